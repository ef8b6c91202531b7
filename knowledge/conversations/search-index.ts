import type { Handle } from '../database/database.ts';
import { readFact, writeFact } from '../database/facts.ts';
import { tokenize } from '../search/tokenize.ts';

const CURSOR = 'transcript_indexed';

/** What the trace of a reply says about its decision. */
interface Trace {
  language?: string;
  intent?: string;
  confidence?: number;
  decision?: { by?: string; missed?: boolean; offered?: boolean; intent?: string; slots?: { sku?: unknown } };
  /** Of the second question of a message. */
  second?: Trace;
}

/** Whoever asks this about a product may buy it. */
const ABOUT_BUYING: ReadonlySet<string> = new Set(['stock', 'price', 'product_info', 'notify_me']);

/** How decisions are counted; all others answered. */
const OUTCOMES: Readonly<Record<string, 'suggested' | 'unanswered'>> = {
  clarify: 'suggested',
  'offer-person': 'unanswered',
};

/**
 * Indexes what was said, after it was said, so that no turn waits for it.
 * Searching finds two-letter Chinese words too: words are those of `tokenize` (stems, Chinese characters and pairs).
 */
export function openSearchIndex(handle: Handle) {
  const select = handle.prepare(
    `SELECT t.id, conversation_id AS conversationId, c.company_id AS companyId, at, author, activity, trace
     FROM transcript t LEFT JOIN conversation c ON c.id = conversation_id WHERE t.id > ? ORDER BY t.id LIMIT ?`,
  );
  const insertWords = handle.prepare(`INSERT INTO transcript_words (rowid, words) VALUES (?, ?)`);
  const insertFact = handle.prepare(
    `INSERT INTO reply_fact (id, conversation_id, at, language, intent, confidence, outcome) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertQuestion = handle.prepare(
    `INSERT INTO product_question (reply_id, at, company_id, sku) VALUES (?, ?, ?, ?)`,
  );
  const step = handle.transaction((limit: number): number => {
    const rows = select.all(Number(readFact(handle, CURSOR) ?? 0), limit) as Row[];
    for (const row of rows) {
      const { text } = JSON.parse(row.activity) as { text?: string };
      const words = text ? tokenize(text) : [];
      if (words.length) insertWords.run(row.id, words.join(' '));
      if (row.author !== 'desk' || row.trace === null) continue;
      const trace = JSON.parse(row.trace) as Trace;
      addFact(row, trace);
      for (const said of [trace, trace.second]) if (said) addQuestion(row, said);
    }
    if (rows.length) writeFact(handle, CURSOR, String(rows.at(-1)!.id));
    return rows.length;
  });

  function addFact({ id, conversationId, at }: Row, { language, intent, confidence, decision }: Trace): void {
    const said = decision?.missed ? 'unanswered' : decision?.offered ? 'suggested' : undefined;
    const outcome = OUTCOMES[decision?.by ?? ''] ?? said ?? (intent === undefined ? 'unanswered' : 'answered');
    insertFact.run(id, conversationId, at, language ?? '', intent ?? '', confidence ?? 0, outcome);
  }

  /** What models learn of a chat: which company asked about which product, and when. */
  function addQuestion({ id, at, companyId }: Row, { decision }: Trace): void {
    const sku = decision?.slots?.sku;
    if (companyId && typeof sku === 'string' && ABOUT_BUYING.has(decision?.intent ?? ''))
      insertQuestion.run(id, at, companyId, sku);
  }

  return {
    /** Indexes the next rows; whether there may be more. */
    step: (limit = 500): boolean => step.immediate(limit) === limit,
  };
}

interface Row {
  id: number;
  conversationId: string;
  companyId: string | null;
  at: string;
  author: string;
  activity: string;
  trace: string | null;
}
