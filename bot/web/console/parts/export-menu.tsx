import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Conversation } from '../answers.ts';
import { dateTime } from '../format.ts';
import { useWords } from '../words/words.tsx';

/** Takes a conversation away: as a file, on paper, or as text with its times. */
export function ExportMenu({ conversation, buyer }: { conversation: Conversation; buyer: string }) {
  const { words, language } = useWords();
  const { id } = conversation.conversation;
  const t = words.keep;
  const copy = async () => {
    const names = { user: buyer, desk: words.inbox.desk };
    const lines = conversation.activities.map(({ at, author, activity }) => {
      const name = author === 'staff' ? (activity.from?.name ?? '') : names[author];
      return `[${dateTime(at, language)}] ${name}: ${activity.text ?? ''}`;
    });
    await navigator.clipboard.writeText(lines.join('\n'));
    notifications.show({ message: t.copied });
  };
  return (
    <Menu>
      <Menu.Target>
        <Button size="xs" variant="default">
          {t.title}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={copy}>{t.copy}</Menu.Item>
        <Menu.Item onClick={() => window.print()}>{t.print}</Menu.Item>
        {(['transcript', 'json', 'csv'] as const).map((format) => (
          <Menu.Item
            key={format}
            component="a"
            href={`/api/console/conversations/${id}/export?format=${format}`}
            download
          >
            {t[format]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
