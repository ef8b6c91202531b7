import { Group, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { MarketAnswer } from '../../../console/foresight-routes.ts';
import type { Market } from '../../../jobs/foresight/market.ts';
import { get } from '../api.ts';
import { dateTime, day, percent } from '../format.ts';
import { CsvButton } from '../parts/csv-button.tsx';
import { Scrolls } from '../parts/scrolls.tsx';
import { groupName } from '../words/groups.ts';
import { useWords } from '../words/words.tsx';

/** What moves in the market beyond chance; customers who came and who fell silent. */
export function MarketPage() {
  const { words, language } = useWords();
  const { data } = useQuery({
    queryKey: ['foresight', 'market'],
    queryFn: () => get<MarketAnswer>('/foresight/market'),
  });
  const t = words.work.market;
  return (
    <div className="page">
      <Title order={2} size="h4" mb="xs">
        {t.title}
      </Title>
      {data && !data.model && <Text>{words.work.none}</Text>}
      {data && 'movements' in data && (
        <>
          <Text size="sm" mb="sm">
            {t.about(day(data.until, language))}{' '}
            <span className="meta">{words.work.trained(dateTime(data.model.trainedAt, language))}</span>
          </Text>
          <Movements title={t.shares} rows={data.movements} file="market-shares.csv" />
          <Movements title={t.own} rows={data.own} file="market-own.csv" />
          <Customers title={t.lost} columns={[t.last, t.silent, t.usual, t.stake]}>
            {data.lost.map((one) => (
              <Table.Tr key={one.companyId}>
                <Name {...one} />
                <Right>{day(one.lastDay, language)}</Right>
                <Right>{t.days(Math.round(one.silent))}</Right>
                <Right>{t.days(Math.round(one.usual))}</Right>
                <Right>{Math.round(one.yearly).toLocaleString()}</Right>
              </Table.Tr>
            ))}
          </Customers>
          <Customers title={t.fresh} columns={[t.first, t.orders]}>
            {data.fresh.map((one) => (
              <Table.Tr key={one.companyId}>
                <Name {...one} />
                <Right>{day(one.firstDay, language)}</Right>
                <Right>{one.orders.toLocaleString()}</Right>
              </Table.Tr>
            ))}
          </Customers>
        </>
      )}
    </div>
  );
}

function Movements({ title, rows, file }: { title: string; rows: Market['movements']; file: string }) {
  const { words, language } = useWords();
  const t = words.work.market;
  return (
    <section aria-label={title}>
      <Group justify="space-between" mt="md" mb={4}>
        <Title order={3} size="h6">
          {title}
        </Title>
        {rows.length > 0 && (
          <CsvButton
            name={file}
            columns={['dimension', 'key', 'yearly', 'share', 'q']}
            rows={rows.map((row) => [row.dimension, row.key, row.yearly, row.share, row.q])}
          />
        )}
      </Group>
      {rows.length === 0 ? (
        <Text size="sm">{t.none}</Text>
      ) : (
        <Scrolls label={title}>
          <Table verticalSpacing={4} miw={480}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t.dimension}</Table.Th>
                <Table.Th ta="right">{t.yearly}</Table.Th>
                <Table.Th ta="right">{t.share}</Table.Th>
                <Table.Th ta="right">{t.chance}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map(({ dimension, key, yearly, share, q }) => (
                <Table.Tr key={`${dimension} ${key}`}>
                  <Table.Td>
                    {t.dimensions[dimension] ?? dimension}: {groupName(key, language)}
                  </Table.Td>
                  <Right>
                    {yearly > 0 ? '▲ +' : '▼ −'}
                    {percent(Math.abs(yearly))}
                  </Right>
                  <Right>{percent(share)}</Right>
                  <Right>{q < 0.001 ? '< 0.1 %' : `${(q * 100).toFixed(1)} %`}</Right>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Scrolls>
      )}
    </section>
  );
}

function Customers({ title, columns, children }: { title: string; columns: string[]; children: ReactNode[] }) {
  const { words } = useWords();
  return (
    <section aria-label={title}>
      <Title order={3} size="h6" mt="md" mb={4}>
        {title}
      </Title>
      {children.length === 0 ? (
        <Text size="sm">{words.company.nothing}</Text>
      ) : (
        <Scrolls label={title}>
          <Table verticalSpacing={4} miw={480}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{words.company.title}</Table.Th>
                {columns.map((column) => (
                  <Table.Th key={column} ta="right">
                    {column}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>{children}</Table.Tbody>
          </Table>
        </Scrolls>
      )}
    </section>
  );
}

const Right = ({ children }: { children: ReactNode }) => <Table.Td ta="right">{children}</Table.Td>;

function Name({ companyId, name }: { companyId: string; name: string }) {
  return (
    <Table.Td>
      <Link href={`/console/companies/${encodeURIComponent(companyId)}`}>{name}</Link>
    </Table.Td>
  );
}
