import { Paper, SimpleGrid, Text } from '@mantine/core';
import { Link } from 'wouter';
import { compareWords } from '../../../../knowledge/faq/versions/compare.ts';
import type { Change, Shown } from '../../../replay/replay.ts';
import { time } from '../format.ts';
import { intentName } from '../words/intents.ts';
import { useWords } from '../words/words.tsx';

/** A reply as it was given and as it would be, side by side, with what only one of them has marked. */
export function ChangedReply({ change }: { change: Change }) {
  const { words, language } = useWords();
  const t = words.effects;
  const pieces = compareWords(change.before.text, change.after.text);
  const side = (head: string, shown: Shown, own: 'removed' | 'added') => {
    const Mark = own === 'added' ? 'ins' : 'del';
    return (
      <Paper withBorder p="xs" component="section" aria-label={head}>
        <Text size="xs" fw={600}>
          {head}
        </Text>
        <Text size="sm" className="said-text">
          {pieces
            .filter(({ kind }) => kind === 'same' || kind === own)
            .map(({ kind, text }, i) =>
              // biome-ignore lint/suspicious/noArrayIndexKey: the pieces have no other name and never move
              kind === own ? <Mark key={i}>{text}</Mark> : <span key={i}>{text}</span>,
            )}
        </Text>
        <Text size="xs" className="meta" mt={4}>
          {[
            intentName(shown.intent, language),
            ...(shown.card ? [t.card] : []),
            ...shown.sources,
            ...shown.suggestions.map((one) => `[${one}]`),
          ].join(' · ')}
        </Text>
      </Paper>
    );
  };
  return (
    <article>
      <Text size="sm" fw={600} mb={4}>
        <Link href={`/console/conversations/${change.conversationId}`}>{change.said}</Link>{' '}
        <span className="meta">{time(change.at, language)}</span>
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs">
        {side(t.before, change.before, 'removed')}
        {side(t.after, change.after, 'added')}
      </SimpleGrid>
    </article>
  );
}
