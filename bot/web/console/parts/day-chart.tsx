import { useCallback, useMemo } from 'react';
import type { Figures } from '../../../../knowledge/conversations/figures.ts';
import { useWords } from '../words/words.tsx';
import { type Colours, Plot } from './plot.tsx';

/** Replies a day, and those that did not answer. The same figures stand in the table beside it, for whoever sees no plot. */
export function DayChart({ days, from, to }: { days: Figures['days']; from: string; to: string }) {
  const { words } = useWords();
  const t = words.figures;
  const unanswered = words.search.outcomes.unanswered;
  const options = useCallback(
    (colours: Colours) => ({
      scales: {
        x: { range: [Date.parse(from) / 1000, Date.parse(to) / 1000] as [number, number] },
        y: { range: (_u: unknown, _min: number, max: number): [number, number] => [0, Math.max(1, max * 1.1)] },
      },
      series: [
        {},
        { label: t.turns, stroke: colours.one, width: 2 },
        { label: unanswered, stroke: colours.two, width: 2 },
      ],
    }),
    [from, to, t.turns, unanswered],
  );
  const data = useMemo<[number[], number[], number[]]>(
    () => [
      days.map(({ day }) => Date.parse(day) / 1000),
      days.map(({ replies }) => replies),
      days.map((day) => day.unanswered),
    ],
    [days],
  );
  return <Plot label={t.perDay} options={options} data={data} />;
}
