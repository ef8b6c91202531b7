/** What travels between the widget and the desk: the part of Direct Line 3.0 that the widget uses. */
export interface Citation {
  title: string;
  source: string;
  asOf?: string;
}

export interface Attachment {
  contentType: string;
  content?: unknown;
  contentUrl?: string;
  name?: string;
}

export interface Activity {
  type: string;
  id?: string;
  replyToId?: string;
  timestamp?: string;
  from?: { id?: string; name?: string; role?: string };
  text?: string;
  value?: unknown;
  locale?: string;
  attachments?: Attachment[];
  suggestedActions?: { actions?: { type: string; title: string; value?: unknown }[] };
  channelData?: {
    clientActivityID?: string;
    label?: string;
    citations?: Citation[];
    staff?: string;
    ends?: boolean;
    [other: string]: unknown;
  };
}

/** One frame of the stream, and the answer to GET activities. */
export interface ActivitySet {
  activities: Activity[];
  watermark?: string;
}

/** The answer to POST /api/session, to a refresh and to GET conversation (which leave the person out). */
export interface SessionAnswer {
  token: string;
  conversationId: string;
  expires_in: number;
  streamUrl?: string;
  person?: { name: string };
}

/** What waits to be sent; kept in localStorage until the desk has it. */
export interface Queued {
  clientId: string;
  at: number;
  text: string;
  value?: unknown;
  /** What the person pressed, where there is no text of their own. */
  label?: string;
}

/** What somebody thought of a reply, or at the end of it all. */
export interface Rated {
  reply: string;
  about: 'answer' | 'end';
  value: 1 | -1;
}

export type Delivery = 'sending' | 'sent' | 'failed';

/** A message as the panel shows it. */
export interface Message {
  /** Stable over the change from typed to delivered. */
  key: string;
  mine: boolean;
  /** It came from the desk, so it stands where the desk has it. */
  settled: boolean;
  at: number;
  text: string;
  name?: string;
  /** A person came or wrote; nobody but the desk where it is missing. */
  person?: boolean;
  /** An answer of the desk, which can be rated. */
  answer?: boolean;
  /** The conversation seems over: whether it helped is asked. */
  ends?: boolean;
  delivery?: Delivery;
  clientId?: string;
  attachments: Attachment[];
  citations: Citation[];
  suggestions: { title: string; value: string }[];
}

export type Status = 'idle' | 'connecting' | 'online' | 'offline';
