import { type Picture, pngOf } from '../../../pictures/png.ts';

type Colour = readonly [red: number, green: number, blue: number];
/** Where a point of the unit square is inside the shape. */
type Shape = (x: number, y: number) => boolean;

const WHITE: Colour = [255, 255, 255];
/** So many samples a side in each pixel. */
const SAMPLES = 4;

export const ACCENT = '#0F4C81';
const BLUE: Colour = [0x0f, 0x4c, 0x81];

/** A Q that is a speech bubble: a ring with a tail to the lower right. */
const mark: Shape = (x, y) => {
  const far = Math.hypot(x - 0.46, y - 0.46);
  if (far <= 0.42 && far >= 0.27) return true;
  // The tail: between two parallels to the diagonal, from within the ring to the corner.
  return Math.abs(x - y) <= 0.1 && x + y >= 1.16 && x + y <= 1.86;
};

/** The colour icon of a Teams app: 192 by 192, the mark within the middle 96 that no mask of Teams cuts. */
export function colourIcon(): Buffer {
  const within: Shape = (x, y) => mark((x - 0.25) * 2, (y - 0.25) * 2);
  return pngOf(drawn(192, (x, y) => (inUnit(x, y) && within(x, y) ? WHITE : BLUE)));
}

/** The outline icon of a Teams app: 32 by 32, white on nothing, to the edges. */
export function outlineIcon(): Buffer {
  return pngOf(drawn(32, (x, y) => (mark(x, y) ? WHITE : undefined)));
}

const inUnit: Shape = (x, y) => x >= 0.25 && x <= 0.75 && y >= 0.25 && y <= 0.75;

function drawn(side: number, colourAt: (x: number, y: number) => Colour | undefined): Picture {
  const pixels = new Uint8Array(side * side * 4);
  for (let row = 0; row < side; row++)
    for (let column = 0; column < side; column++)
      pixels.set(pixel(column, row, side, colourAt), (row * side + column) * 4);
  return { width: side, height: side, pixels };
}

/** The mean of the samples: soft edges. Where nothing is drawn the colour stays white, as Teams asks of outlines. */
function pixel(
  column: number,
  row: number,
  side: number,
  colourAt: (x: number, y: number) => Colour | undefined,
): number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const x = (column + ((i % SAMPLES) + 0.5) / SAMPLES) / side;
    const y = (row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) / side;
    const colour = colourAt(x, y);
    if (!colour) continue;
    covered += 1;
    for (const channel of [0, 1, 2]) sum[channel]! += colour[channel]!;
  }
  const mean = covered ? sum.map((value) => Math.round(value / covered)) : [...WHITE];
  return [...mean, Math.round((255 * covered) / SAMPLES ** 2)];
}
