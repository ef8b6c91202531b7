import { z } from 'zod';

const schema = z.object({
  name: z.string().min(1).max(40),
  id: z.string().min(1).max(80),
  version: z.number().int().min(0),
});

/** What a card's button does: to which draft, order or approval, and in which version of it the card showed it. */
export type Act = z.infer<typeof schema>;

/** The act in what a button posted; undefined where there is none or it is not well formed. */
export function actIn(value: unknown): Act | undefined {
  if (typeof value !== 'object' || value === null || !('act' in value)) return undefined;
  const read = schema.safeParse(value.act);
  return read.success ? read.data : undefined;
}
