/** The cases of a conversation are looked up by staff. */
export const sql = `
CREATE INDEX handoff_conversation ON handoff (conversation_id, status);
`;
