import type { Demand } from '../models/demand.ts';
import { type DueAgain, SURE } from '../models/due.ts';
import type { Found, PlantedFigures } from '../models/planted.ts';
import type { Ranking } from '../models/recommend.ts';
import { ranging, type Section, table, three, tiles } from '../page/html.ts';
import { band, curve, dotPlot, niceTop, percent, plot } from '../page/plots.ts';
import { calibrationPlot } from './cases.ts';

/** What is recommended, beside what anybody could recommend. */
export function rankingSection({ cut, buyers, systems, segments }: Ranking): Section {
  const [ours, ...others] = systems;
  const best = [...others].sort((a, b) => b.all.value - a.all.value)[0]!;
  const surely = ours!.all.low > best.all.value;
  const weak = segments.filter(({ all }) => all.high < ours!.all.low);
  return {
    id: 'recommendations',
    title: 'Recommendations',
    question:
      'Of what each company ordered in the last eight weeks, how much is among the 20 goods recommended before them?',
    verdict: `The model names ${percent(ours!.all.value)} of what was ordered; “${best.name}” ${percent(best.all.value)}. Of goods new to the company it names ${percent(ours!.fresh.value)}.`,
    warn: !surely,
    advice: [
      ...(surely ? [] : [`“${best.name}” does about as well: show that list where a plain reason matters more.`]),
      ...weak.map(
        ({ name }) => `Recommendations serve ${name} less well than others: have account managers look there.`,
      ),
    ],
    html: [
      tiles([
        [buyers.toLocaleString('en'), 'companies with five orders before and one after'],
        [cut.slice(0, 10), 'what was known before this day'],
      ]),
      table(
        ['', 'all goods: recall at 20', 'goods new to the company'],
        systems.map(({ name, all, fresh }, i) => ({
          cells: [name, ranging(all), ranging(fresh)],
          ...(i === 0 && { mark: 'ours' as const }),
        })),
      ),
      `<div class="charts">${dotPlot(
        'Recall at 20',
        'share of what was ordered',
        systems.map(({ name, all, fresh }) => ({
          name,
          values: [
            { ...all, className: 'ours' },
            { ...fresh, className: 'third' },
          ],
        })),
        {
          legend: [
            ['ours', 'all goods'],
            ['third', 'new to the company'],
          ],
        },
      )}${
        segments.length > 1
          ? dotPlot(
              'The model by segment, all goods',
              'share of what was ordered',
              segments.map(({ name, buyers: count, all }) => ({
                name: `${name} (${count})`,
                values: [{ ...all, className: 'ours' }],
              })),
            )
          : ''
      }</div>`,
    ].join(''),
  };
}

/** What is called due, and what was ordered. */
export function dueSection({ cut, told, brier, brierOfBase, precision, recall }: DueAgain): Section {
  const better = brier < brierOfBase;
  return {
    id: 'due-again',
    title: 'Due again',
    question: 'Is what the model calls due within 14 days ordered in them?',
    verdict: `Of goods called due with a chance of ${percent(SURE)} or more, ${percent(precision)} were ordered within 14 days. Its chances ${better ? 'tell more than' : 'tell no more than'} the overall share would (Brier score ${three(brier)} against ${three(brierOfBase)}).`,
    warn: !better,
    advice: better ? [] : ['Do not remind companies by these chances: orders here follow no rhythm that repeats.'],
    html: [
      tiles([
        [told.length.toLocaleString('en'), 'goods with a rhythm, each at its company'],
        [cut.slice(0, 10), 'day of the foretelling, four weeks before the end'],
        [percent(recall), `of what was ordered was called due with ${percent(SURE)}`],
      ]),
      `<div class="charts">${calibrationPlot(
        { p: told.map(({ chance }) => chance) },
        told.map(({ came }) => came),
        'Chance that was said and share that was ordered',
      )}</div>`,
    ].join(''),
  };
}

