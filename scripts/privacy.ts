// npm run privacy -- export|erase --person ID : what the desk knows of a buyer, and how it forgets them; see docs/privacy.md
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase } from '../knowledge/database/database.ts';
import { claimFile, erasePerson, exportPerson, scrub } from '../knowledge/privacy/person-data.ts';
import { audit } from '../knowledge/staff/audit.ts';

const USAGE = `npm run privacy -- export --person ID [--out FILE]
npm run privacy -- erase --person ID
Both take --data DIR (else DATA_DIR, else ./data). A person's id is the shop's (the token's "sub").`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { person: { type: 'string' }, out: { type: 'string' }, data: { type: 'string' } },
  });
  const [command] = positionals;
  const { person } = values;
  if ((command !== 'export' && command !== 'erase') || !person) throw new Error(`Say what and of whom:\n${USAGE}`);
  const folder = values.data ?? (process.env.DATA_DIR || './data');
  const file = join(folder, 'desk.sqlite');
  if (!existsSync(file)) throw new Error(`There is no ${file}: say where the database is with --data.`);
  const database = openDatabase(file);
  try {
    if (command === 'export') {
      const places = exportPerson(database.handle, person);
      if (!places) throw new Error(`Nothing is known of ${person}.`);
      const json = `${JSON.stringify({ person, exportedAt: new Date().toISOString(), places }, null, 2)}\n`;
      if (!values.out) return void process.stdout.write(json);
      writeFileSync(values.out, json, { mode: 0o600 });
      return console.log(`Wrote what is known of ${person} to ${values.out}.`);
    }
    claimFile(database.handle);
    const write = audit(database.handle);
    const at = new Date().toISOString();
    const actor = { id: 'command-line', via: 'command-line' };
    const { counts, mails } = erasePerson(database.handle, person, (detail) =>
      write({ kind: 'audit', at, actor, act: 'privacy-erase', subject: person, detail }, { conversationId: null, at }),
    );
    for (const id of mails) rmSync(join(folder, 'mail', `${id}.eml`), { force: true });
    scrub(database.handle);
    const said = Object.entries(counts).map(([table, rows]) => `${rows} in ${table}`);
    console.log(said.length ? `Erased ${person}: ${said.join(', ')}.` : `Nothing was known of ${person}.`);
  } finally {
    await database.close();
  }
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
