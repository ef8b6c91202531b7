import { audience, dayCell, id, oneOf, phrasings, timeCell } from '../cells.ts';
import { company, type Kind, must, or, type RecordKind, sku, words } from './kind.ts';

/** What is looked at, and what is answered. */
export const talk: Record<Extract<Kind, 'events' | 'articles'>, RecordKind> = {
  events: {
    table: 'browsing_event',
    key: ['at', 'company_id', 'contact_id', 'sku', 'kind'],
    columns: {
      at: { read: timeCell, ...must },
      company,
      contact: { read: id, of: 'contacts', to: 'contact_id' },
      sku,
      kind: { read: oneOf('view', 'basket'), ...must },
    },
  },
  articles: {
    table: 'article',
    key: ['id', 'language'],
    columns: {
      article: { read: id, to: 'id', ...must },
      language: { read: oneOf('en', 'zh'), ...must },
      category: words,
      title: { ...words, ...must },
      body: { ...words, ...must },
      verified: { read: dayCell, ...must },
      phrasings: { read: phrasings, ...or('[]') },
      owner: words,
      audience: { read: audience, ...or('guest') },
      valid_from: { read: dayCell },
      valid_until: { read: dayCell },
    },
  },
};
