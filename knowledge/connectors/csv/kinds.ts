import { goods } from './kinds/goods.ts';
import type { Kind, RecordKind } from './kinds/kind.ts';
import { parties } from './kinds/parties.ts';
import { talk } from './kinds/talk.ts';
import { trade } from './kinds/trade.ts';

export { KIND_NAMES, type Kind, type RecordKind } from './kinds/kind.ts';

/** What each kind of record looks like in our files and in the database. */
export const KINDS: Readonly<Record<Kind, RecordKind>> = { ...parties, ...goods, ...trade, ...talk };
