/** A business paper as values: an invoice's copy, a statement, a quote. Every text is in the reader's language already. */
export interface Sheet {
  title: string;
  from: readonly string[]; // the seller: name first, then what is on record of it
  to: readonly string[]; // the buyer
  facts: readonly (readonly [label: string, value: string])[];
  columns: readonly Column[];
  rows: readonly (readonly string[])[];
  /** Under the table, right; the last one in bold. */
  totals: readonly (readonly [label: string, value: string])[];
  notes: readonly string[];
  /** At the foot of every page: where the figures come from and of when they are. */
  footer: string;
}

export interface Column {
  title: string;
  width: number; // share of the page's width
  align?: 'left' | 'right';
}

/** A file as it is handed out. */
export interface Document {
  name: string;
  type: 'application/pdf' | 'text/csv; charset=utf-8' | 'image/png';
  bytes: Buffer;
}
