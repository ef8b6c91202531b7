import type { Reply } from '../../replies/reply.ts';
import type { SkillContext } from '../skill.ts';

/** An order that does not exist, or is another company's: both are said alike, with the way on. */
export function orderNotFound(number: string, { words }: SkillContext): Reply {
  return { text: words.orderNotFound(number), suggestions: [words.showOrders, words.person], citations: [] };
}
