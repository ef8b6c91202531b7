import { en } from './messages.en.ts';
import { zh } from './messages.zh.ts';

/** The catalogue in one language; both have the same keys by type. */
export type Messages = typeof en;
export const messages: { en: Messages; zh: Messages } = { en, zh };
