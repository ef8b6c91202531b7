// npm run token -- --company ID [--contact ID]: an address that signs in on one's own records, outside production
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createTokens } from '../bot/channels/direct-line/tokens.ts';
import { readConfig } from '../bot/config.ts';
import { secretsFor } from '../bot/own/secrets.ts';
import { openBuyers } from '../knowledge/buyers/buyers.ts';
import { openDatabase } from '../knowledge/database/database.ts';
import { readFact } from '../knowledge/database/facts.ts';

const USAGE = 'npm run token -- --company ID [--contact ID] [--data DIR]';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { company: { type: 'string' }, contact: { type: 'string' }, data: { type: 'string' } },
  });
  if (!values.company) throw new Error('Say for which company to sign in.');
  const config = readConfig({ ...process.env, DATA_DIR: values.data ?? (process.env.DATA_DIR || 'data/own') });
  if (config.production) throw new Error('In production the shop signs people in: this works outside production only.');
  const file = join(config.dataDir, 'desk.sqlite');
  if (!existsSync(file))
    throw new Error(`There is no database in ${config.dataDir}: import your records first, or say --data.`);
  const database = openDatabase(file);
  try {
    if (readFact(database.handle, 'filling') !== 'own')
      throw new Error(`${file} holds no records of your own: the demo has its own sign-in, on its page.`);
    const people = await openBuyers(database).contactsOf(values.company);
    const person = values.contact ? people.find(({ id }) => id === values.contact) : people[0];
    if (!person)
      throw new Error(
        people.length
          ? `Company ${values.company} has no contact ${values.contact}: there are ${people.map(({ id }) => id).join(', ')}.`
          : `There is no company ${values.company} in the records, or it has no contact.`,
      );
    const trialSecret = readFact(database.handle, 'trial_secret');
    const { directLineSecret, shopSecrets } = secretsFor(config, { demoOpen: false, trialSecret });
    const tokens = createTokens({ secret: directLineSecret, shopSecrets, now: () => new Date() });
    const host = config.host.includes(':') ? `[${config.host}]` : config.host;
    const url = config.publicUrl ?? `http://${host}:${config.port}`;
    console.log(
      `Signs in as ${person.name || person.id} of ${person.companyName}, for five minutes, where the desk runs:`,
    );
    console.log(`${url}/#sign-in=${await tokens.signAssertion(person.id, person.companyId)}`);
  } finally {
    await database.close();
  }
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)} (${USAGE})\n`);
  process.exitCode = 1;
}
