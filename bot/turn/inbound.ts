/** A message as every channel hands it in: who says what, in which conversation. */
export interface Inbound {
  conversationId: string;
  channel: string;
  externalId: string; // unique in the channel: a repeat is known by it
  personId: string | null; // from the token, never from what was posted
  text: string;
  value: unknown; // what a card's button carries
  activity: OutgoingActivity; // as the transcript shows it, without id and time
}

/** An activity of the Bot Framework protocol, as far as the desk writes it. */
export interface OutgoingActivity {
  type: 'message' | 'event' | 'typing';
  id?: string;
  timestamp?: string;
  text?: string;
  textFormat?: 'plain';
  value?: unknown;
  name?: string;
  locale?: string;
  from: { id: string; name?: string; role: 'user' | 'bot' };
  attachments?: { contentType: string; content?: unknown; contentUrl?: string; name?: string }[];
  suggestedActions?: { actions: { type: 'imBack'; title: string; value: string }[] };
  channelData?: Record<string, unknown>; // `account`: who wrote, as Slack or Teams knows them
  replyToId?: string;
}
