import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { modelAt } from '../../../bot/jobs/understanding/kept.ts';
import { replayRecords } from '../../../bot/replay/open.ts';
import type { Article } from '../../../knowledge/faq/articles.ts';
import { type Activity, startDesk, visit } from '../../support/desk.ts';

let desk: Awaited<ReturnType<typeof startDesk>>;
let said = 0;

beforeAll(async () => {
  desk = await startDesk();
  const marie = await visit(desk.url, 'marie');
  const guest = await visit(desk.url);
  const say = async (visitor: typeof marie, text: string, extra: object = {}) => {
    said += 1;
    return visitor.say(text, extra);
  };
  for (const text of [
    'is CUP-12 in stock?',
    'and LID-12?',
    'what do 5000 of the CUP-12 cost?',
    'where is my last order?',
    'please send me the statement of account',
    'what is your return period?',
    'blorp fnord',
  ])
    await say(marie, text);
  for (const text of ['你们支持哪些付款方式？', 'do you deliver on saturdays?', '今天天气怎么样'])
    await say(guest, text);
  // An order, placed by its card's button and spoken of by its number: on record now, and placed again in the replay.
  const other = await visit(desk.url, 'wangfang');
  const card = await say(other, 'I want to order 500 BAG-26');
  const placed = await say(other, '', { value: buttonOf(card) });
  await say(other, `cancel ${/PO-\d{4}-\d{4}/.exec(placed.text!)![0]}`);
  await desk.close();
});
afterAll(() => rmSync(desk.dataDir, { recursive: true, force: true }));

function buttonOf(activity: Activity): unknown {
  const { actions } = activity.attachments![0]!.content as { actions: { data?: { act?: unknown } }[] };
  return actions.find((action) => action.data?.act)!.data;
}

const options = () => ({
  config: desk.config,
  model: modelAt(join(desk.dataDir, 'models')),
  vectors: new Map<string, Float32Array>(),
});
const run = (otherArticles?: Article[]) => replayRecords({ ...options(), otherArticles });

describe('recorded conversations, run again', () => {
  it('change nothing where nothing has changed: neither against the record nor against the same articles', async () => {
    const again = await run();
    expect(again.turns).toBe(said);
    expect(again.changes.map(({ said, before, after }) => [said, before.text, after.text])).toEqual([]);
    expect(again.asRecorded).toBe(said);
    expect((await run([])).changes).toEqual([]);
  });

  it('show the replies that an article changes, and no others', async () => {
    const article: Article = {
      ...{ id: 'saturday-delivery', language: 'en', version: 99, category: 'delivery', verified: '2026-11-24' },
      ...{ title: 'Do you deliver on Saturdays?', body: 'We now deliver on Saturdays too.', phrasings: [] },
    };
    const { changes } = await run([article]);
    expect(changes.map((change) => change.said)).toEqual(['do you deliver on saturdays?']);
    expect(changes[0]!.after).toMatchObject({ intent: 'faq', text: expect.stringContaining('We now deliver') });
    expect(changes[0]!.before.text).not.toContain('We now deliver');
  });

  it.each([
    [{ conversations: 1, seconds: 60 }, 1, false],
    [{ conversations: 99, seconds: 60 }, 3, false],
    [{ conversations: 99, seconds: -1 }, 0, true],
  ])('within %o are the latest %i', async (limits, conversations, cut) => {
    const { config, model, vectors } = options();
    expect(await replayRecords({ config, model, vectors, limits })).toMatchObject({ conversations, cut });
  });

  it('give the same each time', async () => {
    const article = { ...(await run()), seconds: 0 };
    expect({ ...(await run()), seconds: 0 }).toEqual(article);
  });
});
