/**
 * The desk's clock where the records end in the past: the day stays the one that was set, the time of day goes on,
 * and it is never earlier than the last record. Without `asOf` it is the system's.
 *
 * @param asOf ISO instant, UTC
 * @example deskClock(() => new Date('2026-11-24T15:00Z'), '2011-12-09T12:50:00.000Z')() // 2011-12-09T15:00Z
 */
export function deskClock(system: () => Date, asOf: string | undefined): () => Date {
  if (asOf === undefined) return system;
  const last = Date.parse(asOf);
  return () => new Date(Math.max(last, Date.parse(asOf.slice(0, 10) + system().toISOString().slice(10))));
}
