/** The values that understanding an utterance yields; see `understand.ts` for how. */

export type Language = 'en' | 'zh' | 'mixed';

/** Where an entity stands: offsets in UTF-16 units of the *normalised* text, and the words themselves. */
interface Stretch {
  start: number;
  end: number;
  text: string;
}

export type NumberKind = 'order' | 'invoice' | 'quote' | 'return';

export type Entity = Stretch &
  (
    | { kind: 'record-number'; of: NumberKind; value: string } // canonical: PO-2026-0031
    | { kind: 'sku'; value: string; corrected: boolean; candidates: string[] } // value = best; candidates when several are as near
    | { kind: 'product'; skus: string[] } // a product name or part of one, best match first
    | { kind: 'quantity'; value: number; unit?: Unit; approximate: boolean } // as said; may be 0, negative or a fraction
    | { kind: 'money'; minor: number; currency?: string }
    | { kind: 'date'; value: string } // YYYY-MM-DD
    | { kind: 'span'; from?: string; to?: string } // inclusive days, YYYY-MM-DD; open where missing
  );

/** UN/ECE Recommendation 20 codes of the units the trade uses. */
export type Unit = 'H87' | 'CT' | 'BX' | 'PK' | 'RO' | 'DZN' | 'PF' | 'KGM' | 'SET' | 'PR' | 'RM'; // piece carton box pack roll dozen pallet kg set pair ream

export interface IntentScore {
  intent: string;
  confidence: number;
}

export interface TraceStep {
  stage: string;
  detail: Record<string, unknown>;
}

export interface Understanding {
  text: string; // normalised
  language: Language;
  intent: string; // 'oos' where it belongs to none
  confidence: number; // calibrated: P(intent is right)
  alternatives: IntentScore[]; // the next likeliest, without the winner
  entities: Entity[];
  vector?: Float32Array; // of the FAQ space, where the encoder was asked
  trace: TraceStep[];
}

/** What the seller sells, handed in so that codes and names can be found and mended. */
export interface Lexicon {
  products: readonly { sku: string; en: string; zh: string }[];
  /** Numbers of records that look otherwise than PO-2026-0031: their shapes are learnt. */
  numbers?: readonly { of: NumberKind; numbers: readonly string[] }[];
}
