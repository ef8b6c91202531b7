const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:[.,](\d{1,3})\d*)?)?)?\s?(Z|[+-]\d{2}:?\d{2})?$/;
const TOKENS: Record<string, string> = {
  YYYY: '(?<year>\\d{4})',
  MM: '(?<month>\\d{1,2})',
  DD: '(?<day>\\d{1,2})',
  HH: '(?<hour>\\d{1,2})',
  mm: '(?<minute>\\d{2})',
  ss: '(?<second>\\d{2})',
};

/** 'YYYY-MM-DD' where the text is a day that exists; undefined otherwise. */
export function day(text: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const ms = Date.parse(`${text}T00:00:00.000Z`);
  return Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== text ? undefined : text;
}

/**
 * An instant in UTC: with Z or an offset as said, else the wall time of the zone; a day alone is its midnight there.
 * @example instant('2011-07-01 08:26', 'Europe/London') // '2011-07-01T07:26:00.000Z'
 */
export function instant(text: string, zone: string): string | undefined {
  const match = ISO.exec(text);
  if (!match) return undefined;
  const [, date = '', clock = '00:00', second = '00', fraction = '', offset] = match;
  if (!day(date)) return undefined;
  const wall = Date.parse(`${date}T${clock}:${second}.${fraction.padEnd(3, '0')}Z`);
  if (Number.isNaN(wall)) return undefined;
  if (offset === undefined) return new Date(wall - zoneOffset(wall, zone)).toISOString();
  const ms = Date.parse(`${date}T${clock}:${second}.${fraction.padEnd(3, '0')}${offset}`);
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
}

/**
 * Turns dates written another way into ISO: a pattern of YYYY MM DD HH mm ss and what stands between them.
 * @example reorderDate('DD.MM.YYYY HH:mm')('1.12.2010 8:26') // '2010-12-01 08:26:00'
 */
export function reorderDate(pattern: string): (text: string) => string {
  const source = pattern.replace(/YYYY|MM|DD|HH|mm|ss|[^\w\s]/g, (part) => TOKENS[part] ?? `\\${part}`);
  const expected = new RegExp(`^${source}$`);
  const two = (part: string | undefined) => (part ?? '0').padStart(2, '0');
  return (text) => {
    const g = expected.exec(text)?.groups;
    if (!g) return text;
    const date = `${g.year}-${two(g.month)}-${two(g.day)}`;
    return g.hour === undefined ? date : `${date} ${two(g.hour)}:${two(g.minute)}:${two(g.second)}`;
  };
}

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();
const HOUR = 3_600_000;

/** How far the zone is ahead of UTC at a wall time, in ms; in the hour that a change skips or repeats, either of the two. */
function zoneOffset(wall: number, zone: string): number {
  if (zone === 'UTC') return 0;
  const key = `${zone} ${Math.floor(wall / HOUR)}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    offset = offsetAt(wall - offsetAt(wall, zone), zone);
    if (offsets.size > 100_000) offsets.clear();
    offsets.set(key, offset);
  }
  return offset;
}

function offsetAt(ms: number, zone: string): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' },
    });
    formats.set(zone, format);
  }
  const parts = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, value]));
  const wall = Date.parse(`${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:${parts.second}Z`);
  return wall - Math.floor(ms / 1000) * 1000;
}
