import { holdConversations, STAFF_CONVERSATIONS } from '../../support/conversations.ts';
import { openSlackHouse } from './visitor.ts';

// What account managers ask, by signed events and pressed buttons; `as: staff:demo-agent` is one of the demo's staff.
holdConversations(() => openSlackHouse(), { every: 1, from: 0 }, STAFF_CONVERSATIONS);
