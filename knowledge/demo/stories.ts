import { addDays, workDayFrom } from '../calendar.ts';
import type { DemoCompanies } from './demo-companies.ts';
import { teller } from './story.ts';
import type { World } from './world.ts';

/** What the demo buyers find of their own, the same whatever the seed. */
export function tellStories(world: World, companies: DemoCompanies): void {
  alpineBistro(world, companies);
  weijia(world, companies);
  portoOffice(world, companies);
  nordlicht(world, companies);
}

function alpineBistro(world: World, { alpine }: DemoCompanies): void {
  const { day, place, ship, usual, invoice, rhythm, quote, look } = teller(world, alpine, 'DHL');
  rhythm(80, 30, (index, month) => [
    ['CUP-12', month >= 11 || month <= 2 ? 2_500 : 2_000],
    ['LID-12', 2_000],
    ['NAP-33', 4_800],
    ...(index % 2
      ? ([
          ['BOWL-16', 1_000],
          ['BOWL-LID-16', 1_000],
        ] as const)
      : ([['BAG-26', 500]] as const)),
  ]);
  // Due 20 days ago and not paid: NET30, so shipped 50 days ago.
  usual(
    workDayFrom(addDays(world.today, -50), 'EU'),
    [
      ['CUP-12', 2_000],
      ['LID-12', 2_000],
      ['NAP-33', 4_800],
      ['BOWL-16', 500],
      ['BOWL-LID-16', 500],
    ],
    null,
  );
  const back = usual(workDayFrom(addDays(world.today, -20), 'EU'), [
    ['CUP-12', 2_500],
    ['LID-12', 2_000],
    ['NAP-33', 4_800],
    ['NAP-40-R', 2_400],
  ]);
  back.returned = {
    openedAt: `${day(-5)}T09:40:00.000Z`,
    status: 'open',
    reason: 'wrong colour',
    lines: [{ line: 4, quantity: 2_400 }],
  };
  const tomorrow = place(
    day(-9),
    [
      ['BOWL-26', 1_000],
      ['BOWL-LID-26', 1_000],
      ['SPOON-16', 2_000],
    ],
    { requestedDay: day(1) },
  );
  ship(tomorrow, day(-1), day(1), null);
  invoice(tomorrow, day(-1), null);
  const last = place(day(-6), [
    ['CUP-12', 2_000],
    ['LID-12', 2_000],
    ['NAP-33', 4_800],
    ['GLOVE-8', 2_000],
    ['BAG-26', 500],
  ]);
  ship(last, day(-4), day(-2), day(-2), [1, 2, 3]);
  last.promisedDay = workDayFrom(addDays(world.today, 3), 'EU');
  last.status = 'part-shipped';
  quote(day(-3), [
    ['CUP-12-K', 10_000],
    ['LID-12-F', 10_000],
  ]);
  look(['CUP-12-K', 'SLV-12', 'BOWL-32', 'MEAL-750', 'CUP-12-K', 'LID-12-F']);
}

function weijia(world: World, { weijia: company }: DemoCompanies): void {
  const { day, place, ship, usual, invoice, rhythm, quote, look } = teller(world, company, '顺丰');
  rhythm(70, 14, (index) => [
    ['MEAL-750', 1_800],
    ['BOWL-16', 1_000],
    ['BOWL-LID-16', 1_000],
    ...(index % 2 ? ([['CHOP-21', 2_000]] as const) : ([['SET-3', 500]] as const)),
  ]);
  usual(
    workDayFrom(addDays(world.today, -46), 'CN'),
    [
      ['MEAL-750', 1_800],
      ['BOWL-16', 1_000],
      ['BOWL-LID-16', 1_000],
      ['CHOP-21', 2_000],
    ],
    null,
  );
  usual(workDayFrom(addDays(world.today, -32), 'CN'), [
    ['MEAL-750', 1_800],
    ['BOWL-16', 1_000],
    ['BOWL-LID-16', 1_000],
    ['SET-3', 500],
  ]);
  const back = usual(workDayFrom(addDays(world.today, -18), 'CN'), [
    ['MEAL-750', 2_100],
    ['BOWL-32', 1_000],
    ['BOWL-LID-32', 1_000],
    ['MEAL-1000-2', 300],
  ]);
  back.returned = {
    openedAt: `${day(-4)}T03:15:00.000Z`,
    status: 'open',
    reason: '规格订错',
    lines: [{ line: 4, quantity: 300 }],
  };
  const tomorrow = place(
    day(-8),
    [
      ['SOS-18', 1_000],
      ['NAP-33', 4_800],
      ['POT-2', 2_000],
    ],
    { requestedDay: day(1) },
  );
  ship(tomorrow, day(-1), day(1), null);
  invoice(tomorrow, day(-1), null);
  const last = place(day(-5), [
    ['MEAL-750', 1_800],
    ['BOWL-16', 1_000],
    ['BOWL-LID-16', 1_000],
    ['CHOP-21', 2_000],
  ]);
  ship(last, day(-4), day(-3), day(-3), [1, 4]);
  last.promisedDay = workDayFrom(addDays(world.today, 3), 'CN');
  last.status = 'part-shipped';
  quote(day(-2), [
    ['MEAL-750', 15_000],
    ['BOWL-26', 5_000],
  ]);
  look(['CLAM-8', 'MEAL-1000', 'BOWL-26', 'TBAG-36-C', 'BOWL-26']);
}

