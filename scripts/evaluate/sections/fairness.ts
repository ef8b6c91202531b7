import type { SegmentFigures } from '../../../recommend/fairness.ts';
import { type Fairness, FLAGGED, type Remedy } from '../models/fairness.ts';
import { ranged, ranging, type Section, table } from '../page/html.ts';
import { dotPlot, percent } from '../page/plots.ts';
import type { Wording } from './cases.ts';

/** More groups than this are not told one by one. */
const SHOWN = 3;
const named = (groups: readonly string[]): string =>
  groups.length > SHOWN ? `${groups.slice(0, SHOWN).join(', ')} and ${groups.length - SHOWN} more` : groups.join(', ');

const REMEDIES: Record<Remedy['name'], string> = {
  'one threshold': 'as it is: one threshold for all',
  'same share flagged': 'thresholds by group: the same share flagged',
  'same share found': 'thresholds by group: the same share found',
  reweighted: 'trained on reweighted rows, one threshold',
};

/** How groups of customers fare under a model, with what to do about it, in sentences. */
export function fairnessSection(
  { id, title, yes, cases }: Wording,
  { all, flag }: { all: readonly Fairness[]; flag: string },
): Section {
  const told = all.map((one) => ({ ...one, ...readingOf(one, yes, cases) }));
  const below = told.filter((one) => one.below.length);
  const unfair = told.filter((one) => one.unexplained.length);
  const held = told.flatMap((one) => one.held);
  const verdict = [
    below.length
      ? `By ${below.map(({ what }) => what).join(', ')} some groups are flagged less than four fifths as often as the group flagged most.`
      : 'No group is flagged less than four fifths as often as the group flagged most.',
    below.length
      ? unfair.length
        ? `For ${unfair.map((one) => `${named(one.unexplained)} (${one.what})`).join('; ')} what came does not account for it.`
        : 'Everywhere that follows what came: those groups are a yes less often.'
      : '',
    held.length ? `Flags are held back for ${held.join(', ')}: the model ranks no better than a coin there.` : '',
  ]
    .filter(Boolean)
    .join(' ');
  const html = told
    .map(
      (one) =>
        `<h3>By ${one.what}</h3><p>${one.reading}</p>${segmentTable(one.segments, one.below, cases)}<div class="charts">${segmentPlot(one)}</div>${remedyTable(one.remedies)}`,
    )
    .join('');
  return {
    id: `${id}-fairness`,
    title: `${title}: fairness`,
    question: `Do groups of customers fare alike, where the tenth of ${cases} placed highest is flagged? ${flag}`,
    verdict,
    warn: unfair.length > 0 || held.length > 0,
    advice: told.flatMap((one) => one.advice),
    html,
  };
}

