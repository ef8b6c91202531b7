import { expect, it } from 'vitest';
import { textVectors } from '../../../recommend/collaborative-filtering/text-vectors.ts';

const vectors = textVectors(
  new Map([
    ['B-77', '27 x 19 x 8 cm mailing box with tuck lid'],
    ['B-77-W', '27 x 19 x 8 cm mailing box with tuck lid, white'],
    ['B-33', '12 x 10 x 4 cm mailing box with tuck lid'],
    ['PIZ-26', '26 cm pizza box'],
  ]),
);
function cosine(a: string, b: string): number {
  const [x, y] = [vectors.get(a)!, vectors.get(b)!];
  const dot = (p: Float32Array, q: Float32Array) => p.reduce((sum, value, i) => sum + value * q[i]!, 0);
  return dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y));
}

it('puts a variant nearer than another size, and that nearer than another kind', () => {
  expect(cosine('B-77', 'B-77-W')).toBeGreaterThan(cosine('B-77', 'B-33'));
  expect(cosine('B-77', 'B-33')).toBeGreaterThan(cosine('B-77', 'PIZ-26'));
});