function portoOffice(world: World, { porto }: DemoCompanies): void {
  const { day, place, ship, usual, invoice, rhythm, quote, look } = teller(world, porto, 'DPD');
  rhythm(72, 35, (index) => [
    ['PAPER-80', 25_000],
    ['TOWEL-21', 8_000],
    ...(index % 3 === 0
      ? ([
          ['FOLD-80', 40],
          ['NOTE-76', 144],
        ] as const)
      : ([
          ['SW-8', 3_000],
          ['ROLL-250', 128],
        ] as const)),
  ]);
  usual(
    workDayFrom(addDays(world.today, -37), 'EU'),
    [
      ['PAPER-80', 25_000],
      ['TOWEL-21', 8_000],
      ['SW-8', 3_000],
    ],
    null,
  );
  const short = usual(day(-7), [
    ['ENV-5', 2_000],
    ['SHEET-24', 400],
    ['STIR-14', 10_000],
  ]);
  short.parcels[0]!.lines[1]!.delivered = 300;
  const underway = place(day(-4), [
    ['CLEAN-1000', 12],
    ['CLOTH-30', 200],
    ['BIN-60', 500],
  ]);
  ship(underway, day(-3), day(1), null);
  invoice(underway, day(-3), null);
  place(
    day(-1),
    [
      ['PAPER-80', 25_000],
      ['NOTE-76', 144],
      ['ROLL-250', 128],
    ],
    { promisedDay: day(6), requestedDay: day(6) },
  );
  quote(day(-6), [
    ['SHELF-120', 6],
    ['TROL-300', 2],
  ]);
  look(['SHELF-120', 'TROL-300', 'PAPER-80-R', 'DISP-21']);
}

function nordlicht(world: World, { nordlicht: company }: DemoCompanies): void {
  const { day, place, ship, usual, invoice, rhythm, look } = teller(world, company, 'DHL');
  rhythm(63, 21, (index, month) => [
    ['NAP-40', month >= 6 && month <= 8 ? 9_600 : 7_200],
    ['ROLL-250', 384],
    ['TOWEL-21', 16_000],
    ...(index % 2
      ? ([
          ['CLEAN-5000', 12],
          ['GLOVE-8', 3_000],
        ] as const)
      : ([
          ['CUP-8', 3_000],
          ['LID-8', 3_000],
        ] as const)),
  ]);
  const disputed = usual(
    workDayFrom(addDays(world.today, -42), 'EU'),
    [
      ['NAP-40', 7_200],
      ['ROLL-250', 384],
      ['TOWEL-21', 16_000],
    ],
    null,
  );
  disputed.invoice!.disputeReason = 'two cartons of TOWEL-21 arrived wet';
  const short = usual(
    workDayFrom(addDays(world.today, -21), 'EU'),
    [
      ['NAP-40', 7_200],
      ['CUP-8', 3_000],
      ['LID-8', 3_000],
    ],
    null,
  );
  short.parcels[0]!.lines[2]!.delivered = 2_000;
  const picking = place(
    day(-2),
    [
      ['ROLL-250', 384],
      ['FLOOR-5000', 8],
      ['APRON-80', 500],
    ],
    { status: 'picking', promisedDay: day(2), addressId: 'nordlicht-a2' },
  );
  picking.requestedDay = day(2);
  const underway = place(
    day(-5),
    [
      ['CLOTH-30', 400],
      ['BIN-120', 1_000],
    ],
    { addressId: 'nordlicht-a3', requestedDay: day(1) },
  );
  ship(underway, day(-1), day(1), null);
  invoice(underway, day(-1), null);
  // Over Jonas' limit: waits for the approver.
  place(
    day(-1),
    [
      ['NAP-40', 96_000],
      ['ROLL-400', 1_920],
      ['TUB-10', 600],
    ],
    { status: 'waiting' },
  );
  look(['TUB-10', 'PLACE-3040', 'NAP-40-N', 'DISP-30']);
}
