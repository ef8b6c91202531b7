// npm run teams:manifest -- [--name SELLER] [--website URL] [--privacy URL] [--terms URL] [--out FILE]: the Teams app package
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { packageOf } from '../bot/channels/teams/package/package.ts';
import { readConfig } from '../bot/config.ts';
import { version } from '../package.json';

const USAGE = 'npm run teams:manifest -- [--name SELLER] [--website URL] [--privacy URL] [--terms URL] [--out FILE]';

function main(): void {
  const text = { type: 'string' as const };
  const { values } = parseArgs({ options: { name: text, website: text, privacy: text, terms: text, out: text } });
  const { teams, publicUrl } = readConfig(process.env);
  if (!teams?.appId) throw new Error('Set MicrosoftAppId: it is the application (client) ID of the app registration.');
  if (!publicUrl?.startsWith('https://'))
    throw new Error('Set PUBLIC_URL to the https address of the desk: Teams reaches it there.');
  const website = address('--website', values.website ?? publicUrl);
  const out = values.out ?? 'teams-app.zip';
  const publisher = {
    name: (values.name ?? 'Quartermaster').slice(0, 32),
    website,
    privacy: address('--privacy', values.privacy ?? website),
    terms: address('--terms', values.terms ?? website),
  };
  writeFileSync(out, packageOf({ appId: teams.appId, version, publisher, host: new URL(publicUrl).host }));
  console.log(`${out} is the app package: upload it in Teams under Apps, Manage your apps, Upload an app.`);
}

function address(option: string, url: string): string {
  if (!/^https:\/\/\S+$/.test(url))
    throw new Error(`${option} must be an address such as https://example.com/privacy.`);
  return url;
}

try {
  main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)} (${USAGE})\n`);
  process.exitCode = 1;
}
