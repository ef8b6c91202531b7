import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startDesk } from '../../support/desk.ts';
import { addStaff, type Staff } from './staff.ts';

const SECRETS = {
  DIRECT_LINE_SECRET: 'a-direct-line-secret-of-its-own-0123456789',
  SHOP_JWT_SECRET: 'a-shop-jwt-secret-of-its-own-01234567890123',
  SMTP_URL: 'smtps://desk:the-password-of-the-mail@mail.example.com',
  MAIL_FROM: 'desk@seller.example',
  OIDC_ISSUER: 'https://login.seller.example',
  OIDC_CLIENT_ID: 'desk',
  OIDC_CLIENT_SECRET: 'the-secret-of-the-client',
};
let desk: Awaited<ReturnType<typeof startDesk>>;
let admin: Staff;
beforeAll(async () => {
  desk = await startDesk({ env: { ...SECRETS, RETENTION_MONTHS: '36' } });
  admin = await addStaff(desk, 'admin');
});
afterAll(() => desk.stop());

it('an admin sees the settings in force, and no secret', async () => {
  const { body } = await admin.call('get', '/settings');
  expect(body).toMatchObject({
    channels: expect.arrayContaining([
      { name: 'SMTP_URL', value: true },
      { name: 'MAIL_FROM', value: 'desk@seller.example' },
      { name: 'MicrosoftAppId', value: null },
    ]),
    kept: expect.arrayContaining([{ name: 'RETENTION_MONTHS', value: 36 }]),
    signIn: expect.arrayContaining([{ name: 'OIDC_ISSUER', value: 'https://login.seller.example' }]),
  });
  for (const secret of ['of-its-own', 'the-password', 'the-secret']) expect(JSON.stringify(body)).not.toContain(secret);
});

it('an admin checks the audit log: whole, then changed behind its back', async () => {
  const whole = await admin.call('get', '/audit/check');
  expect(whole.body).toMatchObject({ rows: expect.any(Number), head: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(whole.body).not.toHaveProperty('brokenAt');
  const database = new Database(join(desk.dataDir, 'desk.sqlite'));
  database.exec(`DROP TRIGGER audit_is_not_changed; UPDATE audit SET actor = 'somebody else' WHERE id = 2`);
  database.close();
  expect((await admin.call('get', '/audit/check')).body).toMatchObject({ brokenAt: 2 });
});
