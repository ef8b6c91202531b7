import 'uplot/dist/uPlot.min.css';
import { useComputedColorScheme } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import UPlot from 'uplot';
import type { Figures } from '../../../../knowledge/conversations/figures.ts';
import { useWords } from '../words/words.tsx';

const HEIGHT = 200;

/** Replies a day, and those that did not answer. The same figures stand in the table beside it, for whoever sees no plot. */
export function DayChart({ days, from, to }: { days: Figures['days']; from: string; to: string }) {
  const { words } = useWords();
  const { ref, width } = useElementSize();
  const plot = useRef<HTMLDivElement>(null);
  const dark = useComputedColorScheme('light') === 'dark';
  const t = words.figures;
  useEffect(() => {
    if (!plot.current || width === 0 || days.length === 0) return;
    const axis = { stroke: dark ? '#c9c9c9' : '#495057', grid: { stroke: dark ? '#3b3b3b' : '#e9ecef' } };
    const chart = new UPlot(
      {
        width,
        height: HEIGHT,
        axes: [axis, { ...axis, size: 48 }],
        scales: {
          x: { range: [Date.parse(from) / 1000, Date.parse(to) / 1000] },
          y: { range: (_u, _min, max) => [0, Math.max(1, max * 1.1)] },
        },
        series: [
          {},
          { label: t.turns, stroke: dark ? '#38d9a9' : '#087f5b', width: 2 },
          { label: words.search.outcomes.unanswered, stroke: dark ? '#ffa94d' : '#d9480f', width: 2 },
        ],
      },
      [
        days.map(({ day }) => Date.parse(day) / 1000),
        days.map(({ replies }) => replies),
        days.map(({ unanswered }) => unanswered),
      ],
      plot.current,
    );
    return () => chart.destroy();
  }, [days, from, to, width, dark, t.turns, words.search.outcomes.unanswered]);
  return (
    <div ref={ref} role="img" aria-label={t.perDay}>
      <div ref={plot} />
    </div>
  );
}
