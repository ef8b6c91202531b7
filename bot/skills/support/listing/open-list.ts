import type { ListLine } from '../../../../nlu/order-list/order-list.ts';

/** A line of an order list as it stands: as it was read, and what was settled since. */
export interface Listed {
  line: number;
  said: string;
  /** The product; missing while it is asked which, or where none is known. */
  sku?: string;
  /** Several that fit, or the nearest where none does. */
  options?: string[];
  /** Nothing of that name is sold. */
  unknown?: boolean;
  mended?: boolean;
  quantity?: { value: number; unit?: string };
  /** The buyer waits for what is not there yet. */
  waits?: boolean;
  /** Left out. It keeps its place, so that a button on an older card means no other line. */
  out?: boolean;
}

/** An order list that a buyer and the desk go through; part of the dialogue's state, so plain JSON. */
export interface OpenList {
  id: string;
  version: number;
  lines: Listed[];
  purpose?: 'quote' | 'order';
  delivery?: { addressId?: string; day?: string; customerPo?: string };
}

/** What came with a message: lines that were read, of a text or a file, or why the file could not be. */
export type Pasted =
  | { lines: ListLine[]; file?: string }
  | { problem: 'size' | 'rows' | 'time' | 'broken' | 'old'; rows?: number; file?: string };

export const MOST_LINES = 500;

/** A line as it was read, made ready to be settled. */
export function listed({ line, said, skus, near, mended, quantity }: ListLine): Listed {
  const [sku, other] = skus;
  return {
    line,
    said,
    ...(sku && !other && { sku }),
    ...(other && { options: skus.slice(0, 5) }),
    ...(!sku && { unknown: true, options: near?.slice(0, 4) ?? [] }),
    ...(mended && sku && !other && { mended }),
    ...(quantity && { quantity }),
  };
}
