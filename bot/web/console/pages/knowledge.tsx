import { Badge, Center, Group, SegmentedControl, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import type { ArticleVersion } from '../../../../knowledge/faq/versions/rows.ts';
import { get } from '../api.ts';
import { ArticleEditor } from '../parts/article-editor.tsx';
import { CarryArticles } from '../parts/carry-articles.tsx';
import { useWords } from '../words/words.tsx';

interface Heads {
  articles: ArticleVersion[];
}

/** The articles on the left, the chosen one in both languages on the right. */
export function KnowledgePage({ id }: { id: string | undefined }) {
  const { words, language } = useWords();
  const [list, setList] = useState<'all' | 'stale'>('all');
  const [asked, setAsked] = useState('');
  const { data } = useQuery({
    queryKey: ['articles', list],
    queryFn: () => get<Heads>(`/articles${list === 'stale' ? '?list=stale' : ''}`),
  });
  const t = words.knowledge;
  const found = new Map<string, ArticleVersion[]>();
  for (const head of data?.articles ?? []) found.set(head.id, [...(found.get(head.id) ?? []), head]);
  const wanted = asked.trim().toLowerCase();
  const shown = [...found].filter(([key, heads]) =>
    [key, ...heads.flatMap(({ title, body }) => [title, body])].some((text) => text.toLowerCase().includes(wanted)),
  );
  return (
    <div className={`inbox two ${id ? 'one' : 'none'}`}>
      <nav className="list" aria-label={t.title}>
        <SegmentedControl
          fullWidth
          size="xs"
          m="xs"
          aria-label={t.title}
          value={list}
          onChange={(value) => setList(value as 'all' | 'stale')}
          data={[
            { value: 'all', label: t.all },
            { value: 'stale', label: t.stale },
          ]}
        />
        <TextInput
          size="xs"
          mx="xs"
          mb="xs"
          aria-label={t.find}
          placeholder={t.find}
          value={asked}
          onChange={({ currentTarget }) => setAsked(currentTarget.value)}
        />
        <CarryArticles />
        <ul className="heads">
          <li>
            <Link
              href="/console/knowledge/new"
              className="head"
              {...(id === 'new' && { 'aria-current': 'true' as const })}
            >
              + {t.add}
            </Link>
          </li>
          {shown.map(([key, heads]) => (
            <li key={key}>
              <Link
                href={`/console/knowledge/${encodeURIComponent(key)}`}
                className="head"
                {...(key === id && { 'aria-current': 'true' as const })}
              >
                <Text size="sm" fw={600} truncate>
                  {(heads.find((head) => head.language === language) ?? heads[0]!).title}
                </Text>
                <Group gap={4}>
                  <span className="meta">{key}</span>
                  {heads
                    .filter(({ status }) => status === 'draft')
                    .map((head) => (
                      <Badge
                        key={head.language}
                        size="sm"
                        tt="none"
                        variant="outline"
                        color="gray"
                        c="var(--mantine-color-text)"
                      >
                        {t.draftOf(head.language)}
                      </Badge>
                    ))}
                </Group>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {id ? (
        <ArticleEditor key={id} id={id} />
      ) : (
        <Center className="conversation" component="section">
          <Text className="meta">{t.choose}</Text>
        </Center>
      )}
    </div>
  );
}
