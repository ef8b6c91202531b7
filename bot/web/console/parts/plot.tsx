import 'uplot/dist/uPlot.min.css';
import { useComputedColorScheme } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import UPlot from 'uplot';
import { shortDay } from '../format.ts';
import { useWords } from '../words/words.tsx';

export const COLOURS = {
  light: { one: '#087f5b', two: '#d9480f', three: '#5f3dc4', band: 'rgba(8, 127, 91, 0.18)' },
  dark: { one: '#38d9a9', two: '#ffa94d', three: '#b197fc', band: 'rgba(56, 217, 169, 0.22)' },
};
export type Colours = (typeof COLOURS)['light'];

/**
 * A plot that fills its place and follows the colour scheme. What it shows must stand beside it in words, for whoever
 * sees no plot. Along x are days (seconds since 1970), unless the options have axes of their own. `options` and `data` are to be the same objects while nothing changes.
 */
export function Plot(props: {
  label: string;
  height?: number;
  options(colours: Colours): Pick<UPlot.Options, 'series'> & Partial<UPlot.Options>;
  data: UPlot.AlignedData;
}) {
  const { label, height = 200, options, data } = props;
  const { ref, width } = useElementSize();
  const plot = useRef<HTMLDivElement>(null);
  const { language } = useWords();
  const scheme = useComputedColorScheme('light');
  useEffect(() => {
    if (!plot.current || width === 0 || data[0].length === 0) return;
    const dark = scheme === 'dark';
    const axis = { stroke: dark ? '#c9c9c9' : '#495057', grid: { stroke: dark ? '#3b3b3b' : '#e9ecef' } };
    const own = options(COLOURS[scheme]);
    const days = { values: (_u: unknown, ticks: number[]) => ticks.map((tick) => shortDay(tick * 1000, language)) };
    const [x, y] = own.axes ?? [days, { size: 64 }];
    const axes = [
      { ...axis, ...x },
      { ...axis, ...y },
    ];
    const series = own.series.map((one) => ({ points: { show: false }, ...one }));
    const chart = new UPlot({ width, height, legend: { live: false }, ...own, axes, series }, data, plot.current);
    return () => chart.destroy();
  }, [options, data, width, height, scheme, language]);
  return (
    <div ref={ref} role="img" aria-label={label}>
      <div ref={plot} />
    </div>
  );
}
