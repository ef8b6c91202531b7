import type { Entity } from '../../nlu/understanding.ts';
import type { Slots } from '../skills/skill.ts';

/** What a message says of the slots, the first of each kind; `skus` holds all products it may mean. */
export function slotsFrom(entities: readonly Entity[]): {
  slots: Slots;
  skus: string[];
  corrected?: { said: string; sku: string };
} {
  const slots: Slots = {};
  let skus: string[] = [];
  let corrected: { said: string; sku: string } | undefined;
  for (const entity of entities) {
    if (entity.kind === 'record-number' && entity.of === 'order') slots.order ??= entity.value;
    if (entity.kind === 'record-number' && entity.of === 'return') slots.return ??= entity.value;
    if (entity.kind === 'record-number' && entity.of === 'quote') slots.quote ??= entity.value;
    if (entity.kind === 'record-number' && entity.of === 'invoice') slots.invoice ??= entity.value;
    if (entity.kind === 'quantity')
      slots.quantity ??= { value: entity.value, ...(entity.unit && { unit: entity.unit }) };
    if (entity.kind === 'sku' && !slots.sku) {
      if (entity.candidates.length > 1) skus = entity.candidates;
      else {
        slots.sku = entity.value;
        skus = [entity.value];
        if (entity.corrected) corrected = { said: entity.text, sku: entity.value };
      }
    }
    if (entity.kind === 'product' && !skus.length) {
      skus = entity.skus;
      if (entity.skus.length === 1) slots.sku = entity.skus[0];
    }
  }
  return { slots, skus, ...(corrected && { corrected }) };
}
