import { Center, Text } from '@mantine/core';
import { useHotkeys, useLocalStorage } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import type { TimedHead } from '../../../console/case-clock.ts';
import { get } from '../api.ts';
import { CompanyPanel } from '../parts/company-panel.tsx';
import { ConversationList, type ListName } from '../parts/conversation-list.tsx';
import { ConversationView } from '../parts/conversation-view.tsx';
import { useWords } from '../words/words.tsx';

/** Conversations on the left, the chosen one in the middle, the buyer's company on the right. */
export function InboxPage({ id }: { id: string | undefined }) {
  const { words } = useWords();
  const [, go] = useLocation();
  const [list, setList] = useLocalStorage<ListName>({ key: 'qm-console-list', defaultValue: 'waiting' });
  const { data } = useQuery({
    queryKey: ['conversations', list],
    queryFn: () => get<{ conversations: TimedHead[] }>(`/conversations?list=${list}`),
  });
  const heads = data?.conversations ?? [];
  const step = (by: number) => {
    const at = heads.findIndex((head) => head.id === id);
    const next = heads[at === -1 ? 0 : at + by];
    if (next) go(`/console/conversations/${next.id}`);
  };
  useHotkeys([
    ['j', () => step(1)],
    ['k', () => step(-1)],
    ['/', () => go('/console/search')],
  ]);
  return (
    <div className={`inbox ${id ? 'one' : 'none'}`}>
      <ConversationList heads={heads} loaded={data !== undefined} list={list} onList={setList} chosen={id} />
      {id ? (
        <ConversationView key={id} id={id} onDone={() => step(1)} />
      ) : (
        <Center className="conversation" component="section">
          <Text className="meta">{words.inbox.choose}</Text>
        </Center>
      )}
      {id && <CompanyPanel conversation={id} className="company" />}
    </div>
  );
}
