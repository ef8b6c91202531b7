import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { topPlaces } from '../../../recommend/collaborative-filtering/vectors.ts';

describe('the first places', () => {
  test('are those of a full sort: greatest first, equals by place, nothing that is not positive', () => {
    const value = fc.oneof(fc.integer({ min: -2, max: 4 }), fc.double({ min: -1, max: 1, noNaN: true }));
    fc.assert(
      fc.property(
        fc.array(value, { maxLength: 60 }),
        fc.integer({ min: 0, max: 70 }),
        fc.boolean(),
        (values, k, odd) => {
          const allowed = (place: number) => !odd || place % 2 === 1;
          const sorted = values
            .map((_, place) => place)
            .filter((place) => values[place]! > 0 && allowed(place))
            .sort((a, b) => values[b]! - values[a]! || a - b)
            .slice(0, k);
          expect(topPlaces(values, k, allowed)).toEqual(sorted);
        },
      ),
      { numRuns: 500 },
    );
  });
});
