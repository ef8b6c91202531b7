import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Inbound } from '../../turn/inbound.ts';
import { HttpError } from '../http-error.ts';

const activitySchema = z.object({
  type: z.string().max(40),
  text: z.string().optional(),
  textFormat: z.string().max(20).optional(),
  value: z.unknown().optional(),
  name: z.string().max(200).optional(),
  locale: z.string().max(20).optional(),
  channelData: z.record(z.string(), z.unknown()).optional(),
  attachments: z
    .array(z.looseObject({ contentType: z.string().max(200) }))
    .max(10)
    .optional(),
  from: z.looseObject({ name: z.string().max(200).optional() }).optional(),
});

/** An activity as it is posted. @throws HttpError 400 BadSyntax */
export function readPosted(body: unknown): z.infer<typeof activitySchema> {
  const parsed = activitySchema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new HttpError(
    400,
    'BadSyntax',
    `The activity is not valid: ${parsed.error.issues[0]?.path.join('.') || 'body'} is missing or wrong.`,
  );
}

/** What was posted, as every channel hands it in; who writes is said by the token, never by what was posted. */
export function toInbound(
  conversationId: string,
  personId: string | null,
  posted: Partial<z.infer<typeof activitySchema>>,
): Inbound {
  const clientId = posted.channelData?.clientActivityID;
  return {
    conversationId,
    channel: 'web',
    externalId: `${conversationId}:${typeof clientId === 'string' && clientId.length <= 100 ? clientId : randomUUID()}`,
    personId,
    text: posted.text ?? '',
    value: posted.value,
    activity: {
      type: 'message',
      from: { id: personId ?? 'guest', role: 'user' },
      ...(posted.text !== undefined && { text: posted.text }),
      ...(posted.value !== undefined && { value: posted.value }),
      ...(posted.locale !== undefined && { locale: posted.locale }),
      ...(posted.channelData && { channelData: posted.channelData }),
      ...(posted.attachments?.length && { attachments: posted.attachments as { contentType: string }[] }),
    },
  };
}
