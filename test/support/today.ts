/** The day on which the tests' demo company is written. */
export const TODAY = '2026-11-24';
