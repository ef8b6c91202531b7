import type { Prepare } from './effect.ts';

/** A product is suggested in the scene's conversation; the first one of a conversation counts. */
export interface Suggest {
  kind: 'suggestion';
  id: string;
  companyId: string;
  personId: string;
  sku: string;
  likelihood: number; // of a purchase within 30 days, 0 to 1
}

/** What was suggested is taken up: its button was pressed. */
export interface ClickSuggestion {
  kind: 'suggestion-click';
  id: string;
}

export const suggest: Prepare<Suggest> = (handle) => {
  const insert = handle.prepare(
    `INSERT INTO suggestion (id, conversation_id, company_id, person_id, sku, likelihood, shown_at)
     VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (conversation_id) DO NOTHING`,
  );
  return ({ id, companyId, personId, sku, likelihood }, { conversationId, at }) => {
    insert.run(id, conversationId, companyId, personId, sku, likelihood, at);
  };
};

export const clickSuggestion: Prepare<ClickSuggestion> = (handle) => {
  const update = handle.prepare(`UPDATE suggestion SET clicked_at = ? WHERE id = ? AND clicked_at IS NULL`);
  return ({ id }, { at }) => {
    update.run(at, id);
  };
};
