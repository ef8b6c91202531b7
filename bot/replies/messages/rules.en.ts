/** What staff are told, and when: in words. */
export const rulesEn = {
  done: 'Done.',
  you: 'This is what I tell you:',
  thisChannel: 'This is what I tell this channel:',
  now: (kinds: string) => `At once: ${kinds}`,
  digest: (at: string, kinds: string) => `In the digest at ${at}: ${kinds}`,
  off: (kinds: string) => `Not at all: ${kinds}`,
  leads: (from: string) => `hot leads (${from} or more)`,
  quiet: (from: string, until: string) =>
    `Quiet hours: ${from} to ${until}. What comes then waits for the digest; only a buyer who waits for a person while we are open does not.`,
  loud: 'No quiet hours.',
  zone: (name: string) => `Times in ${name}.`,
  tries: ['Mute stock alerts', 'Quiet hours 20:00 to 7:30', 'Digest at 8'],
  onlyThere: 'I tell you things in Teams and Slack: please write this to me there.',
  noChannel: 'This is no channel: write it without “this channel”, and it is about what I tell you.',
  managerSets: 'A manager sets what a channel is told.',
};
