import { Badge, Button, Group, SegmentedControl, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { ReplyDraft } from '../../../../knowledge/conversations/reply-drafts.ts';
import type { TimedHead } from '../../../console/case-clock.ts';
import { get, post } from '../api.ts';
import { useChange } from '../change.ts';
import { duration, since, time } from '../format.ts';
import { useLive } from '../live.tsx';
import { useWords } from '../words/words.tsx';
import { HeldList } from './held-list.tsx';

export const LISTS = ['waiting', 'mine', 'open', 'snoozed'] as const;
export type ListName = (typeof LISTS)[number];

/** One of the lists, with who is in each conversation and which have a draft of one's own. */
export function ConversationList(props: {
  heads: readonly TimedHead[];
  loaded: boolean;
  list: ListName;
  onList(list: ListName): void;
  chosen: string | undefined;
}) {
  const { heads, list, onList, chosen } = props;
  const { words } = useWords();
  const change = useChange('conversations');
  const { data } = useQuery({
    queryKey: ['conversations', 'drafts'],
    queryFn: () => get<{ drafts: ReplyDraft[] }>('/drafts'),
  });
  const wake = (id: string) => change(() => post(`/conversations/${id}/snooze`, { until: null }));
  const drafts = new Set(data?.drafts.map((draft) => draft.conversationId));
  return (
    <nav className="list" aria-label={words.inbox.lists}>
      <SegmentedControl
        fullWidth
        size="xs"
        m="xs"
        aria-label={words.inbox.lists}
        value={list}
        onChange={(value) => onList(value as ListName)}
        data={LISTS.map((value) => ({ value, label: words.inbox[value] }))}
      />
      {props.loaded && heads.length === 0 && (
        <Text className="meta" p="md">
          {words.inbox.none[list]}
        </Text>
      )}
      {list === 'snoozed' && <HeldList />}
      <ul className="heads">
        {heads.map((head) => (
          <li key={head.id}>
            <Head head={head} chosen={head.id === chosen} draft={drafts.has(head.id)} />
            {list === 'snoozed' && (
              <Button size="compact-xs" variant="default" m="xs" onClick={() => wake(head.id)}>
                {words.act.wake}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Head({ head, chosen, draft }: { head: TimedHead; chosen: boolean; draft: boolean }) {
  const { words, language } = useWords();
  const { present } = useLive();
  const t = words.inbox;
  const here = present.filter(({ conversation }) => conversation === head.id);
  return (
    <Link
      href={`/console/conversations/${head.id}`}
      className="head"
      {...(chosen && { 'aria-current': 'true' as const })}
    >
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Text fw={600} size="sm" truncate>
          {head.person?.name ?? t.guest}
        </Text>
        <span className="meta">{head.last && time(head.last.at, language)}</span>
      </Group>
      {head.company && (
        <Text size="sm" truncate>
          {head.company.name}
        </Text>
      )}
      <Text size="sm" truncate className="meta">
        {head.last?.text}
      </Text>
      <Group gap={4} mt={4}>
        {head.case && (
          <Badge size="sm" tt="none" variant="light" color="orange" c="light-dark(#8a3c00, #ffc078)">
            {head.clock
              ? t.clocks[head.clock.due](
                  duration(Math.abs(head.clock.minutesLeft), language),
                  head.clock.minutesLeft < 0,
                )
              : t.waits(since(head.case.openedAt, language))}
          </Badge>
        )}
        {head.takenBy && (
          <Badge size="sm" tt="none" variant="light" c="light-dark(#0b4f6c, #a5d8ff)" color="blue">
            {t.takenBy(head.takenBy.name)}
          </Badge>
        )}
        {draft && (
          <Badge size="sm" tt="none" variant="outline" c="var(--mantine-color-text)" color="gray">
            {t.draft}
          </Badge>
        )}
        {here.map(({ staffId, name, typing }) => (
          <Badge key={staffId} size="sm" tt="none" variant="outline" c="var(--mantine-color-text)" color="grape">
            {typing ? t.typing(name) : t.viewing(name)}
          </Badge>
        ))}
      </Group>
    </Link>
  );
}
