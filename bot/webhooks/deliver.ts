import type { DueDelivery, Tried, Webhooks } from '../../knowledge/webhooks/webhooks.ts';

/** Minutes until the next try; after the last it is given up. */
export const BACK_OFF_MINUTES = [1, 5, 30, 120, 720, 1440];
export const KEPT_DAYS = 30;

export interface DeliverParts {
  webhooks: Webhooks;
  /** Gives the HTTP status. */
  send(delivery: DueDelivery, now: Date): Promise<number>;
  clock(): Date;
}

/**
 * Sends what is due: to each webhook one after the other, to all of them side by side. Where one fails, the rest for it
 * wait until the next time. What was sent as the desk went down is sent again, under the same id.
 */
export function createDeliver({ webhooks, send, clock }: DeliverParts) {
  async function deliverAll(deliveries: readonly DueDelivery[]): Promise<void> {
    for (const delivery of deliveries) {
      const tried = await attempt(delivery);
      webhooks.finish(delivery.id, tried);
      if (tried.status !== 'delivered') return;
    }
  }

  async function attempt(delivery: DueDelivery): Promise<Tried> {
    let answer: number | null = null;
    let error: string | null = null;
    try {
      answer = await send(delivery, clock());
      if (answer >= 300 && answer < 400) error = 'Redirects are not followed.';
      else if (answer < 200 || answer >= 300) error = `The answer was ${answer}.`;
    } catch (failure) {
      error = (failure instanceof Error ? failure.message : String(failure)).slice(0, 300);
    }
    const at = clock();
    const triedAt = at.toISOString();
    if (error === null) return { status: 'delivered', dueAt: null, triedAt, answer, error };
    const minutes = BACK_OFF_MINUTES[delivery.tries];
    if (minutes === undefined) return { status: 'failed', dueAt: null, triedAt, answer, error };
    return {
      status: 'waiting',
      dueAt: new Date(at.getTime() + minutes * 60_000).toISOString(),
      triedAt,
      answer,
      error,
    };
  }

  return async function deliver(): Promise<void> {
    const now = clock();
    webhooks.prune(new Date(now.getTime() - KEPT_DAYS * 86_400_000).toISOString());
    const of = new Map<string, DueDelivery[]>();
    for (const delivery of webhooks.due(now.toISOString()))
      of.set(delivery.webhookId, [...(of.get(delivery.webhookId) ?? []), delivery]);
    await Promise.all([...of.values()].map(deliverAll));
  };
}
