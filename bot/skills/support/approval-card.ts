import type { Approval } from '../../../knowledge/orders/approvals.ts';
import type { OrderLine } from '../../../knowledge/orders/orders.ts';
import { amount, count } from '../../replies/format.ts';
import { messages } from '../../replies/messages.ts';
import { factsCard } from './cards.ts';

/** An order that waits for somebody's yes, as text and as a card with both buttons; for a chat and for a notice alike. */
export function approvalCard(
  approval: Approval,
  lines: readonly OrderLine[],
  language: 'en' | 'zh',
): { text: string; card: object } {
  const { orders, goods, colon } = messages[language];
  const { orderId, buyerName, currency, total, net, reason, id } = approval;
  const head = orders.approvalHead(orderId, buyerName, amount(total ?? net, currency, language));
  const rows = [
    ...lines.map(
      (line) =>
        goods(count(line.quantity, language), language === 'zh' ? line.nameZh : line.nameEn, line.sku) +
        colon +
        amount(line.net, currency, language),
    ),
    orders.approvalReason[reason],
  ];
  return {
    text: [head, ...rows].join('\n'),
    card: factsCard(head, [], rows, [
      { title: orders.approve, say: orders.approveSay(orderId), act: { name: 'approve', id, version: 0 } },
      { title: orders.refuse, say: orders.refuseSay(orderId), act: { name: 'decline', id, version: 0 } },
    ]),
  };
}
