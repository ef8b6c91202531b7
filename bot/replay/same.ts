/** What of an activity a buyer sees: without its own id and time, and without the times of its sources. */
const OWN = new Set(['id', 'timestamp', 'replyToId', 'asOf', 'from']);
/** A document's address is signed for an hour: what is asked for tells, the signature does not. */
const DOCUMENT = /\S*\/api\/documents\/([\w-]+)\.[\w-]+(?=\/)/g;

/** The numbers and ids that a replayed turn made, and what they are in the record. */
export type Names = Map<string, string>;

/**
 * An activity as it is compared.
 * @param top whether `value` is the activity itself, whose own id and time do not count
 */
export function comparable(value: unknown, top = true): unknown {
  if (typeof value === 'string')
    return value.replace(DOCUMENT, (_, payload: string) => `document ${documentOf(payload)}`);
  if (Array.isArray(value)) return value.map((one) => comparable(one, false));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .filter(([key]) => (top || key === 'asOf' ? !OWN.has(key) : true))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(kept.map(([key, inner]) => [key, comparable(inner, false)]));
}

function documentOf(payload: string): string {
  try {
    const { expires: _, ...ref } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
    return JSON.stringify(ref);
  } catch {
    return payload;
  }
}

/**
 * Whether a recorded reply and its replay say the same, once the numbers and ids that the replay made are taken for
 * those of the record at the same place; what is learnt of them is added to `names`.
 *
 * @param made the numbers and ids that the replay made
 * @example sameAsRecorded({ text: 'PO-7 is placed' }, { text: 'PO-9 is placed' }, ['PO-9'], new Map()) // true
 */
export function sameAsRecorded(recorded: object, replayed: object, made: readonly string[], names: Names): boolean {
  return same(comparable(recorded), comparable(replayed), made, names);
}

function same(a: unknown, b: unknown, made: readonly string[], names: Names): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a === b || sameText(a, b, made, names);
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) || Array.isArray(b))
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length
      ? a.map((one, i) => same(one, b[i], made, names)).every(Boolean)
      : false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].map((key) => same(left[key], right[key], made, names)).every(Boolean);
}

function sameText(recorded: string, replayed: string, made: readonly string[], names: Names): boolean {
  const ids = [...new Set([...made, ...names.values()])].filter((id) => replayed.includes(id));
  if (!ids.length) return false;
  const parts = replayed.split(new RegExp(`(${ids.map(literal).join('|')})`));
  const pattern = parts.map((part, i) => (i % 2 ? '([\\w-]+)' : literal(part))).join('');
  const match = new RegExp(`^${pattern}$`, 's').exec(recorded);
  if (!match) return false;
  for (const [i, said] of match.slice(1).entries()) names.set(said, parts[2 * i + 1]!);
  return true;
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What a buyer posted, with the record's numbers and ids as they are in the replay. */
export function renamed<T>(value: T, names: Names): T {
  if (!names.size || value === undefined) return value;
  let json = JSON.stringify(value);
  for (const [recorded, replayed] of names) if (recorded !== replayed) json = json.replaceAll(recorded, replayed);
  return JSON.parse(json) as T;
}
