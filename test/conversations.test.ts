import { holdConversations } from './support/conversations.ts';
import { startDesk, visit } from './support/desk.ts';

// On the web, by the real HTTP endpoint.
holdConversations(async () => {
  const desk = await startDesk();
  return { ...desk, visit: (buyer) => visit(desk.url, buyer) };
});
