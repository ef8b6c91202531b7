import { describe, expect, it } from 'vitest';
import { asOfText } from '../../../bot/web/widget/ui/citations.tsx';
import { linkLabel, linkParts } from '../../../bot/web/widget/ui/linked-text.tsx';

describe('links in plain text', () => {
  it.each([
    ['no link at all', []],
    ['see https://a.example/x?y=1.', ['https://a.example/x?y=1']],
    ['详见 https://a.example/cup。谢谢', ['https://a.example/cup']],
    ['(https://a.example/x)', ['https://a.example/x']],
    ['write to desk@a.example, please', ['mailto:desk@a.example']],
    ['javascript:alert(1) <a href="http://b.example">', ['http://b.example']],
  ])('%s', (text, links) => {
    const parts = linkParts(text);
    expect(parts.flatMap((part) => part.href ?? [])).toEqual(links);
    expect(parts.map((part) => part.text).join('')).toBe(text);
  });
});

describe('what a link is called', () => {
  const long = 'x'.repeat(80);
  it.each([
    ['https://a.example/cup', 'https://a.example/cup'],
    [`https://a.example/${long}/statement-2026.pdf`, 'statement-2026.pdf'],
    [`https://a.example/${long}`, 'a.example'],
    ['desk@a.example', 'desk@a.example'],
  ])('%s', (link, label) => {
    expect(linkLabel(link)).toBe(label);
  });
});

describe('as-of time', () => {
  const now = new Date('2026-11-24T10:00:00Z');
  it.each([
    ['2026-10-01T00:00:00.000Z', 'en', '1 Oct'],
    ['2025-10-01T00:00:00.000Z', 'en', '1 Oct 2025'],
    ['2026-10-01T00:00:00.000Z', 'zh', '10月1日'],
    ['nonsense', 'en', ''],
    [undefined, 'en', ''],
  ] as const)('%s in %s is "%s"', (asOf, language, text) => {
    expect(asOfText(asOf, language, now).replaceAll('\u00a0', ' ')).toBe(text);
  });
  it('has the time of day where there is one', () => {
    expect(asOfText('2026-11-24T09:12:00Z', 'en', now)).toMatch(/24\u00a0Nov,\u00a0\d\d:\d\d/);
  });
});
