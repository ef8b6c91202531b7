import type { Understanding } from '../../../nlu/understanding.ts';

/** Words of a text besides the numbers, codes and names in it; two Chinese characters count as one. */
export function ownWords(u: Understanding): number {
  let rest = u.text;
  for (const entity of [...u.entities].sort((a, b) => b.start - a.start))
    rest = `${rest.slice(0, entity.start)} ${rest.slice(entity.end)}`;
  return (
    (rest.match(/\p{Script=Latin}+/gu)?.length ?? 0) + Math.ceil((rest.match(/\p{Script=Han}/gu)?.length ?? 0) / 2)
  );
}
