/** What is foreseen of stock, substitutes and what may be wanted next. */
export const foresightEn = {
  usual: (amount: string, every: string, last: string) =>
    `Your usual ${amount} (about every ${every}, last on ${last}): `,
  covered: (until: string, sure: string) => `enough for it until ${until} (${sure} %).`,
  coveredOn: (until: string, sure: string) => `enough for it until ${until} at least (${sure} %).`,
  coveredFrom: (from: string, until: string, sure: string) => `enough from ${from} until ${until} (${sure} %).`,
  coveredFromOn: (from: string, until: string, sure: string) =>
    `enough from ${from}, until ${until} at least (${sure} %).`,
  notCovered: (sure: string) =>
    `what is free and on its way is not enough for it with ${sure} % certainty in the next half year.`,
  demandTitle: (sku: string) => `Demand forecast of ${sku}`,
  demandSource: 'demand forecast from past sales',
  rhythmTitle: 'Your rhythm from your orders',
  substitute: (sku: string, name: string, free: string, why: string) => `${sku} · ${name} · ${free} free · ${why}`,
  sameKind: 'same kind',
  substitutesFor: (sku: string) => `In stock instead of ${sku}:`,
  likeInStock: (sku: string) => `Like ${sku}, and in stock:`,
  noSubstitute: (sku: string) => `I know of nothing like ${sku} that is in stock. Here is ${sku} itself:`,
  suggestion: (sku: string, name: string, why: string) => `You may soon need ${sku} again (${name}): ${why}.`,
  suggestionAsk: (quantity: string, sku: string) => `I'd like to order ${quantity} ${sku}`,
};
