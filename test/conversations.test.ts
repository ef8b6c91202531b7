import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { startDesk, visit } from './support/desk.ts';

/** One turn of a conversation file; see test/conversations/README.md. */
interface Turn {
  say: string;
  answer?: string | string[]; // each stands in the reply
  not?: string | string[]; // none stands in the reply
  suggests?: string | string[];
  cites?: string; // a source of the reply
}
interface Conversation {
  name: string;
  as?: string; // a demo buyer; a guest where it is missing
  turns: Turn[];
}

const FOLDER = new URL('./conversations/', import.meta.url);
const list = (value: string | string[] | undefined) =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

let desk: Awaited<ReturnType<typeof startDesk>>;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.yml'))) {
  const conversations = parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Conversation[];
  describe(file, () => {
    it.each(conversations.map((c) => [c.name, c] as const))('%s', async (_name, conversation) => {
      const visitor = await visit(desk.url, conversation.as);
      for (const turn of conversation.turns) {
        const reply = await visitor.say(turn.say);
        const said = `"${turn.say}" was answered with "${reply.text}"`;
        for (const part of list(turn.answer)) expect(reply.text, said).toContain(part);
        for (const part of list(turn.not)) expect(reply.text, said).not.toContain(part);
        const suggested = reply.suggestedActions?.actions.map((a) => a.title) ?? [];
        for (const part of list(turn.suggests)) expect(suggested, said).toContain(part);
        if (turn.cites)
          expect(
            reply.channelData?.citations?.map((c) => c.source),
            said,
          ).toContain(turn.cites);
      }
    });
  });
}
