import { figuresValue } from '../entities/amount.ts';
import { quantities } from '../entities/quantity.ts';
import { unitOf } from '../entities/units.ts';
import type { Unit } from '../understanding.ts';

/** How many, in the unit that was written. */
export interface Amount {
  value: number;
  unit?: Unit;
}

const NOTHING = /^(?:[-/.–—]+|nil|none|n\/?a|无|没有)?$/i;
const TIMES = /^[x×*]\s*(?=\d)|(?<=\d)\s*[x×*]$/i;

/**
 * The quantity that a cell of a table holds: a bare number, or one with a unit; 'none' where it is empty or a dash.
 * @example cellQuantity('20 ctn') // { value: 20, unit: 'CT' }
 */
export function cellQuantity(cell: string): Amount | 'none' | undefined {
  const said = cell
    .replace(TIMES, '')
    .replace(/^[=~≈]\s*/, '')
    .trim();
  if (NOTHING.test(said)) return 'none';
  if (/^\d+(?:\.\d+)?$/.test(said)) return { value: Number(said) };
  if (/^\d[\d,.\s]*$/.test(said)) {
    const value = figuresValue(said.replace(/\s/g, ''));
    return value === undefined ? undefined : { value };
  }
  const [found] = quantities(said);
  if (!found || found.value < 0 || found.end - found.start < said.replace(/[(（].*$/, '').trim().length * 0.7)
    return undefined;
  return { value: found.value, ...(found.unit && { unit: found.unit }) };
}

/** The unit that a cell names: "ctn", 箱, "per carton". */
export function cellUnit(cell: string): Unit | undefined {
  return unitOf(
    cell
      .trim()
      .replace(/^(?:per|a|每|\/)\s*/i, '')
      .replace(/[.(（].*$/, '')
      .trim(),
  );
}
