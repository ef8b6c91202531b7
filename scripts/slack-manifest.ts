// npm run slack:manifest -- [--socket] [--name NAME] [--command /NAME] [--out FILE]: the manifest of the Slack app
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { slackManifest } from '../bot/channels/slack/manifest.ts';
import { readConfig } from '../bot/config.ts';

const USAGE = 'npm run slack:manifest -- [--socket] [--name NAME] [--command /NAME] [--out FILE]';

function main(): void {
  const text = { type: 'string' as const };
  const { values } = parseArgs({ options: { socket: { type: 'boolean' }, name: text, command: text, out: text } });
  const { publicUrl } = readConfig(process.env);
  if (!values.socket && !publicUrl?.startsWith('https://'))
    throw new Error('Set PUBLIC_URL to the https address of the desk, or give --socket: then the desk calls Slack.');
  const name = values.name ?? 'Quartermaster';
  if (!/^.{1,35}$/u.test(name)) throw new Error('--name must have 35 characters at most.');
  const command = values.command ?? '/quartermaster';
  if (!/^\/[\p{Ll}\p{N}_-]{1,31}$/u.test(command))
    throw new Error('--command must look like /quartermaster: small letters, 32 characters at most.');
  const out = values.out ?? 'slack-manifest.json';
  const manifest = slackManifest({ name, command, publicUrl: values.socket ? undefined : publicUrl });
  writeFileSync(out, `${JSON.stringify(manifest, null, 2)}\n`);
  console.log(`${out} is the manifest: at https://api.slack.com/apps choose Create New App, From a manifest.`);
}

try {
  main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)} (${USAGE})\n`);
  process.exitCode = 1;
}
