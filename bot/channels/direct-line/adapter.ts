import {
  type Activity,
  BotAdapter,
  type ConversationReference,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder-core';
import type { Inbound } from '../../turn/inbound.ts';

/**
 * botbuilder's view of the web channel: its middleware and TurnContext see every message on the way in.
 * What the desk says does not leave through here but through the outbox, so that nothing unsaved is ever sent.
 */
export class DirectLineAdapter extends BotAdapter {
  private readonly accept: (inbound: Inbound) => Promise<string>;

  constructor(accept: (inbound: Inbound) => Promise<string>) {
    super();
    this.accept = accept;
  }

  /** Runs the middleware, then stores the message; resolves with its id once it is on disk. */
  async process(inbound: Inbound): Promise<string> {
    const context = new TurnContext(this as BotAdapter, inbound.activity as unknown as Partial<Activity>);
    let id = '';
    await this.runMiddleware(context, async () => {
      id = await this.accept(inbound);
    });
    return id;
  }

  override sendActivities(): Promise<ResourceResponse[]> {
    return Promise.reject(new Error('The desk answers through the outbox, not through the adapter.'));
  }
  override updateActivity(): Promise<undefined> {
    return Promise.reject(new Error('The web channel does not change what was sent.'));
  }
  override deleteActivity(): Promise<void> {
    return Promise.reject(new Error('The web channel does not take back what was sent.'));
  }
  override continueConversation(_reference: Partial<ConversationReference>): Promise<void> {
    return Promise.reject(new Error('Conversations on the web are continued through the outbox.'));
  }
}
