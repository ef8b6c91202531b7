import { Button, Group, Paper, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Suggestion } from '../../../console/suggestion-routes.ts';
import { get } from '../api.ts';
import { dateTime } from '../format.ts';
import { useWords } from '../words/words.tsx';

/** What the desk would say to the buyer's last message; it goes when the conversation has moved on. */
export function SuggestionBox(props: {
  conversation: string;
  to: number; // place of the buyer's last message
  answered: boolean;
  onEdit(text: string): void;
  onSend(text: string): void;
}) {
  const { conversation, to, answered, onEdit, onSend } = props;
  const { words, language } = useWords();
  const { data } = useQuery({
    queryKey: ['suggestion', conversation, to],
    queryFn: () => get<{ to: number; suggestion: Suggestion | null }>(`/conversations/${conversation}/suggestion`),
    enabled: to > 0 && !answered,
    staleTime: 60_000,
  });
  if (answered || data?.to !== to || !data.suggestion) return null;
  const { text, citations } = data.suggestion;
  const t = words.act;
  return (
    <Paper withBorder p="xs" mb="xs" component="section" aria-label={t.suggestion}>
      <Group justify="space-between" wrap="nowrap" align="start">
        <div>
          <Text className="meta">{t.suggestion}</Text>
          <Text size="sm" lineClamp={4} className="said-text">
            {text}
          </Text>
          {citations.map(({ source, asOf }) => (
            <Text key={source} className="meta">
              {source} · {words.why.asOf(dateTime(asOf, language))}
            </Text>
          ))}
        </div>
        <Group gap={4} wrap="nowrap">
          <Button size="compact-sm" variant="default" onClick={() => onEdit(text)}>
            {t.useSuggestion}
          </Button>
          <Button size="compact-sm" onClick={() => onSend(text)}>
            {t.sendSuggestion}
          </Button>
        </Group>
      </Group>
    </Paper>
  );
}
