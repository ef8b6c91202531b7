import type { SellingEntity } from '../../knowledge/seller/seller.ts';
import type { Messages } from '../replies/messages.ts';

/** The seller's lines at the head of a document: what is on record of it, nothing else. */
export function sellerLines({ name, address, taxNumber, email, phone }: SellingEntity, words: Messages): string[] {
  const { papers } = words;
  return [name, address, taxNumber && papers.taxNumber(taxNumber), email, phone].filter((line) => line !== undefined);
}

/** Where to pay, as lines; the sentence that it is not on record where it is not. */
export function bankLines({ bank }: SellingEntity, words: Messages): string[] {
  const { papers } = words;
  if (!bank) return [papers.noBank];
  return [
    papers.line(papers.holder, bank.holder),
    papers.line(papers.bank, bank.bank),
    papers.line(papers.account, bank.account),
    ...(bank.bic ? [papers.line('BIC', bank.bic)] : []),
  ];
}
