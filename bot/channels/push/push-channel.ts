import type { OutgoingActivity } from '../../turn/inbound.ts';

/** A channel that the desk posts to: its service keeps no stream open and asks for no history. */
export interface PushChannel {
  channel: 'slack' | 'teams';
  /**
   * Posts one activity.
   *
   * @param address the channel's own, as it was kept with the conversation
   * @throws PushError where the service did not take it
   */
  post(address: unknown, activity: OutgoingActivity): Promise<void>;
  /** Whether it stands there already, where the service can say so; asked before a repeat only. Throws as `post`. */
  posted?(address: unknown, activityId: string): Promise<boolean>;
}

/** The service did not take a message: it is to be tried later, or never again. */
export class PushError extends Error {
  readonly outcome: 'later' | 'refused';
  /** The service named the time; it took nothing. */
  readonly retryAfterMs: number | undefined;

  constructor(outcome: 'later' | 'refused', message: string, retryAfterMs?: number) {
    super(message);
    this.outcome = outcome;
    this.retryAfterMs = retryAfterMs;
  }
}
