import { Badge, Group, Progress, Stack, Table, Text } from '@mantine/core';
import type { Trace } from '../answers.ts';
import { dateTime, percent } from '../format.ts';
import { intentName } from '../words/intents.ts';
import { useWords } from '../words/words.tsx';

type Citation = { title: string; source: string; asOf: string };

/** Why the desk said it: what it understood and how surely, what it found, who decided, from which source. */
export function Why({ trace, citations }: { trace: Trace; citations: readonly Citation[] }) {
  const { words, language } = useWords();
  const t = words.why;
  return (
    <details className="why">
      <summary className="meta">{t.open}</summary>
      <Stack gap="xs" p="xs">
        <Reasons trace={trace} />
        {trace.second && <Reasons trace={trace.second} />}
        {citations.length > 0 && (
          <div>
            <Text size="sm" fw={600}>
              {t.sources}
            </Text>
            {citations.map(({ title, source, asOf }) => (
              <Text key={`${title}${source}`} size="sm">
                {[title, source].filter(Boolean).join(' · ')}{' '}
                <span className="meta">{t.asOf(dateTime(asOf, language))}</span>
              </Text>
            ))}
          </div>
        )}
      </Stack>
    </details>
  );
}

function Reasons({ trace }: { trace: Trace }) {
  const { words } = useWords();
  const t = words.why;
  const { intent, confidence, alternatives = [], entities = [], decision = {}, steps = [] } = trace;
  return (
    <>
      {trace.parked && <Text size="sm">{t.parked}</Text>}
      {intent !== undefined && (
        <Table withRowBorders={false} verticalSpacing={2}>
          <Table.Tbody>
            <Likely label={t.understood} intent={intent} confidence={confidence ?? 0} />
            {alternatives
              .filter((other) => other.intent !== intent)
              .slice(0, 3)
              .map((other, i) => (
                <Likely
                  key={other.intent}
                  label={i === 0 ? t.alternatives : ''}
                  intent={other.intent}
                  confidence={other.confidence}
                />
              ))}
          </Table.Tbody>
        </Table>
      )}
      {entities.length > 0 && (
        <Group gap={6}>
          <Text size="sm">{t.found}</Text>
          {entities.map((entity) => (
            <Badge
              key={`${entity.start}-${entity.kind}`}
              variant="outline"
              color="gray"
              c="var(--mantine-color-text)"
              tt="none"
            >
              {entity.kind}: {entity.text}
            </Badge>
          ))}
        </Group>
      )}
      <Text size="sm">
        {t.decision}: {plain(decision)}
      </Text>
      {steps.length > 0 && (
        <details>
          <summary className="meta">{t.steps}</summary>
          <pre className="steps">{steps.map((step) => plain(step)).join('\n')}</pre>
        </details>
      )}
    </>
  );
}

function Likely({ label, intent, confidence }: { label: string; intent: string; confidence: number }) {
  const { language } = useWords();
  const name = intentName(intent, language);
  return (
    <Table.Tr>
      <Table.Td w={150}>
        <Text size="sm">{label}</Text>
      </Table.Td>
      <Table.Td>
        <Text size="sm">{name}</Text>
      </Table.Td>
      <Table.Td w={120}>
        <Progress value={confidence * 100} aria-label={name} />
      </Table.Td>
      <Table.Td w={56}>
        <Text size="sm" ta="right">
          {percent(confidence)}
        </Text>
      </Table.Td>
    </Table.Tr>
  );
}

/** The parts of an object in one line. */
function plain(of: object): string {
  return Object.entries(of)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
    .join(' · ');
}
