import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';

const TOKEN = /\p{Script=Han}+|[\p{Script=Latin}\p{M}]+|\p{N}+/gu;
const STOP = new Set(
  'a an the i we you my our your is are do does can could how what when which of for to in on at it with and or be if me us have has there any please would will want need'.split(
    ' ',
  ),
);

/** Stems of words met before: the stemmer is slow, and the words are mostly the same. */
const stems = new Map<string, string>();
const MOST_STEMS = 10_000;

function stem(word: string): string {
  let found = stems.get(word);
  if (found === undefined) {
    if (stems.size >= MOST_STEMS) stems.clear();
    found = PorterStemmer.stem(word);
    stems.set(word, found);
  }
  return found;
}

/**
 * Words for searching: stemmed English, single Chinese characters and pairs of them.
 * @example tokenize('Returning 退货单') // ['return', '退', '货', '单', '退货', '货单']
 */
export function tokenize(text: string): string[] {
  const found: string[] = [];
  for (const [token] of text.normalize('NFKC').toLowerCase().matchAll(TOKEN)) {
    if (/\p{Script=Han}/u.test(token)) {
      const chars = [...token];
      found.push(...chars);
      for (let i = 0; i + 1 < chars.length; i++) found.push(chars[i]! + chars[i + 1]!);
    } else if (!STOP.has(token)) found.push(/\d/.test(token) ? token : stem(token));
  }
  return found;
}
