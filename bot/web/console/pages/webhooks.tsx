import { Alert, Badge, Button, Checkbox, Group, Paper, Table, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Delivery, Webhook } from '../../../../knowledge/webhooks/webhooks.ts';
import { api, get, post, put } from '../api.ts';
import { useChange } from '../change.ts';
import { dateTime } from '../format.ts';
import { CsvButton } from '../parts/csv-button.tsx';
import { Scrolls } from '../parts/scrolls.tsx';
import { useWords } from '../words/words.tsx';

interface Answer {
  webhooks: Webhook[];
  events: string[];
}

/** Programs that are told of what happens; what was sent to each. */
export function WebhooksPage() {
  const { words } = useWords();
  const change = useChange('webhooks');
  const [secret, setSecret] = useState('');
  const { data } = useQuery({ queryKey: ['webhooks'], queryFn: () => get<Answer>('/webhooks') });
  const t = words.webhooks;

  async function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    await change(async () => {
      const body = { url: given.get('url'), events: given.getAll('events') };
      setSecret((await post<{ secret: string }>('/webhooks', body)).secret);
      form.reset();
    });
  }

  return (
    <div className="page">
      <Title order={2} size="h4">
        {t.title}
      </Title>
      <Text size="sm" mb="sm">
        {t.about}
      </Text>
      {secret && (
        <Alert color="teal" role="alert" mb="md">
          {t.once} <code className="secret">{secret}</code>
        </Alert>
      )}
      {data?.webhooks.map((webhook) => (
        <One key={webhook.id} webhook={webhook} />
      ))}
      <Paper component="form" onSubmit={add} withBorder p="md">
        <TextInput
          name="url"
          type="url"
          pattern="https://.*"
          label={t.url}
          placeholder="https://"
          required
          maxLength={500}
        />
        <Checkbox.Group label={t.events} mt="sm">
          <Group mt={4}>
            {data?.events.map((name) => (
              <Checkbox key={name} name="events" value={name} label={t.names[name] ?? name} />
            ))}
          </Group>
        </Checkbox.Group>
        <Button type="submit" mt="md">
          {t.add}
        </Button>
      </Paper>
    </div>
  );
}

function One({ webhook }: { webhook: Webhook }) {
  const { words } = useWords();
  const change = useChange('webhooks');
  const { id, url, events, active } = webhook;
  const t = words.webhooks;
  return (
    <Paper component="section" aria-label={url} withBorder p="md" mb="md">
      <Group justify="space-between">
        <Text fw={600} className="address">
          {url}
        </Text>
        <Group gap="xs">
          <Button
            size="compact-sm"
            variant="default"
            disabled={!active}
            onClick={() => change(() => post(`/webhooks/${id}/test`))}
          >
            {t.test}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => change(() => put(`/webhooks/${id}`, { active: !active }))}
          >
            {active ? t.off : t.on}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => window.confirm(t.sure(url)) && change(() => api('DELETE', `/webhooks/${id}`))}
          >
            {t.remove}
          </Button>
        </Group>
      </Group>
      <Group gap={4} my="xs">
        {events.map((name) => (
          <Badge key={name} variant="default" tt="none">
            {t.names[name] ?? name}
          </Badge>
        ))}
      </Group>
      <Log webhook={webhook} />
    </Paper>
  );
}

function Log({ webhook: { id, url } }: { webhook: Webhook }) {
  const { words, language } = useWords();
  const { data } = useQuery({
    queryKey: ['webhooks', id],
    queryFn: () => get<{ deliveries: Delivery[] }>(`/webhooks/${id}/deliveries`),
    refetchInterval: 5000,
  });
  const t = words.webhooks;
  const rows = data?.deliveries ?? [];
  if (rows.length === 0) return <Text size="sm">{t.nothing}</Text>;
  return (
    <>
      <Scrolls label={`${t.log}: ${url}`}>
        <Table verticalSpacing={4} miw={560}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t.what}</Table.Th>
              <Table.Th>{t.when}</Table.Th>
              <Table.Th>{t.how}</Table.Th>
              <Table.Th ta="right">{t.tries}</Table.Th>
              <Table.Th>{t.why}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.id}>
                <Table.Td>{t.names[row.event] ?? row.event}</Table.Td>
                <Table.Td>{dateTime(row.triedAt ?? row.at, language)}</Table.Td>
                <Table.Td>{t.statuses[row.status]}</Table.Td>
                <Table.Td ta="right">{row.tries}</Table.Td>
                <Table.Td>
                  {row.error ?? row.answer}
                  {row.status === 'waiting' && row.dueAt && ` ${t.next(dateTime(row.dueAt, language))}`}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Scrolls>
      <CsvButton
        name="webhook-deliveries.csv"
        columns={['id', 'event', 'at', 'status', 'tries', 'tried_at', 'due_at', 'answer', 'error']}
        rows={rows.map((r) => [r.id, r.event, r.at, r.status, r.tries, r.triedAt, r.dueAt, r.answer, r.error])}
      />
    </>
  );
}
