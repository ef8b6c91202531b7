import { Alert, Button, Group, Table, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AuditLog } from '../../../../knowledge/staff/audit.ts';
import { get, queryOf } from '../api.ts';
import { showError } from '../errors.ts';
import { dateTime } from '../format.ts';
import { CsvButton } from '../parts/csv-button.tsx';
import { Scrolls } from '../parts/scrolls.tsx';
import { useWords } from '../words/words.tsx';

interface AuditRow {
  id: number;
  at: string;
  actor: string;
  via: string;
  act: string;
  subject: string;
  hash: string;
}
type Check = ReturnType<AuditLog['verify']>;
const PAGE = 100;

/** What staff did, the newest first. */
export function AuditPage() {
  const { words, language } = useWords();
  const { data, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['audit'],
    queryFn: ({ pageParam }) => get<{ rows: AuditRow[] }>(`/audit${queryOf({ before: pageParam })}`),
    initialPageParam: '',
    getNextPageParam: ({ rows }) => (rows.length === PAGE ? String(rows.at(-1)!.id) : undefined),
  });
  const t = words.audit;
  const rows = data?.pages.flatMap((page) => page.rows) ?? [];
  const [checked, setChecked] = useState<Check>();
  const verify = () => get<Check>('/audit/check').then(setChecked, (failure: unknown) => showError(failure, words));
  return (
    <div className="page">
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h4">
          {t.title}
        </Title>
        <Group gap="xs">
          <Button size="compact-sm" variant="default" onClick={verify}>
            {t.check}
          </Button>
          <CsvButton
            name="audit.csv"
            columns={['id', 'at', 'who', 'by', 'what', 'to', 'hash']}
            rows={rows.map((row) => [row.id, row.at, row.actor, row.via, row.act, row.subject, row.hash])}
          />
        </Group>
      </Group>
      {checked && (
        <Alert color={checked.brokenAt === undefined ? 'teal' : 'red'} role="status" mb="sm" className="address">
          {checked.brokenAt === undefined ? t.whole(checked.rows, checked.head) : t.broken(checked.brokenAt)}
        </Alert>
      )}
      <Scrolls label={t.title}>
        <Table verticalSpacing={4} miw={560}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t.when}</Table.Th>
              <Table.Th>{t.who}</Table.Th>
              <Table.Th>{t.what}</Table.Th>
              <Table.Th>{t.subject}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.id}>
                <Table.Td>{dateTime(row.at, language)}</Table.Td>
                <Table.Td>
                  {row.actor} ({row.via})
                </Table.Td>
                <Table.Td>{row.act}</Table.Td>
                <Table.Td>{row.subject}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Scrolls>
      {hasNextPage && (
        <Button variant="default" onClick={() => fetchNextPage()}>
          {t.more}
        </Button>
      )}
    </div>
  );
}
