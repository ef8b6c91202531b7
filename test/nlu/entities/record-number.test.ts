import { describe, expect, it } from 'vitest';
import { recordNumbers } from '../../../nlu/entities/record-number.ts';

const rows: [string, string[]][] = [
  ['PO-2026-0031', ['PO-2026-0031']],
  ['where is po 2026 31?', ['PO-2026-0031']],
  ['PO20260031', ['PO-2026-0031']],
  ['po#2026-0031', ['PO-2026-0031']],
  ['Po_2026_0031', ['PO-2026-0031']],
  ['订单PO-2026-0031到哪了', ['PO-2026-0031']],
  ['order 2026-0031', ['PO-2026-0031']],
  ['order no. 2026-0031', ['PO-2026-0031']],
  ['订单号:2026-0031', ['PO-2026-0031']],
  ['invoice 2026-0117 please', ['INV-2026-0117']],
  ['inv 2026 117', ['INV-2026-0117']],
  ['发票2026-0117', ['INV-2026-0117']],
  ['quote QT-2026-0005 and rma-2026-12', ['QT-2026-0005', 'RMA-2026-0012']],
  ['PO-2026-123456', ['PO-2026-123456']],
  ['PO-2026-00031', ['PO-2026-00031']],
  ['PO-2026-1234567', []],
  ['PO 2026 500 pcs', []],
  ['PO-1831-0031', []],
  ['po 2026-11-02', []],
  ['order 2026-11-02', []],
  ['order 2026-11', []],
  ['order 500', []],
  ['depo2026-0031', []],
  ['my PO', []],
];

describe('record numbers', () => {
  it.each(rows)('%s', (text, expected) => expect(recordNumbers(text).map((e) => e.value)).toEqual(expected));
  it('takes the number alone, not the word before it', () =>
    expect(recordNumbers('order 2026-0031')[0]!.text).toBe('2026-0031'));
});
