import { holdConversations } from '../../support/conversations.ts';
import { openSlackHouse } from './visitor.ts';

// The conversations of the web, by signed events and pressed buttons; what is read is what was posted to Slack.
holdConversations(() => openSlackHouse(), { every: 4, from: 2 });
