import type { Activity, Message, Queued } from './types.ts';

/**
 * Puts an activity into the list: a repeat changes nothing, the echo of one's own message settles it.
 * @returns the same list where nothing changed
 */
export function withActivity(list: readonly Message[], activity: Activity, now: number): readonly Message[] {
  if (activity.type !== 'message') return list;
  const mine = activity.from?.role === 'user';
  const clientId = mine ? activity.channelData?.clientActivityID : undefined;
  const key = clientId ?? activity.id ?? `${now}-${list.length}`;
  const known = list.find((m) => m.key === key);
  if (known?.settled) return list;
  const added: Message = known
    ? { ...known, delivery: 'sent', settled: true }
    : toMessage(activity, key, mine, clientId, now);
  if (!added.text && !added.attachments.length) return list;
  // The desk's order counts; what is not delivered yet stays at the end.
  const others = known ? list.filter((m) => m !== known) : list;
  const end = others.findLastIndex((m) => !m.delivery || m.delivery === 'sent') + 1;
  return [...others.slice(0, end), added, ...others.slice(end)];
}

function toMessage(activity: Activity, key: string, mine: boolean, clientId: string | undefined, now: number): Message {
  return {
    key,
    mine,
    settled: true,
    at: Date.parse(activity.timestamp ?? '') || now,
    text: activity.text || (mine ? (activity.channelData?.label ?? '') : ''),
    ...(!mine && activity.from?.name && { name: activity.from.name }),
    ...(!mine && isPerson(activity) && { person: true }),
    ...(!mine && activity.replyToId && !activity.channelData?.ends && { answer: true }),
    ...(!mine && activity.channelData?.ends && { ends: true }),
    ...(mine && { delivery: 'sent' as const }),
    ...(clientId && { clientId }),
    attachments: activity.attachments ?? [],
    citations: activity.channelData?.citations ?? [],
    suggestions: (activity.suggestedActions?.actions ?? [])
      .filter((action) => action.type === 'imBack')
      .map((action) => ({ title: action.title, value: String(action.value ?? action.title) })),
  };
}

const isPerson = ({ channelData }: Activity) => channelData?.staff === 'joined' || channelData?.staff === 'reply';

/** Whether a person answers here and not the desk, which is at it as soon as it was asked. */
export function personAnswers(list: readonly Message[]): boolean {
  return list.findLast((message) => !message.mine)?.person === true;
}

/** A message that was typed and waits. */
export function waiting(item: Queued): Message {
  return {
    key: item.clientId,
    clientId: item.clientId,
    mine: true,
    settled: false,
    at: item.at,
    text: item.text || item.label || '',
    delivery: 'sending',
    attachments: [],
    citations: [],
    suggestions: [],
  };
}

export function withDelivery(
  list: readonly Message[],
  clientId: string,
  delivery: Message['delivery'],
): readonly Message[] {
  return list.map((m) => (m.clientId === clientId && m.delivery !== 'sent' ? { ...m, delivery } : m));
}
