import type { Router } from 'express';
import type { ChannelPlace } from '../../knowledge/alerts/rules.ts';
import type { ChannelAddresses } from '../../knowledge/conversations/channel-addresses.ts';
import type { Config } from '../config.ts';
import type { Messages } from '../replies/messages.ts';
import type { Reply } from '../replies/reply.ts';
import type { Inbound } from '../turn/inbound.ts';
import type { PushChannel } from './push/push-channel.ts';

/** Somebody as a channel knows them. */
export interface ChannelAccount {
  channel: 'slack' | 'teams';
  externalId: string;
  /** As the directory has it; missing where the channel does not say. */
  email?: string;
  /** A full member of the seller's own tenant or team: nobody else's e-mail is believed. */
  fullMember: boolean;
}

/** Who a channel's account is: a person's id (`staff:…` for staff), null for a guest. */
export type WhoIs = (account: ChannelAccount) => string | null | Promise<string | null>;

/** What the desk gives a channel that is pushed to. */
export interface ChannelParts {
  config: Config;
  addresses: ChannelAddresses;
  /** Stores the message; resolves with its id once it is on disk. A repeat of its external id is taken once. */
  accept(inbound: Inbound): Promise<string>;
  whoIs: WhoIs;
  /** Says something that answers no message; resolves once it is on disk. */
  tell(conversationId: string, reply: Reply, language: 'en' | 'zh'): Promise<unknown>;
  words: { en: Messages; zh: Messages };
  /** In which times are written. */
  timeZone: string;
  /** The company of a buyer; undefined for anybody else. */
  companyOf(personId: string): Promise<string | undefined>;
  /** The desk's clock … */
  now(): Date;
  /** … and the system's, for what is signed. */
  clock(): Date;
  log: { info(detail: object, text: string): void; warn(detail: object, text: string): void };
}

/** A channel with its settings. */
export interface Channel extends PushChannel {
  /** What it serves over HTTP; each router reads the body itself. */
  routes: readonly { path: string; router: Router }[];
  /** Shows that an answer is on its way, where the service can; kept nowhere, and no matter if it does not come through. */
  typing?(address: unknown): Promise<void>;
  /** Whether one person alone reads what is posted to an address. */
  isDirect(address: unknown): boolean;
  /** The whole channel that an address is in, where each post begins a thread; undefined where there is none. */
  wholeOf(address: unknown): Pick<ChannelPlace, 'key' | 'address'> | undefined;
  /** Begins to listen where it does so by a connection of its own. */
  start?(): void;
  /** Takes nothing more in. */
  close?(): Promise<void>;
}
