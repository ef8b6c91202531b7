import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Change } from '../../../../knowledge/faq/versions/compare.ts';
import type { ArticleVersion } from '../../../../knowledge/faq/versions/rows.ts';
import { get } from '../api.ts';
import { dateTime } from '../format.ts';
import { useWords } from '../words/words.tsx';

interface Comparison {
  title: Change[];
  body: Change[];
  phrasings: Change[];
}

/** Where the effect of a version is shown, and it is published. */
export const effectPath = ({ id, language, version }: Pick<ArticleVersion, 'id' | 'language' | 'version'>): string =>
  `/console/knowledge/${encodeURIComponent(id)}?effect=${version}&language=${language}`;

/** What an article said before; each version beside the one in front of it, and the way back. */
export function ArticleVersions({ id, versions }: { id: string; versions: readonly ArticleVersion[] }) {
  const { words, language } = useWords();
  const [shown, setShown] = useState<number>();
  const t = words.knowledge;
  return (
    <section aria-label={t.versions}>
      <Title order={3} size="h6" mt="lg" mb="xs">
        {t.versions}
      </Title>
      {versions.map((version, i) => {
        const before = versions[i + 1];
        return (
          <Paper key={version.version} withBorder p="xs" mb="xs">
            <Group justify="space-between">
              <Text size="sm">
                {version.version} · {t.statuses[version.status] ?? version.status}
                {version.changedAt && ` · ${dateTime(version.changedAt, language)}`}
              </Text>
              <Group gap="xs">
                {before && (
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-expanded={shown === version.version}
                    onClick={() => setShown(shown === version.version ? undefined : version.version)}
                  >
                    {t.compare(before.version)}
                  </Button>
                )}
                {version.status !== 'published' && (
                  <Button size="compact-sm" variant="default" component={Link} href={effectPath(version)}>
                    {version.status === 'draft' ? words.effects.see : t.rollBack}
                  </Button>
                )}
              </Group>
            </Group>
            {before && shown === version.version && <Differences id={id} from={before} to={version} />}
          </Paper>
        );
      })}
    </section>
  );
}

function Differences({ id, from, to }: { id: string; from: ArticleVersion; to: ArticleVersion }) {
  const { data } = useQuery({
    queryKey: ['articles', 'compare', id, to.language, from.version, to.version],
    queryFn: () =>
      get<Comparison>(
        `/articles/${encodeURIComponent(id)}/compare?language=${to.language}&from=${from.version}&to=${to.version}`,
      ),
  });
  if (!data) return null;
  return (
    <div className="said-text">
      {(['title', 'body', 'phrasings'] as const).map((part) => (
        <p key={part}>
          {data[part].map(({ kind, text }, i) => {
            const Mark = kind === 'added' ? 'ins' : kind === 'removed' ? 'del' : 'span';
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces have no other name and never move
            return <Mark key={i}>{text}</Mark>;
          })}
        </p>
      ))}
    </div>
  );
}
