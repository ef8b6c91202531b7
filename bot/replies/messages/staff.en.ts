/** What a buyer is told when a person comes into the conversation, and when they go. */
export const staffEn = {
  joined: (name: string) => `${name} has joined the conversation and answers you from now on.`,
  left: (name: string) => `${name} has left the conversation. I, the automated desk, answer you again.`,
  passedOn: (name: string) =>
    `${name} has passed this on: a colleague will take it up here. Until then I, the automated desk, answer you.`,
  closed: (name: string, number?: string) =>
    `${name} has closed this request${number ? ` (${number})` : ''}. If anything is still open, just write here.`,
};
