/** Replies of an intent that were decided one way, the latest first: without it every reply of the intent was looked at. */
export const sql = `
CREATE INDEX reply_fact_intent_outcome ON reply_fact (intent, outcome, id);
`;
