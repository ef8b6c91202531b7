import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../knowledge/csv.ts';

const read = (text: string) => parse(text, { bom: true }) as string[][];
const rows = fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string()), { minLength: 1, maxLength: 8 });

describe('CSV', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+49 30 1', "'+49 30 1"],
    ['-1+cmd', "'-1+cmd"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    [' =1', "' =1"],
    ['-12.50', '-12.50'],
    ['-12.50.3', "'-12.50.3"],
    [-3, '-3'],
    ['plain', 'plain'],
    [null, ''],
    ['a "quote", and 发票\nmore', 'a "quote", and 发票\nmore'],
  ])('%j is read as %j', (cell, said) => expect(read(csv(['x'], [[cell], ['y']]))[1]).toEqual([said]));

  it('comes back word by word where it is to', () => {
    fc.assert(
      fc.property(rows, (table) => {
        expect(read(csv(['a', 'b'], table, { asIs: true })).slice(1)).toEqual(table);
      }),
    );
  });

  it('holds no cell that a spreadsheet would run, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.constantFrom(...'=+-@\t\r\n "a;,'), fc.string()).map(([a, b]) => a + b),
          { minLength: 1 },
        ),
        (cells) => {
          for (const [cell] of read(
            csv(
              ['x', 'y'],
              cells.map((one) => [one, 'end'] as const),
            ),
          ).slice(1))
            expect(/^-?\d+(\.\d+)?$/.test(cell!) || !/^\s*[=+\-@\t\r]/.test(cell!)).toBe(true);
        },
      ),
    );
  });
});
