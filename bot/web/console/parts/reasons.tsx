import { Text } from '@mantine/core';
import type { Reason } from '../../../../recommend/cases.ts';
import { reasonIn } from '../words/reasons.ts';
import { useWords } from '../words/words.tsx';

/** What speaks for it most, in words. */
export function Reasons({ kind, of }: { kind: 'purchase' | 'risk'; of: readonly Omit<Reason, 'logit'>[] }) {
  const { language } = useWords();
  const said = of.map((reason) => reasonIn(kind, reason, language)).filter((text) => text !== undefined);
  return <Text size="xs">{said.join(language === 'zh' ? '；' : '; ')}</Text>;
}
