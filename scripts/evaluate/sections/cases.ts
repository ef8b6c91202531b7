import type { Finding } from '../../../recommend/data-check.ts';
import { wilson } from '../../../recommend/fairness.ts';
import { reliability } from '../../../recommend/metrics.ts';
import type { Answers, FigureName, Judgement } from '../models/judge.ts';
import { FIGURES } from '../models/judge.ts';
import { type Cell, ranged, ranging, type Section, sentences, table, three, tiles } from '../page/html.ts';
import { curve, dot, percent, plot } from '../page/plots.ts';
import { inWords } from './column-words.ts';

/** How a model is spoken of. */
export interface Wording {
  id: string;
  title: string;
  question: string;
  /** "is paid late or disputed" */
  yes: string;
  /** "orders" */
  cases: string;
}

const MEANING: Record<FigureName, string> = {
  auroc: 'AUROC: how often a yes is placed above a no; .5 is a coin, 1 is perfect',
  aupr: 'AUPR: the area under the precision-recall curve; the share of yes is a coin',
  brier: 'Brier score: the mean squared error of the probabilities; lower is better',
  ece: 'ECE: how far probabilities are from what came, on average; lower is better',
  'precision@10%': 'precision at 10 %: of the tenth placed highest, the share that was a yes',
  'recall@10%': 'recall at 10 %: of all yes, the share in the tenth placed highest',
};

/** A yes-or-no model on its test rows: beside the baselines, calibration, precision and recall, data checks. */
export function caseSection({ id, title, question, yes, cases }: Wording, judgement: Judgement): Section {
  const { set, answers, learned, tested, truth, chosen, findings } = judgement;
  const [ours, ...others] = answers;
  const simple = others.filter(({ ranksOnly }) => ranksOnly);
  const best = [...simple].sort((a, b) => b.figures.auroc.value - a.figures.auroc.value)[0];
  const surely = best !== undefined && best.behind.low > 0;
  const ece = ours.figures.ece.value;
  const share = truth.filter((y) => y).length / truth.length;
  const day = (rows: readonly number[], pick: 'min' | 'max') =>
    new Date(
      86_400_000 * rows.reduce((end, i) => Math[pick](end, set.day[i]!), pick === 'min' ? Number.POSITIVE_INFINITY : 0),
    )
      .toISOString()
      .slice(0, 10);
  const beside = best
    ? surely
      ? `better than “${best.name}” alone (AUROC ${three(ours.figures.auroc.value)} against ${three(best.figures.auroc.value)})`
      : `not surely better than “${best.name}” alone (AUROC ${three(ours.figures.auroc.value)} against ${three(best.figures.auroc.value)})`
    : `AUROC ${three(ours.figures.auroc.value)}`;
  const verdict = `Of the tenth of ${cases} that the model places highest, ${percent(ours.figures['precision@10%'].value)} ${yes}, against ${percent(share)} of all. It is ${beside}. Its probabilities are off by ${percent(ece)} on average.`;
  const advice = [
    ...(best && !surely
      ? [
          `Sort by “${best.name}” if you want a rule that anybody can follow: on ranking alone the model adds little here. Its probabilities and reasons are what it adds.`,
        ]
      : []),
    ...(ece > 0.05
      ? [
          `Read the probabilities as an order, not as odds: they are off by ${percent(ece)} on average. Train again on newer records.`,
        ]
      : []),
    ...(ours.figures.auroc.value < 0.6 ? ['Do not act on this model alone: it ranks little better than a coin.'] : []),
    ...findings
      .filter(({ kind }) => kind === 'leaking' || kind === 'impossible')
      .map(({ sentence }) => `Look at the records: ${inWords(sentence)}`),
  ];
  const html = [
    tiles([
      [
        `${learned.length.toLocaleString('en')}`,
        `${cases} learned from, ${day(learned, 'min')} to ${day(learned, 'max')}`,
      ],
      [`${tested.length.toLocaleString('en')}`, `${cases} asked about, from ${day(tested, 'min')}`],
      [chosen.replace('-', ' '), 'kind of model that won on validation'],
    ]),
    figuresTable(answers),
    `<div class="charts">${calibrationPlot(ours, truth)}${precisionRecall(ours, best, truth)}</div>`,
    `<h3>What is odd in the data</h3>${
      findings.length
        ? sentences(oddities(findings))
        : '<p>Nothing: no column is mostly missing, impossible, telling the answer alone, or different of late.</p>'
    }`,
    `<details><summary>What the figures mean</summary>${sentences([...FIGURES.map((name) => MEANING[name]), 'Small print: the 95 % interval, over companies drawn anew. “AUROC behind” is how far the model is ahead of that line, on the same companies.'])}</details>`,
  ].join('');
  return { id, title, question, verdict, warn: !surely, advice, html };
}

