import { headLanguage } from '../language.ts';
import { normalise } from '../normalise.ts';

/** Intents that come beside a request and are none themselves. */
export const NO_REQUEST: ReadonlySet<string> = new Set([
  'oos',
  'affirm',
  'deny',
  'stop',
  'greeting',
  'thanks',
  'goodbye',
  'robot',
  'capabilities',
]);

export interface Labelled {
  text: string;
  intent: string;
}

/** A message to learn cutting from: normalised, and where its second request begins, if it has one. */
export interface Message {
  text: string;
  seam?: number;
  intents: [string] | [string, string];
}

/** How people go on to their second request; what is more usual stands here more often. */
const BETWEEN = {
  en: [
    ...[
      ' and ',
      ' and ',
      ' and ',
      ', and ',
      ', and ',
      '. ',
      '. ',
      '. ',
      '? ',
      '? ',
      '; ',
      ', ',
      ', ',
      ', also ',
      ' also ',
    ],
    ...[
      '. Also ',
      '. Also, ',
      '. By the way, ',
      ' btw ',
      ' plus ',
      '\n',
      ' & ',
      ' - ',
      ' ',
      ' + ',
      ' and also ',
      '? And ',
    ],
    ...[
      '. And ',
      ' and then ',
      ' as well as ',
      ', oh and ',
      '! ',
      ', another thing, ',
      ' and please ',
      ' and can you ',
    ],
    ...['. If so, ', ' then ', ' but ', ', please ', ' too, ', '; also ', ' and in the meantime ', ' and tell me '],
  ],
  zh: [
    ...[
      '，',
      '，',
      '，',
      '，',
      '？',
      '？',
      '。',
      '。',
      '，另外',
      '，另外',
      '，还有',
      '，顺便',
      '，顺便问下',
      '；',
      '，同时',
      '。还有',
    ],
    ...[
      '，然后',
      '。对了，',
      ' ',
      '',
      '',
      ' ',
      '，再帮我看看',
      '、',
      '，以及',
      '，并且',
      '！',
      '，请问',
      '；另外',
      '\n',
      '，麻烦',
    ],
    ...['，帮我', '，有的话', '，再', '，顺便再', '吧，', '了，', '啊，', '，可以的话', '，同时帮我', '和', '以及'],
  ],
};
/** What stands for goods that were named before. */
const REFERENCES = { en: ['it', 'that', 'that one', 'them', 'this one'], zh: ['这个', '那个', '它', '这款'] };
const CODE = /(?<![\w-])[A-Z]{1,6}-\d+[A-Z]?(?![\w-])/g;
/** How several goods of one request are listed. */
const LISTED = { en: [' and ', ', ', ' or ', ' & ', ' plus '], zh: ['和', '、', '，', '以及', '跟', '或者'] };
const UNITS = { en: [' ', ' cartons of ', ' x ', ' pcs '], zh: ['箱', '个', '卷'] };
/** Longer utterances are not joined. */
const LONGEST = 90;

type Random = () => number;
const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!;

/**
 * Messages to learn cutting from: utterances of different requests joined as people join them (`count` a language,
 * every twelfth across languages), every utterance alone, and those that name goods with a list of goods in their place.
 */
export function joinedMessages(utterances: readonly Labelled[], count: number, random: Random): Message[] {
  const all = utterances.map(({ text, intent }) => ({ text: normalise(text), intent, language: headLanguage(text) }));
  const requests = all.filter(({ text, intent }) => !NO_REQUEST.has(intent) && text.length < LONGEST);
  const messages: Message[] = [];
  for (const language of ['en', 'zh'] as const) {
    const own = requests.filter((one) => one.language === language);
    if (!own.length) continue;
    for (let i = 0; i < count; i++) {
      const first = pick(own, random);
      const second = pick(random() < 1 / 12 ? requests : own, random);
      if (first.intent !== second.intent) messages.push(join(first, second, language, random));
    }
  }
  const codes = [...new Set(all.flatMap(({ text }) => text.match(CODE) ?? []))];
  for (const { text, intent, language } of all) {
    messages.push({ text, intents: [intent] });
    if (text.match(CODE)?.length === 1 && random() < 0.5)
      messages.push({ text: text.replace(CODE, (code) => list(code, codes, language, random)), intents: [intent] });
  }
  return messages;
}

function join(first: Labelled, second: Labelled, language: 'en' | 'zh', random: Random): Message {
  const between = pick(BETWEEN[language], random);
  const bare = first.text.replace(/[\s.。!！,，;；]+$/u, '');
  const asks = /[?？]$/.test(bare) && !/^[?？]/.test(between) && random() < 0.5;
  const left = asks ? bare : bare.replace(/[?？\s]+$/u, '');
  const small = /[a-z, ] ?$/i.test(between) || random() < 0.3;
  let right = small ? second.text.replace(/^(?!I\b)[A-Z](?=[a-z ])/, (c) => c.toLowerCase()) : second.text;
  const named = first.text.match(CODE) !== null && right.match(CODE)?.length === 1;
  if (named && random() < 0.35) right = right.replace(CODE, pick(REFERENCES[language], random));
  const text = normalise(left + between + right);
  return { text, seam: text.length - normalise(right).length, intents: [first.intent, second.intent] };
}

function list(code: string, codes: readonly string[], language: 'en' | 'zh', random: Random): string {
  const and = pick(LISTED[language], random);
  const quantity = () => (random() < 0.4 ? `${5 + Math.floor(random() * 200)}${pick(UNITS[language], random)}` : '');
  const more = random() < 0.3 ? and + quantity() + pick(codes, random) : '';
  return code + and + quantity() + pick(codes, random) + more;
}
