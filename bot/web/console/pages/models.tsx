import { Badge, Group, Paper, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Training } from '../../../jobs/training/train-part.ts';
import { get } from '../api.ts';
import { dateTime, day } from '../format.ts';
import { CsvButton } from '../parts/csv-button.tsx';
import { Scrolls } from '../parts/scrolls.tsx';
import { useWords } from '../words/words.tsx';

interface Model {
  name: string;
  inUse: string | null;
  trainings: Training[];
}

/** The models that foresee: which version is in use, from what it was trained, and why the latest is not used. */
export function ModelsPage() {
  const { words } = useWords();
  const { data } = useQuery({ queryKey: ['models'], queryFn: () => get<{ models: Model[] }>('/models') });
  return (
    <div className="page">
      <Title order={2} size="h4" mb="sm">
        {words.models.title}
      </Title>
      <Stack>
        {data?.models.map((model) => (
          <One key={model.name} model={model} />
        ))}
      </Stack>
    </div>
  );
}

function One({ model }: { model: Model }) {
  const { words, language } = useWords();
  const t = words.models;
  return (
    <Paper withBorder p="md" component="section" aria-label={model.name}>
      <Group justify="space-between">
        <Title order={3} size="h5">
          {model.name}
        </Title>
        <Text size="sm">{model.inUse ? t.inUse(model.inUse) : t.none}</Text>
      </Group>
      {model.trainings.length > 0 && (
        <Group justify="flex-end">
          <CsvButton
            name={`${model.name}.csv`}
            columns={['version', 'trained_at', 'from', 'to', 'rows', 'figures', 'in_use', 'why']}
            rows={model.trainings.map((one) => [
              ...[one.version, one.trainedAt, one.window?.from ?? null, one.window?.to ?? null, one.rows],
              ...[JSON.stringify(one.figures), one.version === model.inUse ? 'yes' : '', one.why],
            ])}
          />
        </Group>
      )}
      {model.trainings.length > 0 && (
        <Scrolls label={`${t.title}: ${model.name}`}>
          <Table verticalSpacing={4} miw={640} mt="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t.version}</Table.Th>
                <Table.Th>{t.trained}</Table.Th>
                <Table.Th>{t.window}</Table.Th>
                <Table.Th ta="right">{t.rows}</Table.Th>
                <Table.Th>{t.figures}</Table.Th>
                <Table.Th>{t.why}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {model.trainings.slice(0, 10).map((one) => (
                <Table.Tr key={one.version}>
                  <Table.Td>
                    {one.version}{' '}
                    {one.version === model.inUse && (
                      <Badge size="sm" tt="none" variant="outline" color="gray" c="var(--mantine-color-text)">
                        {t.used}
                      </Badge>
                    )}
                  </Table.Td>
                  <Table.Td>{dateTime(one.trainedAt, language)}</Table.Td>
                  <Table.Td>
                    {one.window ? `${day(one.window.from, language)} – ${day(one.window.to, language)}` : ''}
                  </Table.Td>
                  <Table.Td ta="right">{one.rows.toLocaleString()}</Table.Td>
                  <Table.Td>
                    {Object.entries(one.figures).map(([name, value]) => (
                      <Text key={name} size="xs">
                        {name} {Number(value.toPrecision(3)).toLocaleString()}
                      </Text>
                    ))}
                  </Table.Td>
                  <Table.Td>
                    <Text size="xs">{one.why}</Text>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Scrolls>
      )}
    </Paper>
  );
}
