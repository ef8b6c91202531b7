import { GLYPH_HEIGHT, GLYPH_WIDTH, glyph } from './font.ts';
import { pngOf } from './png.ts';

export type Colour = readonly [red: number, green: number, blue: number];

export type Canvas = ReturnType<typeof createCanvas>;

/** A white picture to draw on; what lies outside is not drawn. */
export function createCanvas(width: number, height: number) {
  const pixels = new Uint8Array(width * height * 4).fill(255);
  function dot(x: number, y: number, colour: Colour): void {
    if (x >= 0 && x < width && y >= 0 && y < height) pixels.set(colour, (y * width + x) * 4);
  }
  function box(x: number, y: number, wide: number, high: number, colour: Colour): void {
    const [left, top] = [Math.round(x), Math.round(y)];
    for (let row = 0; row < Math.round(high); row++)
      for (let column = 0; column < Math.round(wide); column++) dot(left + column, top + row, colour);
  }
  return {
    box,
    /** A straight line, `thick` dots wide. */
    line(x1: number, y1: number, x2: number, y2: number, colour: Colour, thick = 1): void {
      const steps = Math.max(1, Math.ceil(Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1))));
      for (let step = 0; step <= steps; step++) {
        const [x, y] = [x1 + ((x2 - x1) * step) / steps, y1 + ((y2 - y1) * step) / steps];
        box(x - thick / 2, y - thick / 2, thick, thick, colour);
      }
    },
    /** Words from their upper left corner, each dot of the font `size` dots large. */
    text(words: string, x: number, y: number, colour: Colour, size = 2): void {
      for (const [place, character] of [...words].entries())
        for (const [column, bits] of glyph(character).entries())
          for (let row = 0; row < GLYPH_HEIGHT; row++)
            if ((bits >> row) & 1) box(x + (place * GLYPH_WIDTH + column) * size, y + row * size, size, size, colour);
    },
    png: () => pngOf({ width, height, pixels }),
  };
}

export const textWidth = (words: string, size = 2): number => words.length * GLYPH_WIDTH * size;
