import { Button, Group, Popover, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useWords } from '../words/words.tsx';

/** Chooses when a reply is to be sent, by the writer's clock. */
export function LaterMenu({ disabled, onPick }: { disabled: boolean; onPick(release: Date): void }) {
  const { words } = useWords();
  const [opened, { toggle, close }] = useDisclosure(false);
  const [when, setWhen] = useState('');
  const t = words.act;
  const at = new Date(when);
  return (
    <Popover opened={opened} onChange={(open) => !open && close()} position="top" trapFocus withArrow>
      <Popover.Target>
        <Button size="xs" variant="default" disabled={disabled} onClick={toggle}>
          {t.later}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Group align="end">
          <TextInput
            type="datetime-local"
            label={t.laterWhen}
            value={when}
            onChange={(event) => setWhen(event.currentTarget.value)}
          />
          <Button
            disabled={!(at.getTime() > Date.now())}
            onClick={() => {
              close();
              onPick(at);
            }}
          >
            {t.send}
          </Button>
        </Group>
      </Popover.Dropdown>
    </Popover>
  );
}
