import { Badge, Button, Group, NumberInput, Paper, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { Hit } from '../../../../knowledge/conversations/search.ts';
import { get, queryOf } from '../api.ts';
import { dateTime, percent } from '../format.ts';
import { INTENTS, intentName } from '../words/intents.ts';
import { useWords } from '../words/words.tsx';

const FIELDS = ['words', 'who', 'intent', 'outcome', 'rating', 'below', 'from', 'to'] as const;
type Asked = Partial<Record<(typeof FIELDS)[number], string>>;
const PAGE = 50;

/** Finds what was said, by words and by how the desk did; the address holds what is asked, so it can be passed on. */
export function SearchPage() {
  const { words, language } = useWords();
  const [asked, setAsked] = useState<Asked>(() => Object.fromEntries(new URLSearchParams(location.search)));
  const [settled] = useDebouncedValue(asked, 200);
  const query = queryOf(settled);
  useEffect(() => history.replaceState(null, '', `/console/search${query}`), [query]);
  const { data, fetchNextPage, hasNextPage } = useInfiniteQuery({
    queryKey: ['search', 'page', query],
    queryFn: ({ pageParam }) => get<{ hits: Hit[] }>(`/search${queryOf({ ...settled, before: pageParam })}`),
    initialPageParam: '',
    getNextPageParam: ({ hits }) => (hits.length === PAGE ? String(hits.at(-1)!.id) : undefined),
    enabled: query !== '',
  });
  const hits = data?.pages.flatMap((page) => page.hits) ?? [];
  const t = words.search;
  // One of a desk's own, that a link asks for, can be chosen too.
  const intents = [...new Set([...Object.keys(INTENTS), ...(asked.intent ? [asked.intent] : [])])]
    .map((value) => ({ value, label: intentName(value, language) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
  const field = (name: keyof Asked) => ({
    value: asked[name] ?? '',
    onChange: (event: { currentTarget: { value: string } }) =>
      setAsked({ ...asked, [name]: event.currentTarget.value }),
  });
  return (
    <div className="page">
      <Title order={2} size="h4" mb="sm">
        {t.title}
      </Title>
      <Group align="end" mb="md" role="search">
        <TextInput label={t.words} {...field('words')} autoFocus miw={220} />
        <TextInput label={t.who} {...field('who')} />
        <Select
          label={t.intent}
          placeholder={t.any}
          clearable
          searchable
          value={asked.intent ?? null}
          onChange={(intent) => setAsked({ ...asked, intent: intent ?? '' })}
          data={intents}
        />
        <Select
          label={t.outcome}
          placeholder={t.any}
          clearable
          value={asked.outcome ?? null}
          onChange={(outcome) => setAsked({ ...asked, outcome: outcome ?? '' })}
          data={Object.entries(t.outcomes).map(([value, label]) => ({ value, label }))}
        />
        <Select
          label={words.work.rated.title}
          placeholder={t.any}
          clearable
          value={asked.rating ?? null}
          onChange={(rating) => setAsked({ ...asked, rating: rating ?? '' })}
          data={(['up', 'down'] as const).map((value) => ({ value, label: words.work.rated.answer[value] }))}
        />
        <NumberInput
          label={t.below}
          min={0}
          max={100}
          w={130}
          value={asked.below ? Math.round(Number(asked.below) * 100) : ''}
          onChange={(value) => setAsked({ ...asked, below: value === '' ? '' : String(Number(value) / 100) })}
        />
        <TextInput type="date" label={t.from} {...field('from')} />
        <TextInput type="date" label={t.to} {...field('to')} />
      </Group>
      <div role="status">
        {query === '' ? (
          <Text>{t.begin}</Text>
        ) : (
          data && <Text size="sm">{hits.length ? t.found(`${hits.length}${hasNextPage ? '+' : ''}`) : t.none}</Text>
        )}
      </div>
      <Stack gap="xs" mt="xs">
        {hits.map((hit) => (
          <Found key={hit.id} hit={hit} />
        ))}
        {hasNextPage && (
          <Button variant="default" onClick={() => fetchNextPage()}>
            {t.more}
          </Button>
        )}
      </Stack>
    </div>
  );
}

function Found({ hit }: { hit: Hit }) {
  const { words, language } = useWords();
  const who = { user: hit.person ?? words.inbox.guest, desk: words.inbox.desk, staff: words.nav.staff }[hit.author];
  return (
    <Paper component={Link} href={`/console/conversations/${hit.conversationId}`} withBorder p="xs" className="hit">
      <Group gap="xs">
        <Text size="sm" fw={600}>
          {who}
        </Text>
        <Text size="sm">{hit.company}</Text>
        <span className="meta">{dateTime(hit.at, language)}</span>
        {hit.intent && (
          <Badge size="sm" variant="outline" color="gray" c="var(--mantine-color-text)" tt="none">
            {intentName(hit.intent, language)} {hit.confidence !== null && percent(hit.confidence)}
          </Badge>
        )}
      </Group>
      <Text size="sm" lineClamp={3}>
        {hit.text}
      </Text>
    </Paper>
  );
}
