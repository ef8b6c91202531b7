import { Button, Group, Paper, Select, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Figures } from '../../../../knowledge/conversations/figures.ts';
import type { ArticleVersion } from '../../../../knowledge/faq/versions/rows.ts';
import { mayActAs } from '../../../../knowledge/staff/roles.ts';
import type { QuestionGroup } from '../../../teaching/groups.ts';
import type { Effect } from '../../../teaching/publish.ts';
import { get, post, queryOf } from '../api.ts';
import { useChange } from '../change.ts';
import { time } from '../format.ts';
import { useSession } from '../session.tsx';
import { INTENTS, intentName } from '../words/intents.ts';
import { useWords } from '../words/words.tsx';

interface Publishing {
  running: boolean;
  last: Effect | null;
  failed: string | null;
}
const EXAMPLES = 5;

/** Questions that the desk could not answer, in groups, and what each is to teach it. */
export function TeachingPage() {
  const { words } = useWords();
  const { data } = useQuery({
    queryKey: ['teaching'],
    queryFn: () => get<{ groups: QuestionGroup[] }>('/teaching'),
  });
  const t = words.teaching;
  return (
    <div className="page">
      <Title order={2} size="h4" mb="sm">
        {t.title}
      </Title>
      <Publish />
      {data?.groups.length === 0 && <Text mt="md">{t.none}</Text>}
      <Stack mt="md">
        {data?.groups.map((group) => (
          <OneGroup key={group.id} group={group} />
        ))}
      </Stack>
    </div>
  );
}

/** What waits, what it would change, and the step to publish it. */
function Publish() {
  const { words } = useWords();
  const { session } = useSession();
  const change = useChange('teaching-publish');
  const { data } = useQuery({
    queryKey: ['teaching-publish'],
    queryFn: () => get<Publishing>('/teaching-publish'),
    refetchInterval: (query) => (query.state.data?.running ? 2000 : false),
  });
  const t = words.teaching;
  if (!mayActAs(session.person.role, 'manager')) return null;
  const begin = (tryOnly: boolean) => change(() => post('/teaching-publish', { tryOnly }));
  return (
    <Paper withBorder p="md">
      <Group>
        <Button size="xs" variant="default" loading={data?.running ?? false} onClick={() => begin(true)}>
          {t.tryIt}
        </Button>
        <Button size="xs" loading={data?.running ?? false} onClick={() => begin(false)}>
          {t.publish}
        </Button>
        <Text size="sm" role="status">
          {data?.running ? t.running : (data?.failed ?? data?.last?.why ?? '')}
        </Text>
      </Group>
    </Paper>
  );
}

function OneGroup({ group }: { group: QuestionGroup }) {
  const { words, language } = useWords();
  const change = useChange('teaching');
  const [article, setArticle] = useState<string | null>(null);
  const [intent, setIntent] = useState<string | null>(null);
  const { data: articles } = useQuery({
    queryKey: ['articles', 'all'],
    queryFn: () => get<{ articles: ArticleVersion[] }>('/articles'),
  });
  const { data: figures } = useQuery({ queryKey: ['figures', {}], queryFn: () => get<Figures>('/figures') });
  const t = words.teaching;
  const asked = queryOf({
    asked: group.questions
      .slice(0, EXAMPLES)
      .map(({ text }) => text)
      .join('\n'),
  });
  const own = (figures?.intents ?? []).map((one) => one.intent);
  const intents = [...new Set([group.intent, ...own, ...Object.keys(INTENTS)])].filter(Boolean);
  const decide = (lesson: object) =>
    change(async () => {
      await post(`/teaching/${group.id}/decide`, { lesson });
      notifications.show({ message: t.taught });
    });
  const mine = (articles?.articles ?? []).filter(
    (one) => one.language === group.language && one.status === 'published',
  );
  return (
    <Paper withBorder p="md" component="section" aria-label={group.questions[0]?.text ?? group.id}>
      <Group justify="space-between">
        <Title order={3} size="h6">
          {t.asked(group.count)}
        </Title>
        <span className="meta">
          {time(group.first, language)} – {time(group.last, language)} · {intentName(group.intent, language)}
        </span>
      </Group>
      <ul>
        {group.questions.slice(0, EXAMPLES).map((question) => (
          <li key={question.id}>
            <Link href={`/console/conversations/${question.conversationId}`}>{question.text}</Link>
          </li>
        ))}
      </ul>
      <Group align="end">
        <Select
          size="xs"
          label={t.article}
          searchable
          value={article}
          onChange={setArticle}
          data={mine.map(({ id, title }) => ({ value: id, label: title }))}
          miw={260}
        />
        <Button size="xs" variant="default" disabled={!article} onClick={() => decide({ kind: 'phrasing', article })}>
          {t.teach}
        </Button>
        <Select
          size="xs"
          label={t.intent}
          searchable
          value={intent}
          onChange={setIntent}
          data={intents.map((value) => ({ value, label: intentName(value, language) }))}
          miw={220}
        />
        <Button size="xs" variant="default" disabled={!intent} onClick={() => decide({ kind: 'utterance', intent })}>
          {t.teach}
        </Button>
      </Group>
      <Group mt="xs" gap="xs">
        <Button size="xs" variant="default" component={Link} href={`/console/knowledge/new${asked}`}>
          {words.knowledge.add}
        </Button>
        <Button size="xs" variant="default" onClick={() => decide({ kind: 'out-of-scope' })}>
          {t.outOfScope}
        </Button>
        <Button size="xs" variant="subtle" onClick={() => decide({ kind: 'nothing' })}>
          {t.nothing}
        </Button>
      </Group>
    </Paper>
  );
}
