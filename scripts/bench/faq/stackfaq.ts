import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../../knowledge/faq/articles.ts';
import { normalise } from '../../../nlu/normalise.ts';

export interface FaqQueries {
  articles: Article[];
  queries: { text: string; id: string }[];
}

interface Source {
  root: { qapair: { rephr: (string | null)[]; question: string; answer: string | string[] }[] };
}

/** StackFAQ: its entries as articles without phrasings, and the rephrasings of their questions as queries. */
export function readStackFaq(folder: string): FaqQueries {
  const { root } = JSON.parse(readFileSync(join(folder, 'stackExchange-FAQ.json'), 'utf8')) as Source;
  const articles: Article[] = [];
  const queries: FaqQueries['queries'] = [];
  for (const [i, { rephr, question, answer }] of root.qapair.entries()) {
    const id = `q${i}`;
    const body = [answer].flat().join('\n');
    articles.push({ id, language: 'en', version: 1, category: '', verified: '', phrasings: [], title: question, body });
    for (const text of rephr) if (text && text.trim() !== '*') queries.push({ text: normalise(text), id });
  }
  return { articles, queries };
}
