import { z } from 'zod';

const account = z.looseObject({
  id: z.string().min(1).max(500),
  name: z.string().max(500).optional(),
  aadObjectId: z.string().max(100).optional(),
});

/** An activity as Teams sends it, as far as the desk reads it. */
export const teamsActivity = z.looseObject({
  type: z.string().min(1).max(60),
  id: z.string().min(1).max(500).optional(),
  channelId: z.literal('msteams'),
  serviceUrl: z.string().max(500),
  from: account,
  recipient: account,
  conversation: z.looseObject({
    id: z.string().min(1).max(1000),
    conversationType: z.string().max(40).optional(),
    tenantId: z.string().max(100).optional(),
  }),
  text: z.string().optional(),
  value: z.unknown().optional(),
  name: z.string().max(200).optional(),
  action: z.string().max(60).optional(),
  locale: z.string().max(20).optional(),
  entities: z
    .array(z.looseObject({ type: z.string().max(200) }))
    .max(200)
    .optional(),
  membersAdded: z
    .array(z.looseObject({ id: z.string() }))
    .max(2000)
    .optional(),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string().max(100) }).optional() }).optional(),
});

export type TeamsActivity = z.infer<typeof teamsActivity>;

/** Where the desk writes to: what Teams calls a conversation reference. It is kept, and what is said goes there later. */
export interface TeamsAddress {
  serviceUrl: string;
  conversationId: string;
  /** In a personal chat suggestions are Teams' own; elsewhere they are buttons. */
  personal: boolean;
  tenantId: string | null;
  /** The desk's own account there. */
  bot: { id: string; name?: string };
}

/** Where an activity is answered. */
export function addressOf(activity: TeamsActivity): TeamsAddress {
  const { id, name } = activity.recipient;
  return {
    serviceUrl: activity.serviceUrl.replace(/\/$/, ''),
    conversationId: activity.conversation.id,
    personal: isPersonal(activity),
    tenantId: tenantOf(activity),
    bot: { id, ...(name && { name }) },
  };
}

export const tenantOf = (activity: TeamsActivity): string | null =>
  activity.channelData?.tenant?.id ?? activity.conversation.tenantId ?? null;

const isPersonal = (activity: TeamsActivity) => (activity.conversation.conversationType ?? 'personal') === 'personal';

/** What somebody said to the desk: words, or what a button carries; undefined where it was not said to the desk. */
export function saidTo(activity: TeamsActivity): { text: string; value: unknown } | undefined {
  if (activity.type === 'invoke') {
    if (activity.name !== 'adaptiveCard/action') return undefined;
    const { action } = (activity.value ?? {}) as { action?: { data?: unknown } };
    return { text: '', value: action?.data ?? {} };
  }
  if (activity.type !== 'message') return undefined;
  const mentions = mentionsOfBot(activity);
  // An app that may read the whole channel is sent what others say to each other.
  if (!isPersonal(activity) && !mentions.length && activity.value === undefined) return undefined;
  const text = mentions.reduce((rest, mention) => rest.replace(mention, ' '), activity.text ?? '');
  return { text: text.replace(/&nbsp;|\u00a0/g, ' ').trim(), value: activity.value };
}

/** The desk's name as it stands in the text: "<at>Quartermaster</at>". */
function mentionsOfBot(activity: TeamsActivity): string[] {
  return (activity.entities ?? []).flatMap((entity) => {
    const mentioned = entity.mentioned as { id?: unknown } | undefined;
    return entity.type === 'mention' && mentioned?.id === activity.recipient.id
      ? [typeof entity.text === 'string' ? entity.text : '']
      : [];
  });
}

/** Whether the desk came into a conversation by this. */
export function isArrival(activity: TeamsActivity): boolean {
  if (activity.type === 'installationUpdate') return activity.action === 'add' || activity.action === 'add-upgrade';
  return (
    activity.type === 'conversationUpdate' &&
    (activity.membersAdded ?? []).some(({ id }) => id === activity.recipient.id)
  );
}

/** The language of somebody's Teams. */
export const languageOf = (activity: TeamsActivity): 'en' | 'zh' => {
  const client = activity.entities?.find(({ type }) => type === 'clientInfo')?.locale;
  const locale = activity.locale ?? (typeof client === 'string' ? client : '');
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
};
