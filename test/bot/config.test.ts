import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../bot/config.ts';

const SECRET = 'a-secret-of-at-least-32-characters-1';
const OTHER = 'a-secret-of-at-least-32-characters-2';

function refusal(env: Record<string, string>): string {
  try {
    readConfig(env);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as Error).message;
  }
  return 'taken';
}

const BAD: readonly (readonly [setting: string, value: string, says: string | RegExp])[] = [
  ['PORT', 'http', 'it must be a port number.'],
  ['PORT', '65536', 'it must be a port number.'],
  ['PORT', '-1', 'it must be a port number.'],
  ['PORT', '80.5', 'it must be a port number.'],
  ['PUBLIC_URL', 'desk', 'it must be an address such as https://desk.example.com.'],
  ['ALLOWED_ORIGINS', '*', '"*" must look like https://shop.example.com.'],
  ['ALLOWED_ORIGINS', 'https://a.example, shop.example', '"shop.example" must look like'],
  ['ALLOWED_ORIGINS', 'https://a.example/shop', '"https://a.example/shop" must look like'],
  ['TRUST_PROXY', 'yes; please', 'it must be true, false, a number of proxies or their addresses.'],
  ['DIRECT_LINE_SECRET', 'short', 'it must have at least 32 characters.'],
  ['SHOP_JWT_SECRET', 'short', 'it must be one secret, or two separated by a comma, of at least 32 characters each.'],
  ['SHOP_JWT_SECRET', `${SECRET},short`, 'of at least 32 characters each.'],
  ['SHOP_JWT_SECRET', `${SECRET},`, 'of at least 32 characters each.'],
  ['SHOP_JWT_SECRET', `${SECRET},${OTHER},${SECRET}`, 'it must be one secret, or two'],
  ['LOG_LEVEL', 'loud', /info/],
  ['OPENING_HOURS', 'always', 'it must look like Europe/Amsterdam 1-5 08:30-17:30;'],
  ['OPENING_HOURS', 'Europe/Amsterdam 1-8 08:30-17:30', 'it must look like'],
  ['OPENING_HOURS', 'Europe/Atlantis 1-5 08:30-17:30', 'the time zone must be one such as'],
  ['OPENING_HOURS', 'Europe/Amsterdam 1-5 08:30-27:30', 'it must look like'],
  ['OPENING_HOURS', 'Europe/Amsterdam 5-1 08:30-17:30', 'the first day must not be after the last one'],
  ['OPENING_HOURS', 'Europe/Amsterdam 1-5 17:30-08:30', 'the closing time must be after the opening time'],
  ['DEMO_ANYWHERE', 'yes', 'it must be true or false.'],
  ['MicrosoftAppId', 'desk', 'it must look like 11111111-2222-3333-4444-555555555555.'],
  ['MicrosoftAppTenantId', 'common', 'it must look like 11111111-2222-3333-4444-555555555555.'],
  ['MicrosoftAppType', 'UserAssignedMSI', 'it must be SingleTenant or MultiTenant.'],
  ['ChannelService', 'https://example.com', 'it must be https://botframework.azure.us or be left out.'],
  ['TEAMS_PLAYGROUND', 'yes', 'it must be true or false.'],
];

describe('a bad setting is named in one sentence', () => {
  it.each(BAD)('%s=%s', (setting, value, says) => {
    const message = refusal({ [setting]: value });
    expect(message).toMatch(new RegExp(`^The setting ${setting} is wrong: .+\\.$`));
    expect(message).toMatch(says);
  });

  it('does not print a secret', () => {
    expect(refusal({ SHOP_JWT_SECRET: 'hush-hush' })).not.toContain('hush-hush');
    expect(refusal({ DIRECT_LINE_SECRET: 'hush-hush' })).not.toContain('hush-hush');
  });
});

describe('production', () => {
  it.each([
    ['DIRECT_LINE_SECRET', { SHOP_JWT_SECRET: SECRET }],
    ['SHOP_JWT_SECRET', { DIRECT_LINE_SECRET: SECRET }],
    ['DIRECT_LINE_SECRET', { SHOP_JWT_SECRET: SECRET, DIRECT_LINE_SECRET: '' }],
  ])('is refused without %s', (setting, env) => {
    expect(refusal({ NODE_ENV: 'production', ...(env as Record<string, string>) })).toBe(
      `The setting ${setting} is missing: in production it must be a secret of at least 32 characters.`,
    );
  });

  it('starts with both', () => {
    const config = readConfig({ NODE_ENV: 'production', DIRECT_LINE_SECRET: SECRET, SHOP_JWT_SECRET: OTHER });
    expect(config).toMatchObject({ production: true, demoSecrets: false, shopSecrets: [OTHER] });
  });
});

