/** What the desk says to account managers, in Teams and Slack. */
export const managersEn = {
  starters: ['Orders at risk today and why', 'What are buyers asking about this week?', 'Open invoices over 30 days'],
};
