import { type Canvas, type Colour, createCanvas, textWidth } from './canvas.ts';

/** Amounts a week in base units: the past, the oldest first, and what is expected. */
export interface Plotted {
  title: string;
  /** The Monday from which it is forecast, YYYY-MM-DD. */
  from: string;
  sold: ArrayLike<number>;
  expected: ArrayLike<number>;
}

const [WIDTH, HEIGHT] = [720, 360];
const [LEFT, RIGHT, TOP, BOTTOM] = [84, 20, 44, 40];
const INK: Colour = [51, 51, 51];
const FAINT: Colour = [225, 225, 225];
const PAST: Colour = [150, 150, 150];
const NEXT: Colour = [20, 110, 190];

/** Past weeks as grey bars, expected ones as blue bars with a line over them, as PNG; only figures, so no language. */
export function forecastPlot({ title, from, sold, expected }: Plotted): Buffer {
  const canvas = createCanvas(WIDTH, HEIGHT);
  const all = [...Array.from(sold), ...Array.from(expected)];
  const step = niceStep(Math.max(1, ...all));
  const top = step * Math.ceil(Math.max(1, ...all) / step);
  const y = (value: number) => HEIGHT - BOTTOM - ((HEIGHT - TOP - BOTTOM) * Math.max(0, value)) / top;
  const wide = (WIDTH - LEFT - RIGHT) / all.length;
  const x = (week: number) => LEFT + week * wide;

  canvas.text(title, LEFT, 14, INK);
  for (let value = 0; value <= top; value += step) {
    canvas.line(LEFT, y(value), WIDTH - RIGHT, y(value), value ? FAINT : INK);
    const label = thousands(value);
    canvas.text(label, LEFT - 8 - textWidth(label), y(value) - 7, INK);
  }
  const past = sold.length;
  for (const [week, value] of all.entries()) {
    const height = HEIGHT - BOTTOM - y(value);
    canvas.box(x(week) + 1, y(value), Math.max(1, wide - 2), height, week < past ? PAST : NEXT);
  }
  days(canvas, from, past, expected.length, x);
  return canvas.png();
}

/** The first week, the one from which it is forecast, and the last. */
function days(canvas: Canvas, from: string, past: number, next: number, x: (week: number) => number): void {
  const monday = (weeks: number) => new Date(Date.parse(from) + weeks * 7 * 86_400_000).toISOString().slice(0, 10);
  canvas.line(x(past), TOP, x(past), HEIGHT - BOTTOM, INK);
  const labels = [
    [monday(-past), LEFT],
    [from, x(past) - textWidth(from) / 2],
    [monday(next - 1), WIDTH - RIGHT - textWidth(from)],
  ] as const;
  let free = 0;
  for (const [label, at] of labels) {
    if (at < free) continue; // it would stand over the one before
    canvas.text(label, at, HEIGHT - BOTTOM + 14, INK);
    free = at + textWidth(label) + 8;
  }
}

/** A round step of which four or so make the whole. @example niceStep(9300) // 2500 */
export function niceStep(most: number): number {
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((one) => one * power >= rough)!;
  return Math.max(1, factor * power);
}

const thousands = (value: number) => String(Math.round(value)).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');
