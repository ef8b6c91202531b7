/** What the desk says in Teams and Slack of itself. */
export const channelsEn = {
  /** It came into a conversation; `known` is whether it knows who is there, `shared` whether several are. */
  arrived: (known: boolean, shared: boolean) =>
    [
      'Hello, I am the customer-service desk. Ask me about an order, stock, a price or a customer.',
      shared ? 'Here I answer where I am mentioned.' : '',
      known || shared
        ? ''
        : 'I do not know you yet, so I show no customer’s records: take a code from My account in the console, then write “link” and the code here.',
    ]
      .filter(Boolean)
      .join(' '),
  /** A button was pressed; the answer comes as a message. */
  working: 'One moment.',
  /** Read at once by whoever gives a slash command in Slack. */
  command: {
    answeredThere: 'I am answering in our direct messages.',
    usage: (command: string) =>
      `Write what you want to know after it, such as: ${command} where is order PO-2026-0031?`,
    noDirect: 'I could not open our direct messages just now: please write to me there.',
  },
};
