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

/** How order systems shorten units: the codes of Rec 20 themselves, and others that say nothing outside a column of units. */
const SHORT: Record<string, Unit> = {
  ...{ h87: 'H87', c62: 'H87', nar: 'H87', st: 'H87', stk: 'H87', ct: 'CT', cs: 'CT', kar: 'CT', krt: 'CT', car: 'CT' },
  ...{ bx: 'BX', pk: 'PK', pak: 'PK', ro: 'RO', rl: 'RO', rol: 'RO', rll: 'RO', dzn: 'DZN', dz: 'DZN', dzd: 'DZN' },
  ...{ pf: 'PF', pal: 'PF', plt: 'PF', pr: 'PR', rm: 'RM' },
};

/** The unit that a cell names: "ctn", 箱, "per carton", "CS". */
export function cellUnit(cell: string): Unit | undefined {
  const said = cell
    .trim()
    .replace(/^(?:per|a|每|\/)\s*/i, '')
    .replace(/[.(（].*$/, '')
    .trim();
  return unitOf(said) ?? SHORT[said.toLowerCase()];
}