/** What a table of segments says, in sentences. */
function readingOf({ what, segments, below, held, remedies }: Fairness, yes: string, cases: string) {
  const most = [...segments].sort((a, b) => b.selection.value - a.selection.value)[0]!;
  const unexplained = below.filter((name) => {
    const own = segments.find(({ segment }) => segment === name)!;
    // It follows what came where the share that came is as much lower, give or take chance.
    return own.came.low > most.came.high * Math.min(1, own.ratio + 0.2);
  });
  const recall = segments.filter(({ yes: count }) => count >= 10);
  const [least, greatest] = [...recall]
    .sort((a, b) => a.truePositive.value - b.truePositive.value)
    .flatMap((one, i, all) => (i === 0 || i === all.length - 1 ? [one] : []));
  const apart = least && greatest && least.truePositive.high < greatest.truePositive.low;
  const [now, ...ways] = remedies;
  const best = [...ways].sort((a, b) => a.price.recallGap - b.price.recallGap)[0]!;
  const low = segments.filter(({ segment }) => below.includes(segment)).sort((a, b) => a.ratio - b.ratio);
  const lines = [
    low.length
      ? `Flagged most is ${most.segment} (${percent(most.selection.value)}); below four fifths of that: ${low
          .slice(0, SHOWN)
          .map(
            (one) =>
              `${one.segment} (${percent(one.selection.value)}, and ${percent(one.came.value)} ${yes} against ${percent(most.came.value)} of ${most.segment})`,
          )
          .join('; ')}${low.length > SHOWN ? `; and ${low.length - SHOWN} more` : ''}.`
      : `All groups are flagged about alike: the four-fifths rule is kept.`,
    apart
      ? `Of those that ${yes}, the model finds ${percent(least.truePositive.value)} in ${least.segment} and ${percent(greatest.truePositive.value)} in ${greatest.segment}: more than chance.`
      : 'The shares found differ by no more than chance may.',
  ];
  const price = (way: Remedy) =>
    `finds ${percent(way.price.recall)} instead of ${percent(now.price.recall)} of all, ${percent(way.price.precision)} of the flags are right instead of ${percent(now.price.precision)}`;
  const lessens = best.price.recallGap < now.price.recallGap - 0.02;
  return {
    reading: lines.join(' '),
    unexplained,
    advice: [
      ...(apart && lessens
        ? [
            `By ${what}: ${REMEDIES[best.name]} lessens the gap in what is found from ${percent(now.price.recallGap)} to ${percent(best.price.recallGap)}; it ${price(best)}. Choose it if ${what} should not decide whose ${cases} are looked at.`,
          ]
        : []),
      ...(apart && !lessens
        ? [
            `By ${what}: no way tried lessens the gap in what is found. Have people look at ${least.segment} by another rule.`,
          ]
        : []),
      ...held.map(
        (name) => `Do not flag ${cases} of ${name} by this model: on validation it ranked no better than a coin there.`,
      ),
    ],
  };
}

function segmentTable(segments: readonly SegmentFigures[], below: readonly string[], cases: string): string {
  return table(
    [
      '',
      cases,
      'flagged',
      'of the most flagged',
      'found of the yes',
      'flagged of the no',
      'AUROC',
      'said',
      'came',
      'ECE',
    ],
    segments.map((one) => ({
      cells: [
        one.segment,
        one.count.toLocaleString('en'),
        ranging(one.selection),
        one.ratio.toFixed(2),
        ranging(one.truePositive),
        ranging(one.falsePositive),
        ranged(one.auroc),
        percent(one.said),
        ranging(one.came),
        one.ece.toFixed(3),
      ],
      ...(below.includes(one.segment) && { mark: 'low' as const }),
    })),
  );
}

function segmentPlot({ what, segments }: Fairness): string {
  const most = Math.max(...segments.map(({ selection }) => selection.value));
  const flags = dotPlot(
    `Flagged and came, by ${what} (dashed: four fifths of the most flagged)`,
    'share',
    segments.map(({ segment, selection, came }) => ({
      name: segment,
      values: [
        { ...selection, className: 'ours' },
        { ...came, className: 'other' },
      ],
    })),
    {
      legend: [
        ['ours', 'flagged'],
        ['other', 'came true'],
      ],
      marks: [0.8 * most],
    },
  );
  const found = dotPlot(
    `Found of the yes, flagged of the no, by ${what}`,
    'share',
    segments.map(({ segment, truePositive, falsePositive }) => ({
      name: segment,
      values: [
        { ...truePositive, className: 'third' },
        { ...falsePositive, className: 'other' },
      ],
    })),
    {
      legend: [
        ['third', 'found of the yes'],
        ['other', 'flagged of the no'],
      ],
    },
  );
  return flags + found;
}

function remedyTable(remedies: readonly Remedy[]): string {
  return table(
    [
      `ways to lessen a gap (about ${percent(FLAGGED)} flagged)`,
      'gap in flagged',
      'gap in found',
      'accuracy',
      'precision',
      'found',
      'flagged',
    ],
    remedies.map(({ name, price }, i) => ({
      cells: [
        REMEDIES[name],
        ...[price.selectionGap, price.recallGap, price.accuracy, price.precision, price.recall, price.flagged].map(
          percent,
        ),
      ],
      ...(i === 0 && { mark: 'ours' as const }),
    })),
  );
}
