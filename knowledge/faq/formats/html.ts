import { type HTMLElement, parse } from 'node-html-parser';
import { type ArticleText, isFor } from '../articles.ts';
import {
  type ArticleFormat,
  articleFrom,
  byLanguage,
  type Defaults,
  type Findings,
  nothing,
  type TextFile,
} from './format.ts';
import { escaped, htmlOf, textOf, textOfHtml } from './html-text.ts';

/** A saved FAQ page with schema.org's FAQPage: as JSON-LD, else as microdata. Written is what everybody may read. */
export const html: ArticleFormat = {
  name: 'html',
  title: 'a web page with schema.org FAQPage',
  endings: ['.html', '.htm'],
  read(files, defaults) {
    const found = nothing();
    for (const file of files) readPage(file, defaults, found);
    return found;
  },
  write: writePages,
};

type Json = null | string | number | boolean | Json[] | { [key: string]: Json };
type Thing = { [key: string]: Json };

function readPage({ name: file, text }: TextFile, defaults: Defaults, found: Findings): void {
  const page = parse(text);
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  const said = page.querySelector('html')?.getAttribute('lang')?.toLowerCase();
  const ofPage = said?.startsWith('zh') ? 'zh' : said?.startsWith('en') ? 'en' : undefined;
  const language = defaults.language ?? ofPage;
  let questions = 0;
  const before = found.problems.length;
  const add = (line: number, title: string, body: string, phrasings: string[], extras: Record<string, string>) => {
    questions += 1;
    if (!title.trim()) found.problems.push({ file, line, what: 'A question has no name.' });
    else if (!body.trim()) found.problems.push({ file, line, what: `The question "${title}" has no accepted answer.` });
    else {
      const article = articleFrom({ title, body, phrasings, extras }, { ...defaults, language });
      found.articles.push({ article, file, line, bodyLine: line });
    }
  };

  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const from = script.range[0];
    let data: Json;
    try {
      data = JSON.parse(script.rawText) as Json;
    } catch (error) {
      found.problems.push({ file, line: lineAt(from), what: `The JSON-LD is not JSON: ${(error as Error).message}.` });
      continue;
    }
    let after = from; // questions stand there in their order
    for (const question of things(data)
      .filter((thing) => isA(thing, 'FAQPage'))
      .flatMap((thing) => things(thing.mainEntity ?? null))) {
      const name = textIn(question.name);
      const place = text.indexOf(JSON.stringify(question.name ?? ''), after);
      if (place > 0) after = place;
      const answer = things(question.acceptedAnswer ?? null)[0] ?? {};
      add(
        lineAt(after),
        plain(name),
        fromAnswer(textIn(answer.text)),
        list(question.alternateName),
        extrasIn(question),
      );
    }
  }
  if (questions) return;
  for (const question of page.querySelectorAll('[itemtype$="schema.org/Question"]')) {
    const line = lineAt(question.range[0]);
    const name = question.querySelector('[itemprop="name"]');
    const answer = question.querySelector('[itemprop="acceptedAnswer"] [itemprop="text"]');
    add(line, name ? contentOf(name) : '', answer ? textOf(answer) : '', [], {});
  }
  if (!questions && found.problems.length === before)
    found.problems.push({
      file,
      line: 1,
      what: 'There is no FAQPage of schema.org, neither as JSON-LD nor as microdata.',
    });
}

const contentOf = (element: HTMLElement) => element.getAttribute('content') ?? textOf(element);
const textIn = (value: Json | undefined) => (typeof value === 'string' ? value : '');
const plain = (name: string) => (looksLikeHtml(name) ? textOfHtml(name) : name);
const fromAnswer = (text: string) => (looksLikeHtml(text) ? textOfHtml(text) : text);
const looksLikeHtml = (text: string) => /<[a-z!/][^>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(text);
const list = (value: Json | undefined) =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');
const isA = (thing: Thing, type: string) => list(thing['@type']).some((name) => name.replace(/^.*[/:]/, '') === type);

/** The things of a piece of JSON-LD: itself, its list's, its graph's. */
function things(data: Json): Thing[] {
  if (Array.isArray(data)) return data.flatMap(things);
  if (typeof data !== 'object' || data === null) return [];
  return [data, ...things(data['@graph'] ?? null)];
}

function extrasIn(question: Thing): Record<string, string> {
  const { identifier, inLanguage, genre, dateModified, maintainer, temporalCoverage } = question;
  const [from, until] = textIn(temporalCoverage).split('/');
  const extras = {
    id: textIn(identifier),
    language: textIn(inLanguage).slice(0, 2),
    category: textIn(genre),
    verified: textIn(dateModified).slice(0, 10),
    owner: textIn(things(maintainer ?? null)[0]?.name),
    valid_from: from === '..' ? '' : (from ?? ''),
    valid_until: until === '..' ? '' : (until ?? ''),
  };
  return Object.fromEntries(Object.entries(extras).filter(([, value]) => value));
}

function writePages(articles: readonly ArticleText[]) {
  const everybody = { today: '', signedIn: false, segment: undefined };
  const shown = articles.filter((article) => isFor(article, everybody));
  const lost = articles
    .filter((article) => !shown.includes(article))
    .map(({ id, audience }) => ({ id, what: `left out: it is for "${audience}", and a page is read by everybody` }));
  const files = byLanguage(shown).map(([language, own]) => {
    const data = {
      '@context': 'https://schema.org',
      '@type': 'FAQPage',
      inLanguage: language,
      mainEntity: own.map(toQuestion),
    };
    const json = JSON.stringify(data, null, 1).replaceAll('<', '\\u003c'); // so that no text ends the script
    const seen = own.map(
      (a) => `<section id="${escaped(a.id)}">\n<h2>${escaped(a.title)}</h2>\n${htmlOf(a.body)}\n</section>`,
    );
    return {
      name: `faq.${language}.html`,
      text: `<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">\n<title>FAQ</title>\n<script type="application/ld+json">\n${json}\n</script>\n</head>\n<body>\n${seen.join('\n')}\n</body>\n</html>\n`,
    };
  });
  return { files, lost };
}

function toQuestion({
  id,
  language,
  title,
  body,
  category,
  verified,
  phrasings,
  owner,
  validFrom,
  validUntil,
}: ArticleText) {
  return {
    '@type': 'Question',
    identifier: id,
    inLanguage: language,
    name: escaped(title),
    ...(phrasings.length && { alternateName: phrasings }),
    ...(category && { genre: category }),
    dateModified: verified,
    ...(owner && { maintainer: { '@type': 'Organization', name: owner } }),
    ...((validFrom || validUntil) && { temporalCoverage: `${validFrom ?? '..'}/${validUntil ?? '..'}` }),
    acceptedAnswer: { '@type': 'Answer', text: htmlOf(body) },
  };
}
