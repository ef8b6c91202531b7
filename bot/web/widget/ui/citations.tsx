import type { Language } from '../contract.ts';
import type { Citation } from '../direct-line/types.ts';
import { STRINGS } from '../strings.ts';

/** Midnight UTC stands for a day without a time. */
export function asOfText(asOf: string | undefined, language: Language, now: Date): string {
  const date = new Date(asOf ?? '');
  if (Number.isNaN(date.getTime())) return '';
  const dayOnly = /^\d{4}-\d\d-\d\d(T00:00:00(\.0+)?Z)?$/.test(asOf ?? '');
  const sameYear = date.getFullYear() === now.getFullYear();
  const text = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    day: 'numeric',
    month: language === 'zh' ? 'long' : 'short',
    ...(!sameYear && { year: 'numeric' }),
    ...(dayOnly ? { timeZone: 'UTC' } : { hour: '2-digit', minute: '2-digit' }),
  }).format(date);
  return text.replaceAll(' ', '\u00a0');
}

/** Where the figures come from and from when, small under the message. */
export function Citations({ citations, language }: { citations: readonly Citation[]; language: Language }) {
  if (!citations.length) return null;
  const words = STRINGS[language];
  return (
    <ul class="sources">
      {citations.map(({ title, source, asOf }) => (
        <li>
          {words.source}
          {language === 'zh' ? '：' : ': '}
          {[title, source !== title && source, asOfText(asOf, language, new Date())]
            .filter(Boolean)
            .join(language === 'zh' ? '，' : ', ')}
        </li>
      ))}
    </ul>
  );
}
