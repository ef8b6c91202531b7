import type { OpenAlert } from '../../../knowledge/alerts/alerts.ts';
import type { AlertRule } from '../../../knowledge/alerts/rules.ts';

const DAY_MINUTES = 24 * 60;
const MINUTE_MS = 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Minutes since midnight in a zone. @example minutesIn(new Date('2026-11-24T09:05Z'), 'Europe/Amsterdam') // 605 */
export function minutesIn(at: Date, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    formats.set(timeZone, format);
  }
  return minutesOf(format.format(at));
}

/** Minutes since midnight of 'HH:MM'. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** Whether it is one of the quiet hours; they may go over midnight. */
export function isQuiet(quiet: AlertRule['quiet'], at: Date, timeZone: string): boolean {
  if (!quiet) return false;
  const [now, from, until] = [minutesIn(at, timeZone), minutesOf(quiet.from), minutesOf(quiet.until)];
  return from <= until ? from <= now && now < until : now >= from || now < until;
}

/** The last time at which the clock of a zone showed 'HH:MM', this minute included. */
export function lastTimeOf(time: string, now: Date, timeZone: string): Date {
  const ago = (minutesIn(now, timeZone) - minutesOf(time) + DAY_MINUTES) % DAY_MINUTES;
  const guess = Math.floor(now.getTime() / MINUTE_MS) * MINUTE_MS - ago * MINUTE_MS;
  // Where the clocks were changed since, the guess is an hour off.
  const off = (minutesIn(new Date(guess), timeZone) - minutesOf(time) + DAY_MINUTES * 1.5) % DAY_MINUTES;
  return new Date(guess - (off - DAY_MINUTES / 2) * MINUTE_MS);
}

/**
 * What somebody is told now: one by one, and gathered in the digest. The rest waits. What came in quiet hours is in the
 * digest, and so is what is wanted there; a buyer who waits for a person while the seller's people are there is told of
 * at any hour.
 *
 * @param timeZone theirs
 * @param open whether the seller's people are there now
 */
export function dueNow(
  alerts: readonly OpenAlert[],
  { rule, timeZone: zone, now, open }: { rule: AlertRule; timeZone: string; now: Date; open: boolean },
): { single: OpenAlert[]; digest: OpenAlert[] } {
  const quiet = isQuiet(rule.quiet, now, zone);
  const digestFrom = lastTimeOf(rule.digestAt, now, zone);
  const single: OpenAlert[] = [];
  const digest: OpenAlert[] = [];
  for (const alert of alerts) {
    const noticed = new Date(alert.at);
    const atOnce = rule.kinds[alert.kind] === 'now' && !quiet && !isQuiet(rule.quiet, noticed, zone);
    const waitedFor = alert.kind === 'hand-over' && rule.kinds[alert.kind] === 'now' && open;
    if (atOnce || waitedFor) single.push(alert);
    else if (noticed < digestFrom) digest.push(alert);
  }
  return { single, digest };
}
