import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CompanyForesight } from '../../../console/foresight-routes.ts';
import { get } from '../api.ts';
import { dateTime, likelihood } from '../format.ts';
import { useWords } from '../words/words.tsx';
import { Figure } from './figure.tsx';
import { Reasons } from './reasons.tsx';

/** What a company will likely buy, and for managers how risky its open orders are, with reasons. */
export function CompanyForesightPart({ id }: { id: string }) {
  const { words, language } = useWords();
  const { data } = useQuery({
    queryKey: ['foresight', 'company', id],
    queryFn: () => get<CompanyForesight>(`/foresight/companies/${encodeURIComponent(id)}`),
    staleTime: 60_000,
  });
  const t = words.work.company;
  if (!data) return null;
  const { purchases, risk } = data;
  return (
    <>
      {purchases && (
        <div>
          <Title order={3} size="h6">
            {t.likely}
          </Title>
          {purchases.products.length === 0 && <Text size="sm">{t.nothing}</Text>}
          {purchases.products.map((one) => (
            <div key={one.sku}>
              <Figure
                name={`${one.sku} ${language === 'zh' ? one.nameZh : one.nameEn}`}
                value={likelihood(one.p)}
                text={language === 'zh' ? one.nameZh : one.nameEn}
              />
              <Reasons kind="purchase" of={one.reasons} />
            </div>
          ))}
          <span className="meta">{words.work.trained(dateTime(purchases.trainedAt, language))}</span>
        </div>
      )}
      {risk && (
        <div>
          <Title order={3} size="h6">
            {t.risk}
          </Title>
          {risk.orders.length === 0 && <Text size="sm">{t.noOrders}</Text>}
          {risk.orders.map((order) => (
            <div key={order.id}>
              <div className="figure">
                <Text size="sm">{order.id}</Text>
                <Text size="sm">{likelihood(order.p)}</Text>
              </div>
              <Reasons kind="risk" of={order.reasons} />
            </div>
          ))}
          <span className="meta">{words.work.trained(dateTime(risk.trainedAt, language))}</span>
        </div>
      )}
    </>
  );
}
