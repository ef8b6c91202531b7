import { Button, Menu } from '@mantine/core';
import { useWords } from '../words/words.tsx';

/** Puts a conversation off until a time. */
export function SnoozeMenu(props: { opened: boolean; onChange(opened: boolean): void; onPick(until: string): void }) {
  const { words } = useWords();
  const t = words.act;
  const pick = (until: Date) => props.onPick(until.toISOString());
  return (
    <Menu opened={props.opened} onChange={props.onChange}>
      <Menu.Target>
        <Button size="xs" variant="default">
          {t.snooze}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t.snoozeHint}</Menu.Label>
        <Menu.Item onClick={() => pick(new Date(Date.now() + 3_600_000))}>{t.snoozes.hour}</Menu.Item>
        <Menu.Item onClick={() => pick(nineOn(1))}>{t.snoozes.tomorrow}</Menu.Item>
        <Menu.Item onClick={() => pick(nineOn((8 - new Date().getDay()) % 7 || 7))}>{t.snoozes.monday}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** Nine o'clock so many days from today, by the reader's clock. */
function nineOn(days: number): Date {
  const at = new Date();
  at.setDate(at.getDate() + days);
  at.setHours(9, 0, 0, 0);
  return at;
}
