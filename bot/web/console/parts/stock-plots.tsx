import { SimpleGrid, Text, Title } from '@mantine/core';
import { useCallback, useMemo } from 'react';
import type { ShelfOutlook } from '../../../jobs/foresight/stock-outlook.ts';
import { useWords } from '../words/words.tsx';
import { type Colours, Plot } from './plot.tsx';

const WEEK = 7 * 86_400; // seconds, as the plot counts
const count = (value: number) => Math.round(value).toLocaleString();
const fromZero = (_u: unknown, _min: number, max: number): [number, number] => [0, Math.max(1, max * 1.1)];

/** How a shelf sold and will sell, and what will be left of it with an interval of 80 %; the same in a sentence. */
export function StockPlots({ shelf }: { shelf: ShelfOutlook }) {
  const { words } = useWords();
  const t = words.work.stock;
  const week = useCallback(
    (colours: Colours) => ({
      scales: { y: { range: fromZero } },
      series: [
        {},
        { label: t.sold, stroke: colours.one, width: 2 },
        { label: t.expected, stroke: colours.two, width: 2, dash: [6, 4] },
      ],
    }),
    [t],
  );
  const stock = useCallback(
    (colours: Colours) => ({
      scales: { y: { range: fromZero } },
      bands: [{ series: [2, 3] as [number, number], fill: colours.band }],
      series: [
        {},
        { label: t.likelyLeft, stroke: colours.one, width: 2 },
        { label: t.best, stroke: colours.band, width: 1 },
        { label: t.worst, stroke: colours.band, width: 1 },
      ],
    }),
    [t],
  );
  const weeks = useMemo(() => soldAndExpected(shelf), [shelf]);
  const left = useMemo(() => stockLeft(shelf), [shelf]);
  const quarter = shelf.totals.at(-1);
  return (
    <>
      <SimpleGrid cols={{ base: 1, md: 2 }} mt="xs">
        <div>
          <Title order={4} size="sm">
            {t.perWeek}
          </Title>
          <Plot label={`${shelf.sku} ${shelf.warehouseName}: ${t.perWeek}`} options={week} data={weeks} height={180} />
        </div>
        <div>
          <Title order={4} size="sm">
            {t.left}
          </Title>
          <Plot label={`${shelf.sku} ${shelf.warehouseName}: ${t.left}`} options={stock} data={left} height={180} />
        </div>
      </SimpleGrid>
      {quarter && (
        <Text size="sm">{t.said(quarter.weeks, count(quarter.mean), count(quarter.low), count(quarter.high))}</Text>
      )}
    </>
  );
}

/** Weeks as sold, then as expected; the two lines meet at the last week that was sold. */
function soldAndExpected({ sold, expected, from }: ShelfOutlook): [number[], (number | null)[], (number | null)[]] {
  const begin = Date.parse(from) / 1000;
  const at = [...sold, ...expected].map((_, i) => begin + (i - sold.length) * WEEK);
  return [
    at,
    [...sold, ...expected.map(() => null)],
    [...sold.map((value, i) => (i === sold.length - 1 ? value : null)), ...expected],
  ];
}

/** What will be left at the end of each week: free stock and what is due by then, less what sells; nothing is below zero. */
function stockLeft({ free, inbound, totals, from, asOf }: ShelfOutlook): [number[], number[], number[], number[]] {
  const begin = Date.parse(from) / 1000;
  const ends = [{ weeks: 0, low: 0, mean: 0, high: 0 }, ...totals];
  const at = ends.map(({ weeks }) => begin + weeks * WEEK);
  const stock = at.map(
    (end) =>
      free +
      inbound
        .filter(({ due }) => due >= asOf.slice(0, 10) && Date.parse(due) / 1000 <= end)
        .reduce((sum, { quantity }) => sum + quantity, 0),
  );
  const less = (key: 'low' | 'mean' | 'high') => ends.map((end, i) => Math.max(0, stock[i]! - end[key]));
  return [at, less('mean'), less('low'), less('high')];
}
