import { country, currency, dayCell, id, quantity, timeCell, unit, unitPrice, wholeNumber, yesNo } from '../cells.ts';
import { company, type Kind, must, or, type RecordKind, sku, words } from './kind.ts';

/** What is sold, for how much, and what there is of it. */
export const goods: Record<
  Extract<Kind, 'products' | 'price-tiers' | 'contract-prices' | 'warehouses' | 'holidays' | 'stock' | 'inbound'>,
  RecordKind
> = {
  products: {
    table: 'product',
    key: ['sku'],
    columns: {
      sku: { read: id, ...must },
      name_en: { ...words, like: ['name_zh', 'sku'] },
      name_zh: { ...words, like: ['name_en', 'sku'] },
      description_en: words,
      description_zh: words,
      keywords: words,
      category: words,
      unit: { read: unit, ...or('H87') },
      pack_size: { read: quantity },
      moq: { read: quantity },
      lead_time_days: { read: wholeNumber },
      discontinued: { read: yesNo, ...or(0) },
      replaced_by: { read: id },
    },
  },
  'price-tiers': {
    table: 'price_tier',
    key: ['sku', 'currency', 'min_quantity'],
    columns: {
      sku,
      currency: { read: currency, ...must },
      min_quantity: { read: quantity, ...or(1) },
      unit_price: { read: unitPrice, ...must },
    },
  },
  'contract-prices': {
    table: 'contract_price',
    key: ['company_id', 'sku', 'valid_from'],
    columns: {
      company: { ...company, ...must },
      sku,
      unit_price: { read: unitPrice, ...must },
      valid_from: { read: dayCell, ...must },
      valid_to: { read: dayCell, ...must },
    },
  },
  warehouses: {
    table: 'warehouse',
    key: ['id'],
    columns: {
      warehouse: { read: id, to: 'id', ...must },
      name: { ...words, like: ['name_zh', 'warehouse'] },
      name_zh: { ...words, like: ['name', 'warehouse'] },
      country: { read: country, ...or('') },
    },
  },
  holidays: {
    table: 'holiday',
    key: ['country', 'day'],
    columns: {
      country: { read: country, ...must },
      day: { read: dayCell, ...must },
      name: { ...words, ...must, to: 'name_en' },
      name_zh: { ...words, like: ['name'] },
      works: { read: yesNo, ...or(0) },
    },
  },
  stock: {
    table: 'stock',
    key: ['sku', 'warehouse_id'],
    columns: {
      sku,
      warehouse: { read: id, of: 'warehouses', to: 'warehouse_id', ...must },
      on_hand: { read: wholeNumber, ...must },
      allocated: { read: wholeNumber, ...must },
      as_of: { read: timeCell, ...must },
    },
  },
  inbound: {
    table: 'inbound',
    key: ['id'],
    columns: {
      inbound: { read: id, to: 'id', ...must },
      sku,
      warehouse: { read: id, of: 'warehouses', to: 'warehouse_id', ...must },
      quantity: { read: quantity, ...must },
      due: { read: dayCell, ...must },
    },
  },
};
