import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { ROOT } from '../root.ts';

const FOLDER = join(ROOT, 'node_modules/@fontsource/noto-sans-sc/files');

/** One weight: the Chinese file holds Latin too; some of what it lacks (ā, ě, ń) is in the second. */
export interface Weight {
  main: Buffer;
  more: Buffer;
}
let loaded: { regular: Weight; bold: Weight } | undefined;

/** Noto Sans SC as TrueType, read once; pdfkit then embeds only the glyphs of each document. */
export function fonts(): { regular: Weight; bold: Weight } {
  const weight = (value: number): Weight => ({
    main: read(`noto-sans-sc-chinese-simplified-${value}-normal.woff`),
    more: read(`noto-sans-sc-latin-ext-${value}-normal.woff`),
  });
  loaded ??= { regular: weight(400), bold: weight(700) };
  return loaded;
}

const read = (name: string): Buffer => trueType(readFileSync(join(FOLDER, name)));

/**
 * A WOFF 1.0 file as the TrueType file it wraps (W3C WOFF 1.0, sections 3 to 5).
 * pdfkit reads WOFF itself, but inflates a table at every look: 4.5 s a document instead of 20 ms.
 */
export function trueType(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const power = 2 ** Math.floor(Math.log2(count));
  const head = Buffer.alloc(12 + 16 * count);
  head.writeUInt32BE(woff.readUInt32BE(4), 0);
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(power * 16, 6);
  head.writeUInt16BE(Math.log2(power), 8);
  head.writeUInt16BE((count - power) * 16, 10);
  const parts: Buffer[] = [head];
  let at = head.length;
  for (let table = 0; table < count; table++) {
    const from = 44 + table * 20;
    const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(from + field)) as [
      number,
      number,
      number,
    ];
    const raw = woff.subarray(offset, offset + packed);
    const data = packed < length ? inflateSync(raw) : raw;
    const entry = 12 + table * 16;
    woff.copy(head, entry, from, from + 4);
    head.writeUInt32BE(woff.readUInt32BE(from + 16), entry + 4);
    head.writeUInt32BE(at, entry + 8);
    head.writeUInt32BE(length, entry + 12);
    const padding = (4 - (length % 4)) % 4;
    parts.push(data, Buffer.alloc(padding));
    at += length + padding;
  }
  return Buffer.concat(parts);
}
