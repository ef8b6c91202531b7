import { Group, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { BuyersAnswer } from '../../../console/foresight-routes.ts';
import { get } from '../api.ts';
import { dateTime, likelihood } from '../format.ts';
import { CsvButton } from '../parts/csv-button.tsx';
import { Reasons } from '../parts/reasons.tsx';
import { Scrolls } from '../parts/scrolls.tsx';
import { useWords } from '../words/words.tsx';

/** Companies that will likely buy, the likeliest first, with what and why. */
export function BuyersPage() {
  const { words, language } = useWords();
  const { data } = useQuery({
    queryKey: ['foresight', 'buyers'],
    queryFn: () => get<BuyersAnswer>('/foresight/buyers'),
  });
  const t = words.work.buyers;
  const rows = (data?.buyers ?? []).flatMap(({ companyId, name, products }) =>
    products.map((product, i) => ({ ...product, companyId, name, first: i === 0, span: products.length })),
  );
  return (
    <div className="page">
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h4">
          {t.title}
        </Title>
        {rows.length > 0 && (
          <CsvButton
            name="likely-buyers.csv"
            columns={['company', 'sku', 'product', 'likelihood']}
            rows={rows.map((row) => [row.name, row.sku, row.nameEn, row.p])}
          />
        )}
      </Group>
      {data && !data.model && <Text>{words.work.none}</Text>}
      {data?.model && (
        <Text size="sm" mb="sm">
          {t.about} <span className="meta">{words.work.trained(dateTime(data.model.trainedAt, language))}</span>
        </Text>
      )}
      {data?.model && rows.length === 0 && <Text>{t.nobody}</Text>}
      {rows.length > 0 && (
        <Scrolls label={t.title}>
          <Table verticalSpacing={6} miw={640}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t.company}</Table.Th>
                <Table.Th>{t.product}</Table.Th>
                <Table.Th ta="right">{t.likely}</Table.Th>
                <Table.Th>{words.work.why}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row) => (
                <Table.Tr key={`${row.companyId} ${row.sku}`}>
                  {row.first && (
                    <Table.Td rowSpan={row.span} style={{ verticalAlign: 'top' }}>
                      <Link href={`/console/companies/${encodeURIComponent(row.companyId)}`}>{row.name}</Link>
                    </Table.Td>
                  )}
                  <Table.Td>
                    {row.sku} {language === 'zh' ? row.nameZh : row.nameEn}
                  </Table.Td>
                  <Table.Td ta="right">{likelihood(row.p)}</Table.Td>
                  <Table.Td>
                    <Reasons kind="purchase" of={row.reasons} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Scrolls>
      )}
    </div>
  );
}
