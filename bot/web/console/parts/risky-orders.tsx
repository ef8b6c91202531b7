import { Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { RiskyOrders } from '../../../console/foresight-routes.ts';
import { get } from '../api.ts';
import { dateTime, decimal, likelihood, money, percent } from '../format.ts';
import { useWords } from '../words/words.tsx';
import { CsvButton } from './csv-button.tsx';
import { Reasons } from './reasons.tsx';
import { Scrolls } from './scrolls.tsx';

/** Orders that have not left and are risky, though nobody was asked: from before the model, or changed since. */
export function RiskyOrdersPart() {
  const { words, language } = useWords();
  const { data } = useQuery({
    queryKey: ['foresight', 'orders'],
    queryFn: () => get<RiskyOrders>('/foresight/orders'),
  });
  const t = words.work.orders;
  if (!data) return null;
  const { approved = 0, declined = 0 } = data.decisions;
  const rows = data.orders.filter(({ status }) => status !== 'waiting');
  return (
    <section aria-label={t.title}>
      <Title order={3} size="h5" mt="xl">
        {t.title}
      </Title>
      {!data.model && <Text>{words.work.none}</Text>}
      {data.model && (
        <>
          <Text size="sm">
            {t.about(percent(data.threshold))} {t.decisions(approved, declined)}{' '}
            <span className="meta">{words.work.trained(dateTime(data.model.trainedAt, language))}</span>
          </Text>
          {rows.length === 0 ? (
            <Text mt="xs">{t.none}</Text>
          ) : (
            <>
              <CsvButton
                name="risky-orders.csv"
                columns={['order', 'status', 'company', 'total', 'currency', 'risk']}
                rows={rows.map((one) => [
                  ...[one.id, one.status, one.companyName, decimal(one.total, one.currency), one.currency, one.p],
                ])}
              />
              <Scrolls label={t.title}>
                <Table verticalSpacing={6} miw={640}>
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th>{t.order}</Table.Th>
                      <Table.Th>{words.company.title}</Table.Th>
                      <Table.Th ta="right">{words.approvals.amount}</Table.Th>
                      <Table.Th ta="right">{t.risk}</Table.Th>
                      <Table.Th>{words.work.why}</Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {rows.map((order) => (
                      <Table.Tr key={order.id}>
                        <Table.Td>
                          {order.id} · {t.statuses[order.status] ?? order.status}
                        </Table.Td>
                        <Table.Td>
                          <Link href={`/console/companies/${encodeURIComponent(order.companyId)}`}>
                            {order.companyName}
                          </Link>
                        </Table.Td>
                        <Table.Td ta="right">{money(order.total, order.currency, language)}</Table.Td>
                        <Table.Td ta="right">{likelihood(order.p)}</Table.Td>
                        <Table.Td>
                          <Reasons kind="risk" of={order.reasons} />
                        </Table.Td>
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </Table>
              </Scrolls>
            </>
          )}
        </>
      )}
    </section>
  );
}