describe('good settings', () => {
  it('two secrets of the shop allow rotation, the first one signs', () => {
    expect(readConfig({ SHOP_JWT_SECRET: `${SECRET}, ${OTHER}` }).shopSecrets).toEqual([SECRET, OTHER]);
  });

  it('nothing set, or set to nothing, gives the defaults', () => {
    const config = readConfig({});
    expect(config).toMatchObject({ port: 3978, host: '127.0.0.1', loopback: true, demoSecrets: true });
    expect(readConfig({ PORT: '', HOST: '', PUBLIC_URL: '' })).toEqual(config);
    expect(Object.isFrozen(config)).toBe(true);
  });

  it.each([
    ['true', true],
    ['false', false],
    ['2', 2],
    ['10.0.0.0/8, ::1', '10.0.0.0/8, ::1'],
  ])('TRUST_PROXY=%s', (value, trustProxy) => {
    expect(readConfig({ TRUST_PROXY: value }).trustProxy).toBe(trustProxy);
  });

  it('reads offices, origins and the public address', () => {
    const config = readConfig({
      OPENING_HOURS: 'Asia/Shanghai 1-6 09:00-18:00; America/Argentina/Buenos_Aires 2-2 08:00-12:00',
      ALLOWED_ORIGINS: 'https://a.example, http://b.example:8080',
      PUBLIC_URL: 'https://desk.example.com/',
    });
    expect(config.offices).toEqual([
      { timeZone: 'Asia/Shanghai', days: [1, 2, 3, 4, 5, 6], from: '09:00', to: '18:00' },
      { timeZone: 'America/Argentina/Buenos_Aires', days: [2], from: '08:00', to: '12:00' },
    ]);
    expect(config.allowedOrigins).toEqual(['https://a.example', 'http://b.example:8080']);
    expect(config.publicUrl).toBe('https://desk.example.com');
  });
});

describe('Teams', () => {
  const GUID = '11111111-2222-3333-4444-555555555555';
  const given = { MicrosoftAppId: GUID, MicrosoftAppPassword: 'hush', MicrosoftAppTenantId: GUID };

  it('is closed without credentials', () => expect(readConfig({}).teams).toBeUndefined());

  it('is of one tenant where nothing else is said', () =>
    expect(readConfig(given).teams).toEqual({
      appId: GUID,
      password: 'hush',
      tenantId: GUID,
      type: 'SingleTenant',
      government: false,
      playground: false,
    }));

  it('may be of all tenants, and in the cloud of the US government', () => {
    const ChannelService = 'https://botframework.azure.us';
    const env = { ...given, MicrosoftAppTenantId: '', MicrosoftAppType: 'MultiTenant', ChannelService };
    expect(readConfig(env).teams).toMatchObject({ type: 'MultiTenant', tenantId: undefined, government: true });
  });

  it.each([
    ['MicrosoftAppPassword', 'missing', { ...given, MicrosoftAppPassword: '' }],
    ['MicrosoftAppTenantId', 'missing', { ...given, MicrosoftAppTenantId: '' }],
    ['MicrosoftAppId', 'missing', { MicrosoftAppPassword: 'hush' }],
    ['MicrosoftAppId', 'missing', { MicrosoftAppTenantId: GUID }],
    ['TEAMS_PLAYGROUND', 'wrong', { ...given, TEAMS_PLAYGROUND: 'true' }],
    ['TEAMS_PLAYGROUND', 'wrong', { TEAMS_PLAYGROUND: 'true', HOST: '0.0.0.0' }],
    [
      'TEAMS_PLAYGROUND',
      'wrong',
      { TEAMS_PLAYGROUND: 'true', NODE_ENV: 'production', SHOP_JWT_SECRET: SECRET, DIRECT_LINE_SECRET: SECRET },
    ],
  ])('names %s where it is %s', (setting, how, env) => {
    expect(refusal(env)).toMatch(new RegExp(`^The setting ${setting} is ${how}: [^.]+\\.$`));
  });

  it('lets the Playground in where it is said', () =>
    expect(readConfig({ TEAMS_PLAYGROUND: 'true' }).teams).toMatchObject({ playground: true, appId: '' }));
});
