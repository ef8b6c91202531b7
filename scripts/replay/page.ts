import { byIntent } from '../../bot/replay/by-intent.ts';
import type { Change, Replayed, Shown } from '../../bot/replay/replay.ts';
import { table } from '../evaluate/page/html.ts';
import { escaped } from '../evaluate/page/plots.ts';
import { STYLE } from '../evaluate/page/style.ts';
import { marked } from './marked.ts';

const OWN_STYLE = `body { max-width: 1180px }
.turn { border-top: 1px solid var(--line); padding: 18px 0 4px } .turn:first-of-type { border-top: 0 }
.said { font-weight: 600; margin: 0 0 10px; max-width: none; overflow-wrap: anywhere } .where { color: var(--soft); font-size: 13px; font-weight: 400; margin-left: 10px }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 14px } @media (max-width: 720px) { .sides { grid-template-columns: 1fr } }
.side { background: var(--chip); border-radius: 12px; padding: 12px 16px; overflow-wrap: anywhere } .side h4 { margin: 0 0 6px; font-size: 13px; font-weight: 600; color: var(--soft) }
.side.after { box-shadow: inset 3px 0 0 var(--ours) } .side.before { box-shadow: inset 3px 0 0 var(--other) } .side p { white-space: pre-wrap; margin: 0; font-size: 15px }
.side ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 6px; margin: 10px 0 0 } .side li { border: 1px solid var(--line); border-radius: 999px; padding: 1px 11px; font-size: 13px; margin: 0 } .side small { color: var(--soft); display: block; margin-top: 8px }
del, ins { text-decoration: none; border-radius: 4px; padding: 0 2px } del { background: color-mix(in srgb, var(--other) 24%, transparent) } ins { background: color-mix(in srgb, var(--ours) 24%, transparent) }`;

/** What is compared, as the heads of the two columns. */
export interface Sides {
  before: string;
  after: string;
}

/** The page of a replay: counts by intent, then every reply that would change, side by side. It needs nothing else. */
export function replayPage(replayed: Replayed, sides: Sides, about: readonly string[]): string {
  const { changes, turns } = replayed;
  const title = changes.length === 1 ? 'One reply would change' : `${changes.length} replies would change`;
  const verdict = `Of ${turns} turns in ${replayed.conversations} conversations; ${replayed.asRecorded} are answered today as they were then.`;
  const body = changes.length
    ? `<section><h2>By intent</h2>${intents(changes)}</section><section><h2>Side by side</h2>${changes.map((change) => turn(change, sides)).join('')}</section>`
    : '<section><p class="verdict">Nothing changes.</p></section>';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(title)}</title><style>${STYLE}\n${OWN_STYLE}</style></head><body><header><h1>${escaped(title)}</h1><p class="soft">${escaped(verdict)}</p>${about.map((line) => `<p class="soft">${escaped(line)}</p>`).join('')}</header>${body}</body></html>\n`;
}

const intents = (changes: readonly Change[]) =>
  table(
    ['Intent before', 'after', 'replies'],
    byIntent(changes).map(({ before, after, count }) => ({
      cells: [before, after === before ? 'the same' : after, String(count)],
    })),
  );

function turn({ said, at, conversationId, before, after }: Change, sides: Sides): string {
  const texts = marked(before.text, after.text);
  const where = `${at.slice(0, 16).replace('T', ' ')} · conversation ${conversationId}`;
  return `<div class="turn"><p class="said">${escaped(said)}<span class="where">${escaped(where)}</span></p><div class="sides">${side('before', sides.before, before, texts.before)}${side('after', sides.after, after, texts.after)}</div></div>`;
}

function side(kind: 'before' | 'after', head: string, shown: Shown, text: string): string {
  const buttons = shown.suggestions.map((one) => `<li>${escaped(one)}</li>`).join('');
  const small = [shown.intent, ...(shown.card ? ['with a card'] : []), ...shown.sources].join(' · ');
  return `<div class="side ${kind}"><h4>${escaped(head)}</h4><p>${text}</p>${buttons && `<ul>${buttons}</ul>`}<small>${escaped(small)}</small></div>`;
}
