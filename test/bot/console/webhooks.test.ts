import { afterAll, beforeAll, expect, it } from 'vitest';
import { startDesk } from '../../support/desk.ts';
import { addStaff, type Staff } from './staff.ts';

let desk: Awaited<ReturnType<typeof startDesk>>;
let admin: Staff;
beforeAll(async () => {
  desk = await startDesk();
  admin = await addStaff(desk, 'admin');
});
afterAll(() => desk.stop());

it.each([
  'http://hooks.example.com/in',
  'https://127.0.0.1/in',
  'https://2130706433/', // the same as a number
  'https://0x7f.1/',
  'https://[::1]/',
  'https://[::ffff:10.0.0.1]/',
  'https://localhost/',
  'https://169.254.169.254/latest/meta-data',
  'ftp://hooks.example.com/',
  'hooks',
])('refuses %s', async (url) => {
  expect(await admin.call('post', '/webhooks', { url, events: ['order-placed'] })).toMatchObject({ status: 400 });
});

it('is added with a secret that is shown once, changed, tested and taken away, each with an audit row', async () => {
  // A name that is nobody's (RFC 2606).
  const added = await admin.call('post', '/webhooks', {
    url: 'https://hooks.invalid/in',
    events: ['order-placed', 'order-placed'],
  });
  expect(added).toMatchObject({
    status: 201,
    body: { events: ['order-placed'], active: true, secret: expect.stringMatching(/^whsec_[\w-]{43}$/) },
  });
  const { id, secret } = added.body as unknown as { id: string; secret: string };
  const list = await admin.call('get', '/webhooks');
  expect(list.body).toMatchObject({
    webhooks: [{ id, url: 'https://hooks.invalid/in' }],
    events: expect.arrayContaining(['approval-asked']),
  });
  expect(JSON.stringify(list.body)).not.toContain(secret);
  expect(
    await admin.call('post', '/webhooks', { url: 'https://hooks.invalid/in', events: ['everything'] }),
  ).toMatchObject({ status: 400 });

  await admin.call('put', `/webhooks/${id}`, { active: false });
  expect(await admin.call('post', `/webhooks/${id}/test`)).toMatchObject({
    status: 409,
    body: { error: { code: 'NotActive' } },
  });
  expect((await admin.call('put', `/webhooks/${id}`, { active: true, events: ['approval-asked'] })).body).toMatchObject(
    { active: true, events: ['approval-asked'] },
  );
  await admin.call('delete', `/webhooks/${id}`);
  expect((await admin.call('get', `/webhooks/${id}/deliveries`)).status).toBe(404);
  const audit = (await admin.call('get', '/audit')).body as unknown as { rows: { act: string; subject: string }[] };
  expect(audit.rows.filter((row) => row.subject === id).map((row) => row.act)).toEqual([
    'webhook-remove',
    'webhook-change',
    'webhook-change',
    'webhook-add',
  ]);
});
