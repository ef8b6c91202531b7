import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readConfig } from '../../../bot/config.ts';
import { openDesk } from '../../../bot/start.ts';
import { openDatabase } from '../../../knowledge/database/database.ts';
import { writeFact } from '../../../knowledge/database/facts.ts';
import { openAuditLog } from '../../../knowledge/staff/audit.ts';
import { addStaff, call, PASSWORD } from './staff.ts';

const LINK = /http:\S+\/console\/welcome#([\w-]{43})/;
let clock = '2026-11-24T10:00:00.000Z';

/** A database of somebody's own, without an account. */
async function own<T>(
  work: (desk: {
    open(): Promise<{ url: string; said: string; close(): Promise<void> }>;
    dataDir: string;
  }) => Promise<T>,
) {
  const dataDir = mkdtempSync(join(tmpdir(), 'own-'));
  cpSync(process.env.DESK_TEMPLATE!, dataDir, { recursive: true });
  const database = openDatabase(join(dataDir, 'desk.sqlite'));
  database.handle.exec('DELETE FROM staff');
  writeFact(database.handle, 'filling', 'own');
  writeFact(database.handle, 'trial_secret', 'a-trial-secret-of-this-test-0123456789');
  await database.close();
  clock = '2026-11-24T10:00:00.000Z';
  const open = async () => {
    const lines: string[] = [];
    const config = readConfig({ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent' });
    const desk = await openDesk(config, (line) => lines.push(line), { now: () => new Date(clock), encoder: false });
    return { url: desk.url, said: lines.join('\n'), close: desk.close };
  };
  await work({ open, dataDir });
  rmSync(dataDir, { recursive: true, force: true });
}

const person = { email: 'Eva@seller.example', name: 'Eva Brandt', password: PASSWORD };
const add = (url: string, secret: string, changes: object = {}) =>
  call(url, 'post', '/first-admin', {}, { ...person, secret, ...changes });

it('makes the first admin once, is printed once, and opens nothing else', async () => {
  await own(async ({ open, dataDir }) => {
    let desk = await open();
    const [, secret] = LINK.exec(desk.said)!;
    await desk.close();
    desk = await open();
    expect(desk.said).not.toMatch(LINK);
    expect(await add(desk.url, 'made-up')).toMatchObject({ status: 403, body: { error: { code: 'LinkOver' } } });
    expect(await add(desk.url, secret!, { password: 'short' })).toMatchObject({ status: 400 });
    const answer = await add(desk.url, secret!);
    expect(answer).toMatchObject({
      status: 201,
      body: { person: { email: 'eva@seller.example', role: 'admin' }, mustChangePassword: false },
    });
    const cookie = answer.headers.get('set-cookie')!.split(';')[0]!;
    expect((await call(desk.url, 'get', '/audit', { cookie })).status).toBe(200);
    expect(await add(desk.url, secret!, { email: 'other@seller.example' })).toMatchObject({ status: 403 });
    expect((await call(desk.url, 'post', '/session', {}, person)).status).toBe(200);
    await desk.close();
    const database = openDatabase(join(dataDir, 'desk.sqlite'));
    const acts = openAuditLog(database.handle)
      .page()
      .map(({ act, via }) => `${act} via ${via}`);
    expect(acts.reverse().slice(-3, -1)).toEqual(['staff-add via first-admin-link', 'sign-in via first-admin-link']);
    await database.close();
  });
});

it('is over once somebody has an account', async () => {
  await own(async ({ open, dataDir }) => {
    const desk = await open();
    const [, secret] = LINK.exec(desk.said)!;
    await addStaff({ url: desk.url, dataDir }, 'agent');
    expect(await add(desk.url, secret!)).toMatchObject({ status: 403, body: { error: { code: 'LinkOver' } } });
    await desk.close();
  });
});

it('is over after a day', async () => {
  await own(async ({ open }) => {
    const desk = await open();
    const [, secret] = LINK.exec(desk.said)!;
    clock = '2026-11-25T10:00:00.000Z';
    expect(await add(desk.url, secret!)).toMatchObject({ status: 403, body: { error: { code: 'LinkOver' } } });
    await desk.close();
  });
});
