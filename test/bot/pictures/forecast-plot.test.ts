import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { forecastPlot, niceStep } from '../../../bot/pictures/forecast-plot.ts';

it.each([
  [9300, 2500],
  [4, 1],
  [1, 1],
  [41, 20],
  [100, 25],
])('the scale of %s goes by %s', (most, step) => expect(niceStep(most)).toBe(step));

it('a plot is a PNG with grey bars of what was sold and blue ones of what is expected', () => {
  const png = forecastPlot({ title: 'CUP-12', from: '2026-11-23', sold: [10, 20, 30], expected: [25, 25] });
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const at = png.indexOf('IDAT');
  const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
  const row = 1 + width * 4;
  expect(rows.length).toBe(height * row);
  const colours = new Map<string, number>();
  for (let i = 0; i < rows.length; i++) {
    if (i % row === 0 || (i % row) % 4 !== 1) continue;
    const colour = `${rows[i]},${rows[i + 1]},${rows[i + 2]}`;
    colours.set(colour, (colours.get(colour) ?? 0) + 1);
  }
  const [past, next] = [colours.get('150,150,150') ?? 0, colours.get('20,110,190') ?? 0];
  expect(past).toBeGreaterThan(1000);
  expect(next / past).toBeCloseTo(50 / 60, 1); // areas are as the amounts
});
