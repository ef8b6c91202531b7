/** What a buyer is told when a person comes into the conversation, and when they go. */
export const staffEn = {
  joined: (name: string) => `${name} has joined the conversation and answers you from now on.`,
  left: (name: string) => `${name} has left the conversation. I, the automated desk, answer you again.`,
  passedOn: (name: string) =>
    `${name} has passed this on: a colleague will take it up here. Until then I, the automated desk, answer you.`,
  closed: (name: string, number?: string) =>
    `${name} has closed this request${number ? ` (${number})` : ''}. If anything is still open, just write here.`,
  link: {
    linked: 'You are linked to your staff account. Ask me about the companies that you look after.',
    wrong:
      'That code is not valid: it works once and for 15 minutes. Get a new one in the console, under “Staff” → “My account”.',
    'too-many': 'There were too many wrong codes. Please wait a quarter of an hour, then try a new one.',
    elsewhere: 'A code links an account of Teams or Slack: please write it to me there.',
  },
};
