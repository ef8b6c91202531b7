import { Button, Kbd, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Spotlight, type SpotlightActionGroupData, spotlight } from '@mantine/spotlight';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { ConversationHead } from '../../../../knowledge/conversations/conversations.ts';
import type { Hit } from '../../../../knowledge/conversations/search.ts';
import { mayActAs } from '../../../../knowledge/staff/roles.ts';
import { get, queryOf } from '../api.ts';
import { PAGES } from '../pages.ts';
import { useSession } from '../session.tsx';
import { useWords } from '../words/words.tsx';

/** Finds anything on Ctrl-K: pages, open conversations, what was said. */
export function Palette() {
  const { words } = useWords();
  const { session } = useSession();
  const [, go] = useLocation();
  const [asked, setAsked] = useState('');
  const [settled] = useDebouncedValue(asked.trim(), 150);
  const { data: open } = useQuery({
    queryKey: ['conversations', 'open'],
    queryFn: () => get<{ conversations: ConversationHead[] }>('/conversations?list=open'),
  });
  const { data: said } = useQuery({
    queryKey: ['search', settled],
    queryFn: () => get<{ hits: Hit[] }>(`/search${queryOf({ words: settled })}`),
    enabled: settled.length > 1,
  });
  const groups: SpotlightActionGroupData[] = [
    {
      group: words.palette.pages,
      actions: PAGES.filter(({ least }) => mayActAs(session.person.role, least)).map(({ path, name }) => ({
        id: path,
        label: words.nav[name],
        onClick: () => go(path),
      })),
    },
    {
      group: words.palette.conversations,
      actions: (open?.conversations ?? []).map((head) => ({
        id: head.id,
        label: head.person?.name ?? words.inbox.guest,
        description: [head.company?.name, head.last?.text.slice(0, 80)].filter(Boolean).join(' · '),
        keywords: [head.case?.id ?? '', head.company?.id ?? ''],
        onClick: () => go(`/console/conversations/${head.id}`),
      })),
    },
  ];
  if (settled.length > 1 && said?.hits.length)
    groups.push({
      group: words.palette.said,
      actions: said.hits.slice(0, 8).map((hit) => ({
        id: `hit-${hit.id}`,
        label: hit.text.slice(0, 90),
        description: [hit.person, hit.company].filter(Boolean).join(' · '),
        keywords: [asked], // found by the desk's own search already
        onClick: () => go(`/console/conversations/${hit.conversationId}`),
      })),
    });
  return (
    <>
      <Button variant="default" size="xs" onClick={spotlight.open} className="find">
        <Text size="xs" span>
          {words.keys.palette}
        </Text>
        <Kbd size="xs" ml={6}>
          Ctrl K
        </Kbd>
      </Button>
      <Spotlight
        actions={groups}
        query={asked}
        onQueryChange={setAsked}
        shortcut={['mod + K']}
        tagsToIgnore={[]} // also while one writes
        nothingFound={words.palette.none}
        searchProps={{ placeholder: words.palette.hint, 'aria-label': words.keys.palette }}
        limit={20}
        highlightQuery
        scrollable
      />
    </>
  );
}
