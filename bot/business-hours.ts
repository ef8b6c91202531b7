import type { OfficeHours } from './opening-hours.ts';

const DAY_MS = 86_400_000;

/**
 * A clock that runs only while at least one office is open.
 * @param now until when it has run, ms since 1970
 * @param days how far back it was looked; an earlier time counts as that one
 * @returns milliseconds of business hours from a time (ms since 1970) to `now`
 * @example businessClock(offices, Date.parse('2026-11-24T09:00Z'))(Date.parse('2026-11-24T08:30Z')) // 1800000
 */
export function businessClock(offices: readonly OfficeHours[], now: number, days = 60): (from: number) => number {
  const spans = openSpans(offices, now - days * DAY_MS, now);
  return (from) => spans.reduce((sum, [start, end]) => sum + Math.max(0, end - Math.max(start, from)), 0);
}

/** When somebody is there, in order and without overlap. */
function openSpans(offices: readonly OfficeHours[], from: number, to: number): [start: number, end: number][] {
  const all = offices.flatMap((office) => {
    const offset = offsetIn(office.timeZone);
    const spans: [number, number][] = [];
    // A day of a zone may begin on the day before or after by UTC.
    for (let day = Math.floor(from / DAY_MS) - 1; day <= Math.floor(to / DAY_MS) + 1; day++) {
      const weekday = ((day + 3) % 7) + 1; // day 0 was a Thursday
      if (!office.days.includes(weekday)) continue;
      const at = (clock: string) => {
        const local = day * DAY_MS + minutesOf(clock) * 60_000;
        return local - offset(local - offset(local));
      };
      const [start, end] = [Math.max(from, at(office.from)), Math.min(to, at(office.to))];
      if (start < end) spans.push([start, end]);
    }
    return spans;
  });
  const merged: [number, number][] = [];
  for (const [start, end] of all.sort(([a], [b]) => a - b)) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** How far a zone's clock is ahead of UTC at a time, in ms. */
function offsetIn(timeZone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone, hourCycle: 'h23' },
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
  });
  return (at) => {
    const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    const local = Date.UTC(parts.year!, parts.month! - 1, parts.day, parts.hour, parts.minute);
    return local - Math.floor(at / 60_000) * 60_000;
  };
}
