import { Alert, Button, Code, Group, Table, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api, get, post } from '../api.ts';
import { useChange } from '../change.ts';
import { day } from '../format.ts';
import { CsvButton } from '../parts/csv-button.tsx';
import { Scrolls } from '../parts/scrolls.tsx';
import { useWords } from '../words/words.tsx';

interface Key {
  id: string;
  label: string;
  createdAt: string;
  revokedAt: string | null;
}

/** One's own API keys; a new one is shown this once. */
export function KeysPage() {
  const { words, language } = useWords();
  const change = useChange('keys');
  const [made, setMade] = useState('');
  const { data } = useQuery({ queryKey: ['keys'], queryFn: () => get<{ keys: Key[] }>('/api-keys') });
  const t = words.apiKeys;
  function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    void change(async () => {
      const { key } = await post<{ key: string }>('/api-keys', { label: new FormData(form).get('label') });
      setMade(key);
      form.reset();
    });
  }
  return (
    <div className="page">
      <Title order={2} size="h4" mb="sm">
        {t.title}
      </Title>
      <Text size="sm" mb="md">
        {t.about}
      </Text>
      {made && (
        <Alert color="teal" role="alert" mb="md">
          {t.once} <Code>{made}</Code>
        </Alert>
      )}
      <Scrolls label={t.title}>
        <Table miw={420} verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t.label}</Table.Th>
              <Table.Th>{t.made}</Table.Th>
              <Table.Th>{t.ended}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data?.keys.map((key) => (
              <Table.Tr key={key.id}>
                <Table.Td>{key.label}</Table.Td>
                <Table.Td>{day(key.createdAt, language)}</Table.Td>
                <Table.Td>
                  {key.revokedAt ? (
                    day(key.revokedAt, language)
                  ) : (
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={`${t.end}: ${key.label}`}
                      onClick={() => change(() => api('DELETE', `/api-keys/${key.id}`))}
                    >
                      {t.end}
                    </Button>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Scrolls>
      <CsvButton
        name="api-keys.csv"
        columns={['id', 'label', 'made', 'ended']}
        rows={(data?.keys ?? []).map((key) => [key.id, key.label, key.createdAt, key.revokedAt])}
      />
      <form onSubmit={add}>
        <Group align="end" mt="md">
          <TextInput name="label" label={t.label} required maxLength={100} />
          <Button type="submit">{t.add}</Button>
        </Group>
      </form>
    </div>
  );
}
