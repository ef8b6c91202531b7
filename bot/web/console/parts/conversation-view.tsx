import { Alert, Button, Drawer, Group, Text, Title } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { mayActAs } from '../../../../knowledge/staff/roles.ts';
import type { Conversation } from '../answers.ts';
import { get, post } from '../api.ts';
import { sentence, showError } from '../errors.ts';
import { useLive } from '../live.tsx';
import { useSession } from '../session.tsx';
import { useWords } from '../words/words.tsx';
import { CompanyPanel } from './company-panel.tsx';
import { Composer, type ComposerHandle } from './composer.tsx';
import { ExportMenu } from './export-menu.tsx';
import { SnoozeMenu } from './snooze-menu.tsx';
import { Transcript } from './transcript.tsx';

/** One conversation: what was said and why, and what one may do in it. */
export function ConversationView({ id, onDone }: { id: string; onDone(): void }) {
  const { words } = useWords();
  const { session } = useSession();
  const { present, at } = useLive();
  const client = useQueryClient();
  const composer = useRef<ComposerHandle>(null);
  const [panel, { open, close }] = useDisclosure(false);
  const [snooze, setSnooze] = useState(false);
  const { data, error } = useQuery({ queryKey: ['conversation', id], queryFn: () => whole(id) });

  useEffect(() => {
    at({ conversation: id, typing: false });
    return () => at(null);
  }, [id, at]);

  const act = async (what: string, body?: object) => {
    try {
      await post(`/conversations/${id}/${what}`, body);
      if (what === 'close' || what === 'snooze') onDone();
    } catch (failure) {
      showError(failure, words);
    }
    await Promise.all([
      client.invalidateQueries({ queryKey: ['conversation', id] }),
      client.invalidateQueries({ queryKey: ['conversations'] }),
    ]);
  };
  const head = data?.conversation;
  const mine = head?.takenBy?.id === session.person.id;
  const manager = mayActAs(session.person.role, 'manager');
  const mayTake = head && !mine && (!head.takenBy?.active || manager);
  const mayEnd = head && (!head.takenBy?.active || mine || manager);
  useHotkeys([
    ['a', () => mayTake && void act('take', { over: true })],
    ['e', () => mayEnd && void act('close')],
    ['b', () => head?.takenBy && mayEnd && void act('hand-back')],
    ['s', () => setSnooze(true)],
    ['r', () => composer.current?.write('reply')],
    ['n', () => composer.current?.write('note')],
  ]);
  if (error) return <Alert color="red">{sentence(error, words)}</Alert>;
  if (!data || !head) return <section className="conversation" aria-busy="true" />;
  const t = words.act;
  const others = present.filter(({ conversation }) => conversation === id);
  const name = head.person?.name ?? words.inbox.guest;
  return (
    <section className="conversation" aria-label={name}>
      <Group p="xs" px="md" justify="space-between" className="top">
        <div>
          <Group gap="xs">
            <Button component={Link} href="/console/conversations" variant="subtle" size="compact-sm" hiddenFrom="sm">
              {t.back}
            </Button>
            <Title order={2} size="h5">
              {name}
            </Title>
            <Text size="sm">{head.company?.name}</Text>
            {head.closedAt && <Text size="sm">· {t.closed}</Text>}
          </Group>
          {head.case && (
            <Text size="sm">
              {words.inbox.case(head.case.id)}: {words.inbox.reasons[head.case.reason] ?? head.case.reason}
              {head.case.contact && ` · ${words.inbox.contact(head.case.contact)}`}
            </Text>
          )}
          {head.parked > 0 && <Text size="sm">{words.inbox.parked(head.parked)}</Text>}
          {others.map((other) => (
            <Text key={other.staffId} size="sm" role="status">
              {other.typing ? words.inbox.typing(other.name) : words.inbox.viewing(other.name)}
            </Text>
          ))}
        </div>
        <Group gap="xs">
          <Button size="xs" variant="default" onClick={open} hiddenFrom="lg">
            {t.company}
          </Button>
          <ExportMenu conversation={data} buyer={name} />
          {mayTake && (
            <Button size="xs" onClick={() => act('take', { over: true })}>
              {head.takenBy ? t.takeOver : t.take}
            </Button>
          )}
          {head.takenBy && mayEnd && (
            <>
              <Button size="xs" variant="default" onClick={() => act('hand-back')}>
                {t.handBack}
              </Button>
              <Button size="xs" variant="default" onClick={() => act('hand-back', { keepOpen: true })}>
                {t.handBackOpen}
              </Button>
            </>
          )}
          <SnoozeMenu opened={snooze} onChange={setSnooze} onPick={(until) => act('snooze', { until })} />
          {mayEnd && !head.closedAt && (
            <Button size="xs" variant="default" onClick={() => act('close')}>
              {t.close}
            </Button>
          )}
        </Group>
      </Group>
      <Transcript conversation={data} buyer={name} />
      <Composer ref={composer} conversation={data} mine={mine} buyer={name} onDone={onDone} />
      <Drawer opened={panel} onClose={close} position="right" title={t.company} size="sm">
        <CompanyPanel conversation={id} />
      </Drawer>
    </section>
  );
}

/** All pages of a conversation. */
async function whole(id: string): Promise<Conversation> {
  let page = await get<Conversation>(`/conversations/${id}`);
  const activities = [...page.activities];
  while (page.more) {
    page = await get<Conversation>(`/conversations/${id}?after=${activities.at(-1)!.sequence}`);
    activities.push(...page.activities);
  }
  return { ...page, activities };
}
