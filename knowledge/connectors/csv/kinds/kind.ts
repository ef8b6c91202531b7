import { amount, currency, id, quantity, type ReadCell, text, unitPrice, type Value } from '../cells.ts';

/** The kinds of record in the order in which they are written: what is referred to comes first. */
export const KIND_NAMES = [
  'companies',
  'addresses',
  'contacts',
  'products',
  'price-tiers',
  'contract-prices',
  'warehouses',
  'holidays',
  'stock',
  'inbound',
  'orders',
  'shipments',
  'invoices',
  'returns',
  'quotes',
  'events',
  'articles',
] as const;

export type Kind = (typeof KIND_NAMES)[number];

/** A column of our files. What is left empty is unknown: null, or '' in a text that the table wants. */
export interface Column {
  read: ReadCell;
  required?: boolean;
  /** The table's column where it is called otherwise; null where it is not stored as it stands. */
  to?: string | null;
  /** What stands in the table where the cell is empty; null unless said otherwise. */
  unknown?: Value;
  /** Where the cell is empty: the first of these that is not. */
  like?: readonly string[];
  /** The kind of record that must exist. */
  of?: Kind;
  /** Belongs to the line, not to what the line is part of. */
  line?: boolean;
}

/** One file, one table; with `lines` a row is a line of something that has a number. */
export interface RecordKind {
  table: string;
  key: readonly string[]; // of the table
  columns: Readonly<Record<string, Column>>;
  lines?: { table: string; parent: string; line: string };
  /** A row with this column is no line of goods: an amount that is added up for the whole. */
  charge?: string;
}

export const must = { required: true };
/** What stands in the table where nothing was said. */
export const or = (unknown: Value) => ({ unknown });
/** Belongs to the line. */
export const line = { line: true };
export const words: Column = { read: text, ...or('') };
export const company: Column = { read: id, of: 'companies', to: 'company_id' };
export const sku: Column = { read: id, of: 'products', ...must };
/** A line of goods at a price, as orders and quotes have it. */
export const soldLine: Record<string, Column> = {
  line: { read: quantity, ...line },
  sku: { read: id, ...must, ...line },
  quantity: { read: quantity, ...must, ...line },
  unit_price: { read: unitPrice, ...must, ...line },
};
/** What is added to the lines. */
export const sums: Record<string, Column> = {
  currency: { read: currency, ...must },
  freight: { read: amount },
  tax: { read: amount },
};
