import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { packageFiles, packageOf } from '../../../bot/channels/teams/package/package.ts';

// The schemas as Microsoft publishes them (developer.microsoft.com/json-schemas/teams/v1.19), from its npm package
// @microsoft/app-manifest (MIT).
const published = (name: string) =>
  z.fromJSONSchema(readable(JSON.parse(readFileSync(new URL(`./${name}.1.19.schema.json`, import.meta.url), 'utf8'))));

type Node = Record<string, unknown>;

/** zod follows references to definitions only: what else is referred to becomes one. */
function readable(schema: Node): Parameters<typeof z.fromJSONSchema>[0] {
  const { definitions: own = {}, ...rest } = schema as { definitions?: Node };
  const definitions = { ...own };
  const at = (ref: string) =>
    ref
      .slice(2)
      .split('/')
      .reduce((node: Node, part) => node[part] as Node, schema);
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const { $ref: ref } = value as { $ref?: unknown };
    if (typeof ref === 'string' && !ref.startsWith('#/definitions/')) {
      const name = ref.replace(/\W/g, '_');
      if (!(name in definitions)) {
        definitions[name] = true; // it may refer to itself
        definitions[name] = walk(at(ref));
      }
      return { $ref: `#/definitions/${name}` };
    }
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
  };
  const body = walk(rest) as Node;
  for (const name of Object.keys(own)) definitions[name] = walk(definitions[name]);
  return { ...body, definitions } as Parameters<typeof z.fromJSONSchema>[0];
}

const OPTIONS = {
  appId: '11111111-2222-3333-4444-555555555555',
  version: '0.1.0',
  host: 'desk.example.com',
  publisher: {
    name: 'Harbourline Supply',
    website: 'https://www.example.com',
    privacy: 'https://www.example.com/privacy',
    terms: 'https://www.example.com/terms',
  },
};
const files = packageFiles(OPTIONS);
const json = (name: string) => JSON.parse(files[name]!.toString('utf8')) as Node;
const manifest = published('manifest');

describe('the app package', () => {
  it('has a manifest that fits the published schema', () => {
    expect(manifest.safeParse(json('manifest.json')).error?.issues ?? []).toEqual([]);
  });

  it('has Chinese strings that fit the published schema', () => {
    expect(published('localization').safeParse(json('zh.json')).error?.issues ?? []).toEqual([]);
  });

  it.each([
    ['an id that is no GUID', { id: 'desk' }],
    ['a short name over 30 letters', { name: { short: 'Q'.repeat(31), full: 'Quartermaster' } }],
    ['a scope that does not exist', { bots: [{ botId: OPTIONS.appId, scopes: ['everywhere'] }] }],
    ['a field that does not exist', { colour: 'blue' }],
    ['no icons', { icons: undefined }],
  ])('is checked by a schema that refuses %s', (_what, wrong) => {
    expect(manifest.safeParse({ ...json('manifest.json'), ...wrong }).success).toBe(false);
  });

  it('says all of its commands in both languages', () => {
    const [bot] = json('manifest.json').bots as { commandLists: { commands: unknown[] }[] }[];
    const chinese = Object.keys(json('zh.json')).filter((key) => key.endsWith('.title'));
    expect(chinese).toHaveLength(bot!.commandLists[0]!.commands.length);
  });

  it.each([
    ['color.png', 192],
    ['outline.png', 32],
  ])('has %s, %i pixels a side', (name, side) => {
    const file = files[name]!;
    expect(file.subarray(1, 4).toString()).toBe('PNG');
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([side, side]);
  });

  it('is a zip of these files', () => {
    expect(unzipped(packageOf(OPTIONS))).toEqual(files);
    expect(packageOf(OPTIONS)).toEqual(packageOf(OPTIONS));
  });
});

/** Reads a zip by its directory, as programs do. */
function unzipped(zip: Buffer): Record<string, Buffer> {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const found: Record<string, Buffer> = {};
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [packed, length, place] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28), zip.readUInt32LE(at + 42)];
    const name = zip.subarray(at + 46, at + 46 + length).toString('utf8');
    const start = place + 30 + zip.readUInt16LE(place + 26) + zip.readUInt16LE(place + 28);
    found[name] = inflateRawSync(zip.subarray(start, start + packed));
    at += 46 + length;
  }
  return found;
}
