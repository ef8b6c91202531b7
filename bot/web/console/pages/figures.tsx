import { Group, Paper, SimpleGrid, Table, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { mayActAs } from '../../../../knowledge/staff/roles.ts';
import type { SuggestionCounts } from '../../../../knowledge/suggestions/suggestions.ts';
import type { FiguresAnswer } from '../../../console/figure-routes.ts';
import { get, queryOf } from '../api.ts';
import { percent } from '../format.ts';
import { CsvButton } from '../parts/csv-button.tsx';
import { DayChart } from '../parts/day-chart.tsx';
import { Scrolls } from '../parts/scrolls.tsx';
import { useSession } from '../session.tsx';
import { intentName } from '../words/intents.ts';
import { useWords } from '../words/words.tsx';

type Answer = FiguresAnswer;

/** How the desk does between two days; each figure leads to what it counts. */
export function FiguresPage() {
  const { words } = useWords();
  const [range, setRange] = useState<{ from?: string; to?: string }>({});
  const { data } = useQuery({
    queryKey: ['figures', range],
    queryFn: () => get<Answer>(`/figures${queryOf(range)}`),
    placeholderData: (before) => before,
  });
  const t = words.figures;
  return (
    <div className="page">
      <Group justify="space-between" align="end" mb="md">
        <Title order={2} size="h4">
          {t.title}
        </Title>
        <Group align="end">
          {(['from', 'to'] as const).map((end) => (
            <TextInput
              key={end}
              type="date"
              size="xs"
              label={words.search[end]}
              value={range[end] ?? data?.[end] ?? ''}
              onChange={({ currentTarget }) => setRange({ ...range, [end]: currentTarget.value })}
            />
          ))}
        </Group>
      </Group>
      {data && <All figures={data} />}
    </div>
  );
}

function All({ figures }: { figures: Answer }) {
  const { words, language } = useWords();
  const t = words.figures;
  const { from, to, conversations, replies, withPerson, verified, firstResponse, turns } = figures;
  const alone = conversations - withPerson;
  const { answers, ends } = figures.satisfaction;
  const good = answers.up + ends.yes;
  const bad = answers.down + ends.no;
  const settled = alone - verified.open;
  const minutes = (value: number | null) => (value === null ? t.unknown : t.minutes(Math.round(value)));
  return (
    <>
      <SimpleGrid cols={{ base: 2, sm: 3, lg: 6 }} mb="md">
        <Tile name={t.conversations} value={conversations.toLocaleString()} />
        <Tile name={t.turns} value={turns.toLocaleString()} />
        <Tile name={t.contained} value={share(alone, conversations)} note={t.containedNote(alone, conversations)} />
        <Tile
          name={t.verified}
          value={share(verified.contained, settled)}
          note={t.verifiedNote(verified.contained, settled, verified.open)}
        />
        <Tile
          name={words.search.outcomes.unanswered}
          value={share(replies.unanswered, turns)}
          note={
            <Link href={`/console/search${queryOf({ outcome: 'unanswered', from, to })}`}>
              {t.show(replies.unanswered)}
            </Link>
          }
        />
        <Tile
          name={words.work.rated.title}
          value={share(good, good + bad)}
          note={
            <>
              {words.work.rated.note(good, good + bad)}{' '}
              <Link href={`/console/search${queryOf({ rating: 'down', from, to })}`}>{words.work.rated.bad(bad)}</Link>
            </>
          }
        />
        <Tile
          name={t.firstResponse}
          value={minutes(firstResponse.median)}
          note={t.firstNote(firstResponse.answered, firstResponse.cases)}
        />
      </SimpleGrid>
      <Paper withBorder p="md" mb="md">
        <Group justify="space-between">
          <Title order={3} size="h6">
            {t.perDay}
          </Title>
          <CsvButton
            name={`days-${from}-${to}.csv`}
            columns={['day', 'replies', 'unanswered']}
            rows={figures.days.map((one) => [one.day, one.replies, one.unanswered])}
          />
        </Group>
        <DayChart days={figures.days} from={from} to={to} />
      </Paper>
      <Group justify="space-between" mb="xs">
        <Title order={3} size="h6">
          {t.intents}
        </Title>
        <CsvButton
          name={`intents-${from}-${to}.csv`}
          columns={['intent', 'replies', 'unanswered', 'suggested', 'confidence']}
          rows={figures.intents.map((i) => [i.intent, i.replies, i.unanswered, i.suggested, i.confidence])}
        />
      </Group>
      <Scrolls label={t.intents}>
        <Table verticalSpacing={4} miw={480}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{words.search.intent}</Table.Th>
              <Table.Th ta="right">{t.turns}</Table.Th>
              <Table.Th ta="right">{words.search.outcomes.unanswered}</Table.Th>
              <Table.Th ta="right">{words.search.outcomes.suggested}</Table.Th>
              <Table.Th ta="right">{t.sure}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {figures.intents.map((row) => (
              <Table.Tr key={row.intent}>
                <Table.Td>
                  <Link href={`/console/search${queryOf({ intent: row.intent, from, to })}`}>
                    {intentName(row.intent, language)}
                  </Link>
                </Table.Td>
                <Table.Td ta="right">{row.replies.toLocaleString()}</Table.Td>
                <Table.Td ta="right">{share(row.unanswered, row.replies)}</Table.Td>
                <Table.Td ta="right">{share(row.suggested, row.replies)}</Table.Td>
                <Table.Td ta="right">{percent(row.confidence)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Scrolls>
      <Suggested />
      <Group mt="md" gap="xl">
        <Counts
          title={t.languages}
          file={`languages-${from}-${to}.csv`}
          columns={['language', 'replies']}
          rows={figures.languages.map((l) => [l.language || '–', l.replies])}
        />
        <Counts
          title={t.channels}
          file={`channels-${from}-${to}.csv`}
          columns={['channel', 'conversations']}
          rows={figures.channels.map((c) => [c.channel, c.conversations])}
        />
      </Group>
    </>
  );
}

/** What was suggested and what came of it, for those who may see it. */
function Suggested() {
  const { words } = useWords();
  const { session } = useSession();
  const { data } = useQuery({
    queryKey: ['foresight', 'suggestions'],
    queryFn: () => get<SuggestionCounts>('/foresight/suggestions'),
    enabled: mayActAs(session.person.role, 'manager'),
  });
  const t = words.work.suggestions;
  if (!data) return null;
  return (
    <section aria-label={t.title}>
      <Title order={3} size="h6" mt="md" mb="xs">
        {t.title}
      </Title>
      <SimpleGrid cols={{ base: 2, sm: 3, lg: 6 }}>
        <Tile name={t.shown} value={data.shown.toLocaleString()} />
        <Tile name={t.clicked} value={data.clicked.toLocaleString()} note={share(data.clicked, data.shown)} />
        <Tile name={t.bought} value={data.bought.toLocaleString()} note={share(data.bought, data.shown)} />
      </SimpleGrid>
    </section>
  );
}

const share = (part: number, of: number): string => (of > 0 ? percent(part / of) : '–');

function Tile({ name, value, note }: { name: string; value: string; note?: ReactNode }) {
  return (
    <Paper withBorder p="sm">
      <Text size="xs">{name}</Text>
      <Text size="xl" fw={600}>
        {value}
      </Text>
      {note && <div className="meta">{note}</div>}
    </Paper>
  );
}

function Counts(props: { title: string; file: string; columns: string[]; rows: [string, number][] }) {
  const { title, file, columns, rows } = props;
  return (
    <div>
      <Group gap="sm">
        <Title order={3} size="h6">
          {title}
        </Title>
        <CsvButton name={file} columns={columns} rows={rows} />
      </Group>
      {rows.map(([name, count]) => (
        <Text key={name} size="sm">
          {name}: {count.toLocaleString()}
        </Text>
      ))}
    </div>
  );
}
