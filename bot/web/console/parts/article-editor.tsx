import {
  Alert,
  Button,
  Group,
  Paper,
  SegmentedControl,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import type { ArticleVersion } from '../../../../knowledge/faq/versions/rows.ts';
import { type ApiError, get, put } from '../api.ts';
import { sentence } from '../errors.ts';
import { useWords } from '../words/words.tsx';
import { ArticleEffect } from './article-effect.tsx';
import { ArticleVersions, effectPath } from './article-versions.tsx';

type Language = 'en' | 'zh';
interface Fields {
  id: string;
  category: string;
  title: string;
  body: string;
  phrasings: string;
  owner: string;
  audience: string;
  validFrom: string;
  validUntil: string;
}

/** One article, a language at a time: what is written becomes a draft, a draft is published. */
export function ArticleEditor({ id }: { id: string }) {
  const { words, language: mine } = useWords();
  const asked = new URLSearchParams(useSearch());
  const [, go] = useLocation();
  const [language, setLanguage] = useState<Language>((asked.get('language') as Language | null) ?? mine);
  const { data, error } = useQuery<{ versions: ArticleVersion[] }, ApiError>({
    queryKey: ['articles', 'one', id],
    queryFn: () => (id === 'new' ? Promise.resolve({ versions: [] }) : get(`/articles/${encodeURIComponent(id)}`)),
  });
  const heading = useRef<HTMLHeadingElement>(null);
  const loaded = data !== undefined;
  // By keyboard one goes on in the article that was chosen, not through the whole list beside it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another article has another id
  useEffect(() => heading.current?.focus(), [id, loaded]);
  const t = words.knowledge;
  if (error) return <Alert color="red">{sentence(error, words)}</Alert>;
  if (!data) return <section className="conversation" aria-busy="true" />;
  const versions = data.versions.filter((version) => version.language === language);
  const latest = versions[0];
  const tried = versions.find(({ version }) => String(version) === asked.get('effect'));
  return (
    <section className="conversation editor" aria-label={id}>
      <Group justify="space-between" p="xs" px="md">
        <Group gap="xs">
          <Button component={Link} href="/console/knowledge" variant="subtle" size="compact-sm" hiddenFrom="sm">
            {words.act.back}
          </Button>
          <Title order={2} size="h5" ref={heading} tabIndex={-1}>
            {id === 'new' ? t.add : id}
          </Title>
        </Group>
        <SegmentedControl
          size="xs"
          aria-label={words.why.language}
          value={language}
          onChange={(value) => setLanguage(value as Language)}
          data={[
            { value: 'en', label: 'English' },
            { value: 'zh', label: '中文' },
          ]}
        />
      </Group>
      <div className="said">
        <Form key={`${language}-${latest?.version}`} id={id} language={language} latest={latest} />
        {versions.length > 0 && <ArticleVersions id={id} versions={versions} />}
      </div>
      {tried && tried.status !== 'published' && (
        <ArticleEffect of={tried} onClose={() => go(`/console/knowledge/${encodeURIComponent(id)}`)} />
      )}
    </section>
  );
}

function Form({ id, language, latest }: { id: string; language: Language; latest: ArticleVersion | undefined }) {
  const { words } = useWords();
  const client = useQueryClient();
  const [, go] = useLocation();
  const [failed, setFailed] = useState('');
  const [busy, setBusy] = useState(false);
  const [fields, setFields] = useState<Fields>({
    id: id === 'new' ? '' : id,
    category: latest?.category ?? '',
    title: latest?.title ?? '',
    body: latest?.body ?? '',
    // A new one may come from questions that were not answered: they are how it is asked for.
    phrasings: latest?.phrasings.join('\n') ?? new URLSearchParams(location.search).get('asked') ?? '',
    owner: latest?.owner ?? '',
    audience: latest?.audience ?? 'guest',
    validFrom: latest?.validFrom ?? '',
    validUntil: latest?.validUntil ?? '',
  });
  const t = words.knowledge;
  const bind = (name: keyof Fields) => ({
    value: fields[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      setFields({ ...fields, [name]: event.currentTarget.value }),
  });

  async function save(thenEffect: boolean) {
    setBusy(true);
    setFailed('');
    try {
      const key = encodeURIComponent(fields.id.trim());
      const { validFrom, validUntil, owner, phrasings, id: _id, ...rest } = fields;
      const kept = await put<ArticleVersion & { faults: { line: number; what: string }[] }>(`/articles/${key}/draft`, {
        ...rest,
        language,
        verified: new Date().toISOString().slice(0, 10), // whoever writes it has read it
        phrasings: phrasings
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
        ...(owner && { owner }),
        ...(validFrom && { validFrom }),
        ...(validUntil && { validUntil }),
        ...(latest && { since: latest.version }),
      });
      if (kept.faults.length) setFailed(kept.faults.map(({ what }) => what).join(' '));
      else if (thenEffect) go(effectPath(kept));
      else notifications.show({ message: t.kept });
      if (id === 'new' && !thenEffect) go(`/console/knowledge/${key}`);
    } catch (failure) {
      setFailed(sentence(failure, words));
    }
    await client.invalidateQueries({ queryKey: ['articles'] });
    setBusy(false);
  }

  return (
    <Stack gap="sm">
      {failed && (
        <Alert color="red" role="alert">
          {failed}
        </Alert>
      )}
      {id === 'new' && <TextInput label={t.id} {...bind('id')} required />}
      <TextInput label={t.heading} {...bind('title')} required />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Textarea
          label={t.body}
          description={t.bodyHint}
          {...bind('body')}
          autosize
          minRows={8}
          maxRows={20}
          required
        />
        <div>
          <Text size="sm" fw={500}>
            {t.preview}
          </Text>
          <Paper withBorder p="sm" className="said-text preview">
            {fields.body}
          </Paper>
        </div>
      </SimpleGrid>
      <Textarea
        label={t.phrasings}
        description={t.phrasingsHint}
        {...bind('phrasings')}
        autosize
        minRows={3}
        maxRows={12}
      />
      <SimpleGrid cols={{ base: 2, md: 5 }}>
        <TextInput label={t.category} {...bind('category')} />
        <TextInput label={t.owner} {...bind('owner')} />
        <TextInput label={t.audience} {...bind('audience')} />
        <TextInput type="date" label={t.validFrom} {...bind('validFrom')} />
        <TextInput type="date" label={t.validUntil} {...bind('validUntil')} />
      </SimpleGrid>
      <Group>
        <Button variant="default" loading={busy} onClick={() => save(false)}>
          {t.keep}
        </Button>
        <Button loading={busy} onClick={() => save(true)}>
          {words.effects.see}
        </Button>
      </Group>
    </Stack>
  );
}
