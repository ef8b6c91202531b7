// Plots for the evaluation page, drawn as SVG: sizes in the drawing's own units, colours by class (see style.ts).

export const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!);

export interface Axis {
  label: string;
  from: number;
  to: number;
  ticks: readonly (number | readonly [at: number, label: string])[];
}

/** Places in the drawing. */
export interface Place {
  x(value: number): number;
  y(value: number): number;
}

export interface PlotSettings {
  title: string;
  x: Axis;
  y: Axis;
  /** Colour class and its meaning. */
  legend?: readonly (readonly [className: string, words: string])[];
  left?: number; // room for the labels of y
  height?: number;
}

const WIDTH = 400;

/** A frame with axes, grid and legend around what `draw` gives. */
export function plot({ title, x, y, legend = [], left = 64, height = 300 }: PlotSettings, draw: (at: Place) => string) {
  const [right, top, bottom] = [WIDTH - 22, 10, height - 44];
  const at: Place = {
    x: (value) => left + ((value - x.from) / (x.to - x.from)) * (right - left),
    y: (value) => bottom - ((value - y.from) / (y.to - y.from)) * (bottom - top),
  };
  const named = ({ ticks }: Axis) => ticks.map((tick) => (typeof tick === 'number' ? [tick, String(tick)] : tick));
  const grid = [
    ...(named(x) as [number, string][]).map(
      ([value, label]) =>
        `<path class="grid" d="M${n(at.x(value))} ${top}V${bottom}"/><text x="${n(at.x(value))}" y="${bottom + 15}" text-anchor="middle">${escaped(label)}</text>`,
    ),
    ...(named(y) as [number, string][]).map(
      ([value, label]) =>
        `<path class="grid" d="M${left} ${n(at.y(value))}H${right}"/><text x="${left - 6}" y="${n(at.y(value) + 4)}" text-anchor="end">${escaped(label)}</text>`,
    ),
  ].join('');
  const names = `<text x="${n((left + right) / 2)}" y="${bottom + 34}" text-anchor="middle">${escaped(x.label)}</text>${y.label && `<text transform="translate(11 ${n((top + bottom) / 2)}) rotate(-90)" text-anchor="middle">${escaped(y.label)}</text>`}`;
  const keys = legend.map(([name, words]) => `<span><i class="${name}"></i>${escaped(words)}</span>`).join('');
  return `<figure><figcaption>${escaped(title)}</figcaption><svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escaped(title)}">${grid}${draw(at)}${names}</svg>${keys && `<p class="legend">${keys}</p>`}</figure>`;
}

const n = (value: number): string => value.toFixed(1);

/** A line through points, thinned to what can be seen. */
export function curve(at: Place, points: readonly (readonly [x: number, y: number])[], className: string): string {
  const step = Math.max(1, Math.floor(points.length / 300));
  const shown = points.filter((_, i) => i % step === 0 || i === points.length - 1);
  return `<path class="line ${className}" d="${shown.map(([x, y], i) => `${i ? 'L' : 'M'}${n(at.x(x))} ${n(at.y(y))}`).join('')}"/>`;
}

/** The area between two lines over the same x. */
export function band(at: Place, points: readonly (readonly [x: number, low: number, high: number])[], name: string) {
  const up = points.map(([x, , high]) => `${n(at.x(x))} ${n(at.y(high))}`);
  const down = [...points].reverse().map(([x, low]) => `${n(at.x(x))} ${n(at.y(low))}`);
  return `<path class="area ${name}" d="M${[...up, ...down].join('L')}Z"/>`;
}

/** A dot, with its interval as a bar. */
export interface Dot {
  x: number;
  y: number;
  low: number;
  high: number;
  radius?: number;
  className: string;
  /** Shown when it is pointed at. */
  says: string;
}

export function dot(at: Place, { x, y, low, high, radius = 4, className, says }: Dot, along: 'x' | 'y'): string {
  const [cx, cy] = [n(at.x(x)), n(at.y(y))];
  const bar = along === 'x' ? `M${n(at.x(low))} ${cy}H${n(at.x(high))}` : `M${cx} ${n(at.y(low))}V${n(at.y(high))}`;
  return `<g class="dot ${className}"><title>${escaped(says)}</title><path d="${bar}"/><circle cx="${cx}" cy="${cy}" r="${radius}"/></g>`;
}

/** One named row of a dot plot; a value that is not there is left out. */
export interface Named {
  name: string;
  values: readonly { value: number; low: number; high: number; className: string }[];
}

/** Rows of values with intervals, one below the other, on one scale; `marks` are upright dashed lines. */
export function dotPlot(
  title: string,
  label: string,
  rows: readonly Named[],
  { legend, marks = [], to }: { legend?: PlotSettings['legend']; marks?: readonly number[]; to?: number } = {},
): string {
  const known = rows.flatMap((row) => row.values.filter(({ value }) => !Number.isNaN(value)));
  const most = to ?? niceTop(Math.max(...known.map(({ high }) => high), 0.01));
  const y = (row: number, i: number, of: number) => rows.length - row - 0.5 - (i - (of - 1) / 2) * 0.28;
  const settings = {
    title,
    x: { label, from: 0, to: most, ticks: [0, 0.25, 0.5, 0.75, 1].map((t) => [t * most, percent(t * most)] as const) },
    y: {
      label: '',
      from: 0,
      to: rows.length,
      ticks: rows.map(({ name }, i) => [rows.length - i - 0.5, shortened(name)] as const),
    },
    left: 124,
    height: 64 + 30 * rows.length,
    ...(legend && { legend }),
  };
  return plot(settings, (at) => {
    const lines = marks.map(
      (mark) => `<path class="ideal" d="M${n(at.x(mark))} ${n(at.y(rows.length))}V${n(at.y(0))}"/>`,
    );
    const dots = rows.flatMap(({ name, values }, row) =>
      values.map(({ value, low, high, className }, i) => {
        if (Number.isNaN(value)) return '';
        const says = `${name}: ${percent(value)} (${percent(low)} to ${percent(high)})`;
        const place = { x: value, y: y(row, i, values.length), low, high: Math.min(high, most) };
        return dot(at, { ...place, className, says }, 'x');
      }),
    );
    return [...lines, ...dots].join('');
  });
}

const shortened = (name: string) => (name.length > 18 ? `${name.slice(0, 17)}…` : name);

/** The next of 1, 2, 4, 5, 10 … hundredths and so on at or above a value. */
export function niceTop(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value));
  return unit * [1, 2, 4, 5, 10].find((step) => step * unit >= value * (1 - 1e-9))!;
}

export const percent = (share: number): string => {
  if (Number.isNaN(share)) return '–';
  const value = 100 * share;
  return `${value !== 0 && Math.abs(value) < 10 ? value.toFixed(1) : value.toFixed(0)} %`;
};
