import type { Conversations, TranscriptRow } from '../../knowledge/conversations/conversations.ts';
import type { MessageRow } from '../../knowledge/conversations/message-export.ts';
import { csv } from '../../knowledge/csv.ts';
import { HttpError } from '../channels/http-error.ts';
import { conversationOf } from './conversation-of.ts';
import { dayOf } from './days.ts';
import { type ConsoleRoute, route } from './route.ts';

export interface ExportParts {
  conversations: Conversations;
  messagesBetween(from: string, to: string): MessageRow[];
  now(): Date; // of the records
}

const COLUMNS = [
  'conversation',
  'number',
  'time',
  'author',
  'buyer',
  'company',
  'text',
  'intent',
  'confidence',
  'outcome',
];

/** Conversations to take away: one as Bot Framework transcript, JSON or CSV; many as one row a message. */
export function exportRoutes(parts: ExportParts): ConsoleRoute[] {
  return [
    route({
      method: 'get',
      path: '/conversations/:id/export',
      least: 'agent',
      query: ['format'],
      run(call) {
        const head = conversationOf(parts.conversations, call);
        const said = whole(parts.conversations, head.id);
        const format = call.query.format ?? 'transcript';
        if (format === 'transcript')
          return file(
            `${head.id}.transcript`,
            'application/json',
            JSON.stringify(said.map(transcriptActivity), null, 2),
          );
        if (format === 'json')
          return file(`${head.id}.json`, 'application/json', JSON.stringify({ conversation: head, said }, null, 2));
        if (format === 'csv') {
          const rows = said.map((row) => [row.sequence, row.at, row.author, textOf(row)] as const);
          return file(`${head.id}.csv`, 'text/csv; charset=utf-8', csv(['number', 'time', 'author', 'text'], rows));
        }
        throw new HttpError(400, 'BadArgument', 'The format must be transcript, json or csv.');
      },
    }),
    route({
      method: 'get',
      path: '/export/messages',
      least: 'manager',
      query: ['from', 'to'],
      run({ query }) {
        const to = dayOf('to', query.to) ?? parts.now().toISOString().slice(0, 10);
        const from = dayOf('from', query.from) ?? to;
        const rows = parts.messagesBetween(from, to);
        const table = rows.map((row) => [
          ...[row.conversationId, row.sequence, row.at, row.author, row.person, row.company, row.text],
          ...[row.intent, row.confidence, row.outcome],
        ]);
        return file(`messages-${from}-${to}.csv`, 'text/csv; charset=utf-8', csv(COLUMNS, table));
      },
    }),
  ];
}

const file = (name: string, type: string, text: string) => ({ body: undefined, file: { name, type, text } });
const textOf = (row: TranscriptRow) => (row.activity as { text?: string }).text ?? '';

/** As the Bot Framework's tools read it: the activity, with where and when it was. */
function transcriptActivity(row: TranscriptRow): object {
  return { ...row.activity, timestamp: row.at, ...(row.author === 'user' && { from: { id: 'user', role: 'user' } }) };
}

function whole(conversations: Conversations, id: string): TranscriptRow[] {
  const said: TranscriptRow[] = [];
  for (;;) {
    const page = conversations.transcript(id, said.at(-1)?.sequence ?? 0, 500);
    said.push(...page);
    if (page.length < 500) return said;
  }
}
