import { Button, Group, Paper, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { StockAnswer } from '../../../console/foresight-routes.ts';
import type { ShelfOutlook } from '../../../jobs/foresight/stock-outlook.ts';
import { get } from '../api.ts';
import { dateTime, day, likelihood } from '../format.ts';
import { CsvButton } from '../parts/csv-button.tsx';
import { StockPlots } from '../parts/stock-plots.tsx';
import { useWords } from '../words/words.tsx';

type Which = 'runningOut' | 'heavy';
const YEAR = 360;

/** What is about to run out and what lies heavy, each with its forecast. */
export function StockPage() {
  const { words, language } = useWords();
  const [which, setWhich] = useState<Which>('runningOut');
  const { data } = useQuery({ queryKey: ['foresight', 'stock'], queryFn: () => get<StockAnswer>('/foresight/stock') });
  const t = words.work.stock;
  const shelves: readonly ShelfOutlook[] = data?.[which] ?? [];
  return (
    <div className="page">
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h4">
          {t.title}
        </Title>
        <Group>
          <SegmentedControl
            size="xs"
            aria-label={t.which}
            value={which}
            onChange={(value) => setWhich(value as Which)}
            data={[
              { value: 'runningOut', label: t.out },
              { value: 'heavy', label: t.heavy },
            ]}
          />
          {shelves.length > 0 && (
            <CsvButton
              name={`stock-${which}.csv`}
              columns={['sku', 'product', 'warehouse', 'free', 'daysOfCover', 'runsOut', 'heavy']}
              rows={shelves.map((shelf) => [
                ...[shelf.sku, shelf.nameEn, shelf.warehouseName, shelf.free],
                ...[Math.round(shelf.daysOfCover), shelf.runsOut, shelf.heavy],
              ])}
            />
          )}
        </Group>
      </Group>
      {data && !data.model && <Text>{words.work.none}</Text>}
      {data?.model && <Text className="meta">{words.work.trained(dateTime(data.model.trainedAt, language))}</Text>}
      {data?.model && shelves.length === 0 && <Text mt="sm">{which === 'heavy' ? t.noneHeavy : t.noneOut}</Text>}
      <Stack mt="sm" gap="xs">
        {shelves.map((shelf, i) => (
          <Shelf key={`${which} ${shelf.sku} ${shelf.warehouse}`} shelf={shelf} which={which} first={i === 0} />
        ))}
      </Stack>
    </div>
  );
}

function Shelf({ shelf, which, first }: { shelf: ShelfOutlook; which: Which; first: boolean }) {
  const { words, language } = useWords();
  const [opened, { toggle }] = useDisclosure(first);
  const t = words.work.stock;
  const warehouse = language === 'zh' ? shelf.warehouseNameZh : shelf.warehouseName;
  const name = `${shelf.sku} ${language === 'zh' ? shelf.nameZh : shelf.nameEn}`;
  const pressing = which === 'heavy' ? t.above(shelf.heavy.toLocaleString()) : t.chance(likelihood(shelf.runsOut));
  const cover = shelf.daysOfCover >= YEAR ? t.longCover : t.cover(String(Math.round(shelf.daysOfCover)));
  const coming = shelf.inbound[0];
  return (
    <Paper withBorder p="sm" component="section" aria-label={`${name}, ${warehouse}`}>
      <Group justify="space-between" wrap="nowrap" align="start">
        <div>
          <Title order={3} size="sm">
            {name} · {warehouse}
          </Title>
          <Text size="sm">
            {[
              ...(shelf.free <= 0 ? [t.gone] : [pressing, t.free(shelf.free.toLocaleString()), cover]),
              coming ? t.inbound(coming.quantity.toLocaleString(), day(coming.due, language)) : t.noInbound,
            ].join(' · ')}
          </Text>
          <span className="meta">{words.why.asOf(dateTime(shelf.asOf, language))}</span>
        </div>
        <Button size="compact-sm" variant="default" aria-expanded={opened} onClick={toggle} style={{ flexShrink: 0 }}>
          {opened ? t.hide : t.show}
        </Button>
      </Group>
      {opened && <StockPlots shelf={shelf} />}
    </Paper>
  );
}
