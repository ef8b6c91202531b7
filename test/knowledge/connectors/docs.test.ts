import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { KIND_NAMES, KINDS } from '../../../knowledge/connectors/csv/kinds.ts';
import { emptyDatabase, importTexts } from './support.ts';

const docs = readFileSync('docs/import.md', 'utf8');
const section = (kind: string) => new RegExp(`^### ${kind}\\n([\\s\\S]*?)(?=^##)`, 'm').exec(docs)?.[1] ?? '';

test.each(KIND_NAMES)('the documented columns of %s are those that are read', (kind) => {
  const cells = [...section(kind).matchAll(/^\| (?!column|-)([^|]+) \|/gm)].map((m) => m[1]!);
  const said = cells.flatMap((cell) => cell.match(/[a-z_]+/g) ?? []).filter((word) => word !== 'or');
  expect(said.sort()).toEqual(Object.keys(KINDS[kind].columns).sort());
  const bold = cells.flatMap((cell) => [...cell.matchAll(/\*\*([a-z_]+)\*\*/g)].map((m) => m[1]));
  const required = Object.entries(KINDS[kind].columns).filter(([, column]) => column.required);
  expect(bold.sort()).toEqual(required.map(([name]) => name).sort());
});

test('the documented examples can be imported, all together', async () => {
  const files = Object.fromEntries(
    KIND_NAMES.map((kind) => [
      `${kind}.csv`,
      section(kind)
        .split('\n')
        .filter((line) => /^ {4}[^{]*,[^{]*$/.test(line))
        .map((line) => line.trim())
        .join('\n'),
    ]),
  );
  const more = { 'products-2.csv': 'sku,name_en\nLID-1,Lid', 'contacts-2.csv': 'contact,company\nbob,4711' };
  const said = await importTexts(emptyDatabase(), { ...files, ...more });
  expect(said.bad).toEqual([]);
  expect(Object.values(said.counts).map(({ added }) => added > 0)).toEqual(KIND_NAMES.map(() => true));
});
