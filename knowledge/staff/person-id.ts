const STAFF = 'staff:';

/** A member of staff as somebody who writes to the desk. @example staffPerson('demo-agent') // 'staff:demo-agent' */
export const staffPerson = (staffId: string): string => STAFF + staffId;

/** Whose staff account writes; undefined for buyers. */
export const staffIdOf = (personId: string): string | undefined =>
  personId.startsWith(STAFF) ? personId.slice(STAFF.length) : undefined;
