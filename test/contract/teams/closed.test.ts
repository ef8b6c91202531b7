import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDesk } from '../../support/desk.ts';
import { activity, send } from './activities.ts';
import { openStandIn, type StandIn } from './stand-in.ts';

type Desk = Awaited<ReturnType<typeof startDesk>>;

let standIn: StandIn;
beforeAll(async () => {
  standIn = await openStandIn();
});
afterAll(() => standIn.close());

describe('without credentials', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.stop());

  it('there is nothing at the address, with a token or without', async () => {
    for (const token of [null, await standIn.sign()])
      expect((await send(desk, standIn, activity(standIn, { text: 'hello' }), token)).status).toBe(404);
  });
});

describe('for the Agents Playground on this machine', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk({ env: { TEAMS_PLAYGROUND: 'true' } });
  });
  afterAll(() => desk.stop());

  const post = (headers: Record<string, string>, fields = {}) =>
    new Promise<number | undefined>((resolve, reject) => {
      const sent = request(`${desk.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
      });
      sent.on('response', (response) => resolve(response.resume().statusCode)).on('error', reject);
      sent.end(JSON.stringify(activity(standIn, { text: 'thanks', ...fields })));
    });

  it('somebody is a guest and is answered there, without a token', async () => {
    expect(await post({})).toBe(200);
    // The stand-in asks for a token, as Microsoft does: that it was asked at all shows where the answer went.
    await standIn.refused();
    expect(standIn.counts.refusedTokens).toBeGreaterThan(0);
  });

  it.each([
    ['a page of another site', { origin: 'https://example.com' }, {}, 403],
    ['a name that was pointed at this machine', { host: 'desk.example.com' }, {}, 403],
    ['no host that can be read', { host: 'a b' }, {}, 403],
    ['an answer to elsewhere', {}, { serviceUrl: 'https://smba.trafficmanager.net/emea' }, 403],
    ['a form, which needs no leave to be sent', { 'content-type': 'text/plain' }, {}, 400],
  ])('but not %s', async (_what, headers, fields, status) => {
    expect(await post(headers, fields)).toBe(status);
  });
});
