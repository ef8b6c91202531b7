import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CompanyView, Conversation } from '../answers.ts';
import { get } from '../api.ts';
import { dateTime, day, money } from '../format.ts';
import { countryName, groupName } from '../words/groups.ts';
import { useWords } from '../words/words.tsx';
import { CompanyForesightPart } from './company-foresight.tsx';
import { Figure } from './figure.tsx';

/** What the records say of the buyer's company; each figure can be put into the reply. */
export function CompanyPanel({ conversation, className }: { conversation: string; className?: string }) {
  const { words } = useWords();
  const { data: one } = useQuery<Conversation>({ queryKey: ['conversation', conversation], enabled: false });
  const id = one?.conversation.company?.id;
  return (
    <aside className={className} aria-label={words.company.title}>
      {one && !id && (
        <Text size="sm" p="md">
          {words.company.guest}
        </Text>
      )}
      {id && <CompanyFigures id={id} />}
    </aside>
  );
}

/** What the records say of a company and what is foreseen of it. */
export function CompanyFigures({ id }: { id: string }) {
  const { words, language } = useWords();
  const { data } = useQuery({
    queryKey: ['company', id],
    queryFn: () => get<CompanyView>(`/companies/${encodeURIComponent(id)}`),
    staleTime: 60_000,
  });
  return (
    <Stack p="md" gap="sm">
      {data && <Figures view={data} />}
      {data && <Text className="meta">{words.company.asOf(dateTime(data.asOf, language))}</Text>}
      <CompanyForesightPart id={id} />
    </Stack>
  );
}

function Figures({ view }: { view: CompanyView }) {
  const { words, language } = useWords();
  const t = words.company;
  const { company, owed, overdue, credit, orders, quotes } = view;
  const sums = (key: 'total' | 'overdue') =>
    owed === null
      ? t.unknown
      : owed
          .filter((sum) => sum[key] > 0)
          .map((sum) => money(sum[key], sum.currency, language))
          .join(' + ') || t.nothing;
  return (
    <>
      <div>
        <Title order={2} size="h5">
          {language === 'zh' ? (company.nameZh ?? company.name) : company.name}
        </Title>
        <Text size="sm">
          {[
            groupName(company.segment, language),
            countryName(company.country, language),
            t.since(day(company.customerSince, language)),
          ].join(' · ')}
        </Text>
      </div>
      <div>
        <Figure name={t.terms} value={company.paymentTerms} />
        <Figure
          name={t.credit}
          value={
            credit ? (credit.left === null ? t.noLimit : money(credit.left, credit.currency, language)) : t.unknown
          }
        />
        <Figure name={t.owed} value={sums('total')} />
        <Figure name={t.overdue} value={sums('overdue')} />
        {overdue.slice(0, 5).map((invoice) => (
          <Figure
            key={invoice.id}
            name={invoice.id}
            value={`${money(invoice.open, invoice.currency, language)} · ${t.daysLate(invoice.days)}`}
          />
        ))}
      </div>
      <div>
        <Title order={3} size="h6">
          {t.orders}
        </Title>
        {orders.length === 0 && <Text size="sm">{t.noOrders}</Text>}
        {orders.map((order) => (
          <Figure
            key={order.id}
            name={order.id}
            value={`${money(order.total ?? order.net, order.currency, language)} · ${words.work.orders.statuses[order.status] ?? order.status}`}
          />
        ))}
      </div>
      {quotes.length > 0 && (
        <div>
          <Title order={3} size="h6">
            {t.quotes}
          </Title>
          {quotes.map((quote) => (
            <Figure
              key={quote.id}
              name={quote.id}
              value={`${money(quote.total ?? quote.net, quote.currency, language)} · ${t.validTo(day(quote.validTo, language))}`}
            />
          ))}
        </div>
      )}
    </>
  );
}
