/** What the desk says in a thread of Teams or Slack in which somebody of the staff answers a buyer. */
export const steppingEn = {
  taken: (who: string) =>
    `You have the conversation with ${who}. What you write here goes to them under your name; “note: …” stays among colleagues, “hand back” ends it.`,
  handBack: 'Hand back',
  handedBack: (who: string) => `Handed back: the desk answers ${who} again.`,
  noted: 'Noted: only colleagues see it.',
  gone: 'There is no such conversation any more.',
  which: 'Which conversation? Press “Take over” on its card, or write “take over” with the number of the case.',
  busy: (who: string) =>
    `This thread carries the conversation with ${who}: hand it back first, or take the other one in another thread.`,
  here: (who: string) => `You have the conversation with ${who} here already.`,
  withOther: (name: string) => `${name} has this conversation.`,
  takeFrom: (name: string) => `Take it over from ${name}`,
  managerMay: (name: string) => `${name} has this conversation: a manager may take it over.`,
  notYours: (name: string) => `${name} has this conversation: what you write here is not sent to the buyer.`,
  nothingHere: 'No conversation with a buyer is carried here.',
  notSent: 'This was not sent: you do not have the conversation any more.',
  wordsOnly: 'Only words go to the buyer from here. A file you can send in the console.',
  guest: 'Guest',
  desk: 'Desk',
  picture: (name: string) => `[picture: ${name}]`,
  file: (name: string) => `[file: ${name}]`,
  unnamed: 'without a name',
  fromConsole: (name: string) => `${name} (console)`,
  line: (who: string, text: string) => `${who}: ${text}`,
  ended: {
    taken: (name: string, who: string) =>
      `${name} has taken over the conversation with ${who}: what you write here is not sent any more.`,
    released: (who: string) =>
      `The conversation with ${who} was handed back or closed in the console: what you write here is not sent any more.`,
    elsewhere: (who: string) => `The conversation with ${who} goes on in another thread.`,
  },
};
