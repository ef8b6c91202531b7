import type { Claim } from '../../../../knowledge/orders/return-terms.ts';

/** In this order: "ordered the wrong size" is the buyer's own mistake, "wrong size delivered" is not. */
const CLAIM: readonly (readonly [Claim, RegExp])[] = [
  [
    'unwanted',
    /order(?:ed)? (?:the |a )?wrong|(?:ordered|bought) too (?:many|much)|too many\b|by mistake|(?:do not|don'?t|no longer|won'?t) (?:need|use)|not needed|订错|拍错|买错|(?:订|买|拍)多|不需要|不要了|用不[上着完到]|不想要/i,
  ],
  [
    'short',
    /\bmissing\b|\bshort(?:age| deliver\w*| shipped)?\b(?! (?:sleeve|handle))|\bincomplete\b|instead of \d|only (?:got|received|came)|(?:received|got|came) \d+ (?:of|instead)|without the\b|少[发了送到]|漏发|缺[少了货]?|没收到|不够数|数量不[对够]/i,
  ],
  [
    'wrong',
    /wrong (?:item|article|product|goods|colou?r|size|one)|not (?:as|what (?:i|we)) ordered|发错|送错|错发|货不对|不是我们?[订要]的|颜色不对|规格不对/i,
  ],
  [
    'damaged',
    /damag|crush|broken|\bbroke\b|dent(?:ed)?\b|\btorn\b|\bwet\b|\bsmashed\b|\bleak|破损|破了|[压摔碰打]坏|压扁|碎了|湿了|漏了|变形|烂了/i,
  ],
  [
    'faulty',
    /faulty|defect|(?:bad|poor) quality|quality problem|(?:do|does|did)(?:n'?t| not) (?:work|close|stick|fit|seal)|stopped working|(?:they |it )?tears? |质量|次品|不合格|不能用|不粘|盖不[上紧]|坏了|有毛病/i,
  ],
];

/** What is wrong with the goods, as far as the words say it. */
export function claimIn(text: string): Claim | undefined {
  return CLAIM.find(([, words]) => words.test(text))?.[0];
}

const OPENED = /\b(?:been )?opened\b|\bbroken seal|拆[了过]|开封[了过]|已开封|打开[了过]|用了/i;
const UNOPENED = /unopened|sealed|not (?:been )?opened|never opened|未开封|未拆|没有?(?:拆|开封|打开)|原封/i;
/** Whether the packs are unopened; undefined where the words do not say. */
export function unopenedIn(text: string): boolean | undefined {
  if (UNOPENED.test(text)) return true;
  return OPENED.test(text) ? false : undefined;
}

const REPLACEMENT = /replace|resend|send (?:it |them )?again|new ones?|补发|补货|换货|重发|再发/i;
const CREDIT = /credit|refund|money back|退款|退钱|抵扣|贷项/i;
/** Replacement or credit. */
export function remedyIn(text: string): 'replacement' | 'credit' | undefined {
  if (REPLACEMENT.test(text)) return 'replacement';
  return CREDIT.test(text) ? 'credit' : undefined;
}

export const NO_PHOTO =
  /no (?:photo|picture|image)|(?:don'?t|do not) have|without|none|later|没有?(?:照片|图|拍)|没照|稍后|以后|晚点/i;
export const ALL = /\b(?:all|everything|the whole|entire)\b|全部|所有|整单|都(?:要|想)?退/i;
