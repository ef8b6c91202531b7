/** Hours of one office: days 1 (Monday) to 7, minutes from midnight in its own zone. */
export interface OfficeHours {
  timeZone: string;
  days: readonly number[];
  from: string; // '08:30'
  to: string;
}

/**
 * Whether people are there: one office is enough.
 * @example isOpen([{ timeZone: 'Europe/Amsterdam', days: [1,2,3,4,5], from: '08:30', to: '17:30' }], new Date('2026-11-24T09:00Z')) // true
 */
export function isOpen(offices: readonly OfficeHours[], now: Date): boolean {
  return offices.some((office) => {
    const parts = new Intl.DateTimeFormat('en-GB', {
      timeZone: office.timeZone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).formatToParts(now);
    const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
    const weekday = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(part('weekday')) + 1;
    const clock = `${part('hour')}:${part('minute')}`;
    return office.days.includes(weekday) && clock >= office.from && clock < office.to;
  });
}
