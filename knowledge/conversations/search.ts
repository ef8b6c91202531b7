import type { Handle } from '../database/database.ts';
import { tokenize } from '../search/tokenize.ts';

/** What to look for; every field that is given must hold. */
export interface SearchQuery {
  words?: string;
  /** Part of the buyer's or the company's name, or the company's id. */
  who?: string;
  intent?: string;
  outcome?: string;
  channel?: string;
  /** What the buyer said of the reply, or at the end of it all. */
  rating?: 'up' | 'down';
  /** Confidence of the reply below this. */
  below?: number;
  from?: string; // day, included
  to?: string; // day, included
  /** `id` of the last hit of the page before. */
  before?: number;
}

/** A message that was found, the latest first. */
export interface Hit {
  id: number;
  conversationId: string;
  sequence: number;
  at: string;
  author: 'user' | 'desk' | 'staff';
  text: string;
  person: string | null;
  company: string | null;
  intent: string | null;
  confidence: number | null;
  outcome: string | null;
}

/** The columns of a message `t` in the conversation `c` of the person `p` and company `co`, with the figures `f` of a reply. */
export const MESSAGE = `t.conversation_id AS conversationId, t.sequence, t.at, t.author,
  coalesce(json_extract(t.activity, '$.text'), '') AS text, p.name AS person, co.name AS company,
  f.intent, f.confidence, f.outcome`;

/**
 * Finds messages by words, or replies by how they were decided.
 *
 * @returns 50 at most; those before the last one are asked for by `before`
 * @throws what SQLite throws; no input of a person does, since words are quoted
 */
export function openSearch(handle: Handle) {
  return function search(asked: SearchQuery, limit = 50): Hit[] {
    const parts = conditions(asked);
    // Where words are asked for, the index of words leads; else that of the replies' figures.
    const words = matchOf(asked.words ?? '');
    if (asked.words?.trim() && !words) return [];
    const from = words
      ? `transcript_words w CROSS JOIN transcript t ON t.id = w.rowid LEFT JOIN reply_fact f ON f.id = t.id`
      : `reply_fact f CROSS JOIN transcript t ON t.id = f.id`;
    const where = [...(words ? ['transcript_words MATCH @words'] : []), ...parts.where];
    const order = words ? 'w.rowid' : 'f.id';
    return handle
      .prepare(
        `SELECT t.id, ${MESSAGE} FROM ${from} JOIN conversation c ON c.id = t.conversation_id
         LEFT JOIN contact p ON p.id = c.person_id LEFT JOIN company co ON co.id = c.company_id
         ${where.length ? `WHERE ${where.join(' AND ')}` : ''} ORDER BY ${order} DESC LIMIT @limit`,
      )
      .all({ ...parts.values, ...(words && { words }), limit }) as Hit[];
  };

  function conditions(asked: SearchQuery) {
    const order = asked.words?.trim() ? 'w.rowid' : 'f.id';
    const where: string[] = [];
    const values: Record<string, string | number> = {};
    const add = (name: keyof SearchQuery, condition: string, value: string | number | undefined) => {
      if (value === undefined || value === '') return;
      where.push(condition);
      values[name] = value;
    };
    add('intent', 'f.intent = @intent', asked.intent);
    add('outcome', 'f.outcome = @outcome', asked.outcome);
    add('below', 'f.confidence < @below', asked.below);
    add(
      'rating',
      'EXISTS (SELECT 1 FROM rating r WHERE r.reply_id = t.id AND r.value = @rating)',
      asked.rating && { up: 1, down: -1 }[asked.rating],
    );
    add('channel', 'c.channel = @channel', asked.channel);
    add('from', 't.at >= @from', asked.from);
    add('to', "t.at < date(@to, '+1 day')", asked.to);
    add('before', `${order} < @before`, asked.before);
    add(
      'who',
      `(c.person_id IN (SELECT id FROM contact WHERE instr(lower(name), @who))
         OR c.company_id IN (SELECT id FROM company WHERE instr(lower(name), @who) OR lower(id) = @who))`,
      asked.who?.toLowerCase(),
    );
    return { where, values };
  }
}

/** The words as FTS5 wants them: each quoted, all asked for; a Chinese word by its pairs of characters. */
function matchOf(words: string): string {
  const tokens = tokenize(words);
  const pairs = tokens.filter((token) => !/^\p{Script=Han}$/u.test(token));
  // A single Chinese character stands alone only where nothing longer holds it.
  const asked = pairs.some((token) => /\p{Script=Han}/u.test(token)) ? pairs : tokens;
  return [...new Set(asked)].map((token) => `"${token}"`).join(' ');
}
