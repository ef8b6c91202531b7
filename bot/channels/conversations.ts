/** What a channel needs of the conversations in the records. */
export interface Conversations {
  conversation(id: string): { id: string; personId: string | null } | undefined;
  createConversation(
    id: string,
    channel: string,
    person: { id: string; companyId: string } | undefined,
    at: string,
  ): void;
  /** A guest signs in: the conversation becomes theirs, if it is nobody's yet. */
  claimConversation(id: string, person: { id: string; companyId: string }): boolean;
}
