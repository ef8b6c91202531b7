import { describe, expect, it } from 'vitest';
import { detectLanguage, headLanguage } from '../../nlu/language.ts';

const rows: [string, 'en' | 'zh' | 'mixed', 'en' | 'zh'][] = [
  ['where is my order', 'en', 'en'],
  ['CUP-12', 'en', 'en'],
  ['500 pcs', 'en', 'en'],
  ['', 'en', 'en'],
  ['???', 'en', 'en'],
  ['我的订单到哪了', 'zh', 'zh'],
  ['CUP-12 有货吗', 'zh', 'zh'],
  ['要CUP-12两箱', 'zh', 'zh'],
  ['PO-2026-0031 什么时候到', 'zh', 'zh'],
  ['cup12要500 pcs', 'zh', 'zh'],
  ['有FSC证书吗', 'zh', 'zh'],
  ['MSDS 和 REACH 有吗', 'zh', 'zh'],
  ['可以印logo吗', 'zh', 'zh'],
  ['12oz 的纸杯多少钱', 'zh', 'zh'],
  ['發票開錯了', 'zh', 'zh'],
  ['order PO-2024-0031 到哪了', 'mixed', 'zh'],
  ['please check 发票', 'mixed', 'en'],
  ['where is my order 谢谢', 'mixed', 'en'],
  ['我的order到哪了', 'mixed', 'zh'],
  ['帮我check一下库存', 'mixed', 'zh'],
  ['invoice 抬头要改', 'mixed', 'zh'],
  ['WHERE IS MY ORDER 谢谢', 'mixed', 'en'],
];

describe('language', () => {
  it.each(rows)('%j is %s, mostly %s', (text, language, head) => {
    expect(detectLanguage(text)).toBe(language);
    expect(headLanguage(text)).toBe(head);
  });
});