/** Findings in sentences, and what a drift means. */
function oddities(findings: readonly Finding[]): string[] {
  const drifts = findings.some(({ kind }) => kind === 'drifting');
  return [
    ...findings.map(({ sentence, column }) => `${inWords(sentence.replace(/\.$/, ''))} [${column}].`),
    ...(drifts ? ['What looks different of late is a reason to train often: the desk trains anew each night.'] : []),
  ];
}

function figuresTable(answers: readonly Answers[]): string {
  const show = (name: FigureName) => (name.includes('@') ? ranging : (of: Parameters<typeof ranged>[0]) => ranged(of));
  return table(
    ['', 'AUROC', 'AUPR', 'Brier', 'ECE', 'precision at 10 %', 'recall at 10 %', 'AUROC behind'],
    answers.map(({ name, figures, behind }, i) => ({
      cells: [name, ...FIGURES.map((figure): Cell => show(figure)(figures[figure])), i === 0 ? '' : ranged(behind)],
      ...(i === 0 && { mark: 'ours' as const }),
    })),
  );
}

const SHARES = [0, 0.25, 0.5, 0.75, 1];
const shares = (label: string) => ({ label, from: 0, to: 1, ticks: SHARES.map((t) => [t, percent(t)] as const) });

/** What was said against what came, with the interval of what came; a dot is as large as what stands behind it. */
export function calibrationPlot(
  { p }: { p: readonly number[] },
  truth: readonly (0 | 1)[],
  title = 'Calibration: what was said and what came',
): string {
  const bins = reliability(truth, p, 10);
  const most = Math.max(...bins.map(({ count }) => count));
  return plot({ title, x: shares('probability that was said'), y: shares('share that came true') }, (at) =>
    [
      curve(
        at,
        [
          [0, 0],
          [1, 1],
        ],
        'ideal',
      ),
      ...bins.map(({ said, came, count }) => {
        const { low, high } = wilson(Math.round(came * count), count);
        const says = `${count}: said ${percent(said)}, came ${percent(came)}`;
        return dot(
          at,
          { x: said, y: came, low, high, radius: 3 + 5 * Math.sqrt(count / most), className: 'ours', says },
          'y',
        );
      }),
    ].join(''),
  );
}

function precisionRecall(ours: Answers, best: Answers | undefined, truth: readonly (0 | 1)[]): string {
  const points = (p: readonly number[]): [number, number][] => {
    const order = [...p.keys()].sort((a, b) => p[b]! - p[a]!);
    const total = truth.filter((y) => y).length;
    let hits = 0;
    return order.flatMap((i, k): [number, number][] => {
      hits += truth[i]!;
      // Equal scores are one step; the first few answers only make noise.
      const last = k + 1 === order.length || p[order[k + 1]!] !== p[i];
      return last && k + 1 >= 10 ? [[hits / total, hits / (k + 1)]] : [];
    });
  };
  const share = truth.filter((y) => y).length / truth.length;
  const legend = [['ours', 'the model'], ...(best ? [['other', best.name]] : []), ['ideal', 'a coin']] as [
    string,
    string,
  ][];
  return plot(
    {
      title: 'Precision and recall, from the highest place down',
      x: shares('recall: share of all yes found'),
      y: shares('precision: share right'),
      legend,
    },
    (at) =>
      [
        curve(
          at,
          [
            [0, share],
            [1, share],
          ],
          'ideal',
        ),
        best ? curve(at, points(best.p), 'other') : '',
        curve(at, points(ours.p), 'ours'),
      ].join(''),
  );
}

/** A model that cannot be judged on these records. */
export function lackSection(
  { id, title, question }: Pick<Wording, 'id' | 'title' | 'question'>,
  lacks: string,
): Section {
  return {
    ...{ id, title, question },
    verdict: `Left out: ${lacks.charAt(0).toLowerCase()}${lacks.slice(1)}`,
    warn: true,
    advice: [],
    html: '',
  };
}
