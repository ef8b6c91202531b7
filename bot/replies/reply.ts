/** Where a figure comes from and how old it is: every answer with a figure carries at least one. */
export interface Citation {
  title: string; // "Order PO-2026-0031"
  source: string; // "orders", "stock RTM", "FAQ"
  asOf: string; // ISO time of the record, or of the last verification
  /** The version of the article that was said. */
  article?: { id: string; language: 'en' | 'zh'; version: number };
}

/** What the desk says: the text has every fact that the card has. */
export interface Reply {
  text: string;
  card?: object; // Adaptive Card 1.5
  suggestions?: string[];
  /** A picture beside the text: its address, and what it shows. */
  picture?: { url: string; name: string };
  citations: Citation[];
  /** The conversation seems over: where it can, the channel asks whether it helped. */
  ends?: true;
}
