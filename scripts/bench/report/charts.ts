import { type Confident, isRight, reliability } from '../../evaluate/judged.ts';

const SIZE = 320;
const EDGE = 52;
const INNER = SIZE - EDGE - 12;
const px = (share: number) => (EDGE + share * INNER).toFixed(1);
const py = (share: number) => (12 + (1 - share) * INNER).toFixed(1);

export const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!);

/** A square with axes from 0 to 1 and labels. */
function frame(title: string, x: string, y: string, content: string): string {
  const ticks = [0, 0.25, 0.5, 0.75, 1]
    .map(
      (t) =>
        `<path class="grid" d="M${px(t)} ${py(0)}V${py(1)}M${px(0)} ${py(t)}H${px(1)}"/>` +
        `<text x="${px(t)}" y="${SIZE - 22}" text-anchor="middle">${t}</text>` +
        `<text x="${EDGE - 5}" y="${Number(py(t)) + 4}" text-anchor="end">${t}</text>`,
    )
    .join('');
  return `<figure><figcaption>${escaped(title)}</figcaption><svg viewBox="0 0 ${SIZE} ${SIZE}" role="img" aria-label="${escaped(title)}">${ticks}${content}<text x="${px(0.5)}" y="${SIZE - 4}" text-anchor="middle">${escaped(x)}</text><text transform="translate(11 ${py(0.5)}) rotate(-90)" text-anchor="middle">${escaped(y)}</text></svg></figure>`;
}

const line = (points: readonly (readonly [number, number])[]) =>
  points.map(([x, y], i) => `${i ? 'L' : 'M'}${px(x)} ${py(y)}`).join('');

/** How often it was right against how sure it was; a bar's strength is how many utterances stand behind it. */
export function reliabilityDiagram(rows: readonly Confident[]): string {
  const bins = reliability(rows, 15);
  const most = Math.max(...bins.map((bin) => bin.rows), 1);
  const bars = bins.map((bin, i) => {
    if (!bin.rows) return '';
    const title = `<title>${bin.rows} utterances: sure ${(100 * bin.confidence).toFixed(1)} %, right ${(100 * bin.right).toFixed(1)} %</title>`;
    const opacity = (0.25 + 0.75 * Math.sqrt(bin.rows / most)).toFixed(2);
    return `<rect class="bar" x="${px(i / 15)}" width="${(INNER / 15 - 1).toFixed(1)}" y="${py(bin.right)}" height="${(bin.right * INNER).toFixed(1)}" opacity="${opacity}">${title}</rect>`;
  });
  const diagonal = line([
    [0, 0],
    [1, 1],
  ]);
  const ideal = `<path class="ideal" d="${diagonal}"/>`;
  return frame('Reliability', 'how sure', 'how often right', bars.join('') + ideal);
}

/** The share of wrong answers among the surest part, as more and more are answered. */
export function riskCoverage(rows: readonly Confident[]): string {
  const sorted = [...rows].sort((a, b) => b.confidence - a.confidence);
  let wrong = 0;
  const risks = sorted.map((row, i) => {
    if (!isRight(row)) wrong++;
    return wrong / (i + 1);
  });
  const highest = Math.max(0.05, ...risks.slice(Math.floor(risks.length / 20)));
  const step = Math.max(1, Math.floor(risks.length / 200));
  const points = risks.flatMap((risk, i): [number, number][] =>
    i % step === 0 || i === risks.length - 1 ? [[(i + 1) / risks.length, Math.min(1, risk / highest)]] : [],
  );
  const scale = `wrong among them, 1 = ${(100 * highest).toFixed(1)} %`;
  return frame('Risk and coverage', 'share answered, surest first', scale, `<path class="curve" d="${line(points)}"/>`);
}

/** What was meant (down) against what was understood (across); only what happened is drawn. */
export function confusionMatrix(rows: readonly Confident[]): string {
  const intents = [...new Set(rows.flatMap((row) => [row.intent, row.got]))].sort();
  const at = new Map(intents.map((intent, i) => [intent, i]));
  const counts = new Map<string, number>();
  const meant = new Map<string, number>();
  for (const { intent, got } of rows) {
    counts.set(`${intent}\t${got}`, (counts.get(`${intent}\t${got}`) ?? 0) + 1);
    meant.set(intent, (meant.get(intent) ?? 0) + 1);
  }
  const cell = Math.max(4, Math.min(16, 640 / intents.length));
  const size = cell * intents.length;
  const cells = [...counts].map(([key, n]) => {
    const [intent, got] = key.split('\t') as [string, string];
    const share = n / meant.get(intent)!;
    const title = `<title>${escaped(intent)} → ${escaped(got)}: ${n} of ${meant.get(intent)}</title>`;
    return `<rect class="${intent === got ? 'right' : 'wrong'}" x="${(at.get(got)! * cell).toFixed(1)}" y="${(at.get(intent)! * cell).toFixed(1)}" width="${cell.toFixed(1)}" height="${cell.toFixed(1)}" opacity="${Math.max(0.2, share).toFixed(2)}">${title}</rect>`;
  });
  const box = size.toFixed(1);
  return `<figure class="wide"><figcaption>Confusion: meant (down), understood (across); point at a cell to read it</figcaption><svg viewBox="0 0 ${box} ${box}" style="max-width:${box}px" role="img" aria-label="Confusion matrix"><rect class="field" width="${box}" height="${box}"/>${cells.join('')}</svg></figure>`;
}

/** The confusions that happen most, worst first. */
export function worstConfusions(
  rows: readonly Confident[],
  count = 10,
): { intent: string; got: string; times: number }[] {
  const times = new Map<string, number>();
  for (const row of rows)
    if (!isRight(row)) times.set(`${row.intent}\t${row.got}`, (times.get(`${row.intent}\t${row.got}`) ?? 0) + 1);
  return [...times]
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .slice(0, count)
    .map(([key, n]) => {
      const [intent, got] = key.split('\t') as [string, string];
      return { intent, got, times: n };
    });
}
