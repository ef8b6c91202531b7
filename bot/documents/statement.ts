import type { Company } from '../../knowledge/buyers/buyers.ts';
import { csv } from '../../knowledge/csv.ts';
import type { Statement } from '../../knowledge/orders/statement.ts';
import type { SellingEntity } from '../../knowledge/seller/seller.ts';
import { amount, day } from '../replies/format.ts';
import { messages } from '../replies/messages.ts';
import { bankLines, sellerLines } from './parties.ts';
import type { Sheet } from './sheet.ts';

/** A statement of account: what was billed and paid from a day to a day, with the balance after each. */
export function statementSheet(
  statement: Statement,
  company: Company,
  seller: SellingEntity,
  language: 'en' | 'zh',
  now: Date,
): Sheet {
  const words = messages[language];
  const { papers } = words;
  const money = (minor: number) => amount(minor, statement.currency, language);
  return {
    title: papers.statement,
    from: sellerLines(seller, words),
    to: [language === 'zh' ? (company.nameZh ?? company.name) : company.name],
    facts: [
      [papers.period, `${day(statement.from, language)} – ${day(statement.to, language)}`],
      [papers.opening, money(statement.opening)],
    ],
    columns: [
      { title: papers.date, width: 0.22 },
      { title: papers.what, width: 0.16 },
      { title: papers.number, width: 0.2 },
      { title: papers.amount, width: 0.21, align: 'right' },
      { title: papers.balance, width: 0.21, align: 'right' },
    ],
    rows: statement.entries.map((entry) => [
      day(entry.day, language),
      papers.kind[entry.kind],
      entry.invoiceId,
      money(entry.kind === 'invoice' ? entry.amount : -entry.amount),
      money(entry.balance),
    ]),
    totals: [[papers.closing, money(statement.closing)]],
    notes: bankLines(seller, words),
    footer: papers.footer(now.toISOString().slice(0, 16).replace('T', ' ')),
  };
}

/** The same as CSV: days as YYYY-MM-DD, amounts as 1234.50. */
export function statementCsv(statement: Statement, language: 'en' | 'zh'): Buffer {
  const { papers } = messages[language];
  const plain = (minor: number) => (minor / 100).toFixed(2);
  const columns = [papers.date, papers.what, papers.number, papers.due, papers.amount, papers.balance, papers.currency];
  const rows = [
    [statement.from, papers.opening, '', '', '', plain(statement.opening), statement.currency],
    ...statement.entries.map((entry) => [
      entry.day,
      papers.kind[entry.kind],
      entry.invoiceId,
      entry.dueDay,
      plain(entry.kind === 'invoice' ? entry.amount : -entry.amount),
      plain(entry.balance),
      statement.currency,
    ]),
    [statement.to, papers.closing, '', '', '', plain(statement.closing), statement.currency],
  ];
  return Buffer.from(csv(columns, rows));
}
