const SINGULAR: Record<string, string> = { boxes: 'box', dozen: 'dozen', kg: 'kg' };

/**
 * A figure with its unit in English, the unit in the singular after one.
 *
 * @param quantity the figure as it is shown
 * @param units the unit's word in the plural
 * @example counted('1', 'pieces') // '1 piece'
 */
export function counted(quantity: string, units: string): string {
  return `${quantity} ${quantity === '1' ? (SINGULAR[units] ?? units.replace(/s$/, '')) : units}`;
}
