import { Button, Table, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { get, queryOf } from '../api.ts';
import { dateTime } from '../format.ts';
import { Scrolls } from '../parts/scrolls.tsx';
import { useWords } from '../words/words.tsx';

interface AuditRow {
  id: number;
  at: string;
  actor: string;
  via: string;
  act: string;
  subject: string;
}
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
  return (
    <div className="page">
      <Title order={2} size="h4" mb="sm">
        {t.title}
      </Title>
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
            {data?.pages
              .flatMap(({ rows }) => rows)
              .map((row) => (
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