/** Weekly demand. */
export function demandSection({ goods, weeks, origins, systems, shown, lastMonday }: Demand): Section {
  const [ours, ...others] = systems;
  const best = [...others].sort((a, b) => a.wape[0] - b.wape[0])[0]!;
  const good = ours!.wape[0] < best.wape[0];
  const [within4, within13] = ours!.within;
  const narrow = within4 < 0.85;
  return {
    id: 'demand',
    title: 'Demand',
    question: 'How much of each good is sold in the next 4 and 13 weeks?',
    verdict: `Totals of 4 weeks are off by ${percent(ours!.wape[0])} of what is sold; by “${best.name}” it would be ${percent(best.wape[0])}. ${percent(within4)} of the totals of 4 weeks and ${percent(within13)} of 13 lie within what was said with 90 %.`,
    warn: !good || narrow,
    advice: [
      ...(good ? [] : [`Plan by “${best.name}”: on these records the model is no better.`]),
      ...(narrow
        ? [`Keep more in stock than the intervals say: they hold ${percent(within4)} where 90 % was said.`]
        : []),
      ...(Math.abs(ours!.bias[1]) > 0.1
        ? [
            `Forecasts of 13 weeks are ${percent(Math.abs(ours!.bias[1]))} too ${ours!.bias[1] > 0 ? 'high' : 'low'} in all: demand has changed of late.`,
          ]
        : []),
    ],
    html: [
      tiles([
        [goods.toLocaleString('en'), 'goods, each at its warehouse'],
        [String(weeks), `whole weeks before ${lastMonday}`],
        [String(origins), 'days of foretelling in the last half year'],
      ]),
      table(
        [
          '',
          'error of 4 weeks (WAPE)',
          'of 13 weeks',
          'bias of 4',
          'of 13',
          'MASE, a week',
          'within 90 %, 4 weeks',
          '13 weeks',
        ],
        systems.map(({ name, wape, bias, mase, within }, i) => ({
          cells: [name, ...wape.map(percent), ...bias.map(percent), three(mase), ...within.map(percent)],
          ...(i === 0 && { mark: 'ours' as const }),
        })),
      ),
      `<div class="charts">${shown.map(forecastPlot).join('')}</div>`,
      '<details><summary>What the figures mean</summary><p>WAPE: all errors added up, over all that was sold. Bias: forecasts less sales over sales; above 0 is too much. MASE: the error of a week over that of saying the week before again, in the past; below 1 is better than that.</p></details>',
    ].join(''),
  };
}

/** Units since the day of the foretelling, added up: what came, what was said, and where nine in ten should lie. */
function forecastPlot({ id, values, mean, low, high }: Demand['shown'][number]): string {
  const from = values.length - mean.length;
  let sum = 0;
  const came = mean.map((_, k): [number, number] => {
    sum += values[from + k]!;
    return [k + 1, sum];
  });
  const top = niceTop(Math.max(...high, sum));
  return plot(
    {
      title: `${id}: packs of the last ${mean.length} weeks, added up`,
      x: {
        label: 'weeks ahead',
        from: 1,
        to: mean.length,
        ticks: mean.map((_, k) => k + 1).filter((k) => k % 3 === 1),
      },
      y: {
        label: '',
        from: 0,
        to: top,
        ticks: [0, 0.25, 0.5, 0.75, 1].map((t) => [t * top, (t * top).toLocaleString('en')] as const),
      },
      legend: [
        ['came', 'sold'],
        ['ours', 'said, with 90 %'],
      ],
    },
    (at) =>
      [
        band(
          at,
          mean.map((_, k) => [k + 1, low[k]!, high[k]!] as const),
          'ours',
        ),
        curve(
          at,
          mean.map((value, k) => [k + 1, value] as const),
          'ours',
        ),
        curve(at, came, 'came'),
      ].join(''),
  );
}

/** What was planted and is found; and what is found where nothing was planted. */
export function plantedSection(demo: PlantedFigures, control: PlantedFigures): Section {
  const row = (name: string, of: (figures: PlantedFigures) => Found) =>
    [
      [`${name}: the demo company`, of(demo), 'ours'],
      [`${name}: the control company`, of(control), undefined],
    ] as const;
  const rows = [
    ...row('goods that go together', ({ pairs }) => pairs),
    ...row('companies with a rhythm', ({ rhythms }) => rhythms),
  ];
  return {
    id: 'planted',
    title: 'What was planted',
    question:
      'In the demo company pairs of goods and rhythms were planted; in the control company, made with the same seed, none. Are they found there, and not here?',
    verdict: `${percent(demo.pairs.precision)} of the pairs named were planted, and ${percent(demo.findableRecall)} of the planted pairs that five companies buy are named; in the control company ${control.pairs.named} pairs are named. ${percent(demo.rhythms.recall)} of the planted rhythms are found; in the control company ${control.rhythms.named} companies are called regular.`,
    warn: control.pairs.named > demo.pairs.named / 5 || control.rhythms.named > demo.rhythms.named / 5,
    advice: [],
    html: [
      table(
        ['', 'named', 'planted', 'precision', 'recall'],
        rows.map(([name, { named, planted, precision, recall }, mark]) => ({
          cells: [name, String(named), String(planted), named ? percent(precision) : '–', percent(recall)],
          ...(mark && { mark }),
        })),
      ),
      `<p>Of the planted pairs, ${demo.findable} are bought more than once by at least five companies, as the model asks before it speaks; ${percent(demo.findableRecall)} of those are named. Of the planted rhythms, ${percent(demo.daysRight)} are found within a fifth of their days.</p>`,
    ].join(''),
  };
}
