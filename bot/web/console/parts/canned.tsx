import { Button, Menu, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CannedReply } from '../../../../knowledge/conversations/canned-replies.ts';
import type { ConversationHead } from '../../../../knowledge/conversations/conversations.ts';
import { get, post } from '../api.ts';
import { useChange } from '../change.ts';
import { useSession } from '../session.tsx';
import { useWords } from '../words/words.tsx';

/** Names in a text that nothing was filled in for. @example unfilled('Dear {{buyer}}') // ['{{buyer}}'] */
export const unfilled = (text: string): string[] => text.match(/\{\{[^{}]*\}\}/g) ?? [];

/** Puts what is known of the conversation in the places of a canned reply; what is not known stays as it is. */
export function filled(text: string, head: ConversationHead, me: string): string {
  const known: Record<string, string | undefined> = {
    buyer: head.person?.name,
    company: head.company?.name,
    case: head.case?.id,
    me,
  };
  return text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => known[name] ?? place);
}

/** The menu of canned replies. */
export function CannedMenu({
  head,
  text,
  onPick,
}: {
  head: ConversationHead;
  text: string;
  onPick(text: string): void;
}) {
  const { words } = useWords();
  const { session } = useSession();
  const change = useChange('canned');
  const { data } = useQuery({
    queryKey: ['canned'],
    queryFn: () => get<{ replies: CannedReply[] }>('/canned-replies'),
    staleTime: 60_000,
  });
  const t = words.act;
  async function keep() {
    const title = window.prompt(t.cannedTitle)?.trim();
    if (!title) return;
    await change(() => post('/canned-replies', { title, text }));
  }
  return (
    <Menu position="top-start">
      <Menu.Target>
        <Button size="xs" variant="default">
          {t.canned}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {data?.replies.length === 0 && (
          <Text size="sm" p="xs">
            {t.cannedNone}
          </Text>
        )}
        {data?.replies.map((reply) => (
          <Menu.Item key={reply.id} onClick={() => onPick(filled(reply.text, head, session.person.name))}>
            {reply.title}
          </Menu.Item>
        ))}
        {text.trim() && (
          <>
            <Menu.Divider />
            <Menu.Item onClick={keep}>{t.cannedKeep}</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
