import type { Across } from '../knowledge/faq/across.ts';
import type { Article, Reader } from '../knowledge/faq/articles.ts';
import type { FaqAnswer } from '../knowledge/faq/faq-index.ts';
import type { Series } from '../knowledge/numbers/numbers.ts';
import { type ExternalAccount, type Links, linkCodeIn } from '../knowledge/staff/links.ts';
import { staffIdOf } from '../knowledge/staff/person-id.ts';
import { headLanguage } from '../nlu/language.ts';
import type { ListLine } from '../nlu/order-list/order-list.ts';
import type { Understanding } from '../nlu/understanding.ts';
import { type Authority, authorityOf, type Person, type StaffMember } from './authority.ts';
import { actIn } from './dialogue/act.ts';
import { converse } from './dialogue/dialogue.ts';
import { joined } from './dialogue/run.ts';
import { slotsFrom } from './dialogue/slots.ts';
import { readState, recentPhotos } from './dialogue/state.ts';
import { isTrouble, suggestion } from './dialogue/suggestion.ts';
import type { DocumentRef } from './documents/address.ts';
import { freshSuggestions } from './replies/asked.ts';
import { dayIn } from './replies/format.ts';
import type { Messages } from './replies/messages.ts';
import type { Reply } from './replies/reply.ts';
import type { FaqReply, Records, SkillContext } from './skills/skill.ts';
import { alertWords } from './skills/support/alert-words.ts';
import { fillArticle } from './skills/support/article-figures.ts';
import type { Pasted } from './skills/support/listing/open-list.ts';
import type { LiveConversation } from './turn/conversation.ts';
import type { Inbound, OutgoingActivity } from './turn/inbound.ts';
import type { TurnResult } from './turn/runner.ts';

const LONGEST_MESSAGE = 8000;
/** Of an order list. */
const LONGEST_LIST = 50_000;
/** What stands around a list, and its first lines, tell what it is for. */
const HEAD_OF_LIST = 600;

export interface DeskOptions {
  records: Records;
  personById(id: string): Promise<Person | undefined>;
  /** A member of staff whose account is open. */
  staffById(id: string): StaffMember | undefined;
  /** Answers a link code. */
  link(code: string, account: ExternalAccount): ReturnType<Links['answer']>;
  /** The requests of a message, one or two; with `whole` it is one. */
  understand(text: string, today: string, whole: boolean): Promise<Understanding[]>;
  /** What a member of staff asks of their own; undefined where it is what buyers ask. */
  understandStaff(text: string, today: string, authority: Authority): Promise<Understanding | undefined>;
  /** Asks the FAQ for what the reader may read; `vector` may be missing. */
  askFaq(text: string, language: 'en' | 'zh' | 'mixed', vector: Float32Array | undefined, reader: Reader): FaqAnswer;
  /** Finds articles that exist in the other language only; where it is missing nothing is sought there. */
  across?(): Across;
  /** The article of this very title, where the reader may read it. */
  articleTitled(text: string, reader: Reader): Article | undefined;
  embed(text: string, language: 'en' | 'zh'): Promise<Float32Array | undefined>;
  /** The order lines of a text. */
  readList(text: string): ListLine[];
  /** The order lines of a file that was sent, by the id of its upload; missing where no files come. */
  readSheet?: ((conversationId: string, uploadId: string) => Promise<Pasted>) | undefined;
  /** What it says, in both languages. */
  words: { en: Messages; zh: Messages };
  /** In which a guest's prices are. */
  guestCurrency(language: 'en' | 'zh'): string;
  /** Of the seller; a buyer in China has theirs. */
  timeZone: string;
  now(): Date;
  /** The real clock; `now` is the day of the records. */
  clock(): Date;
  /** Where a conversation of Teams or Slack is; undefined for others. */
  placeOf?(conversationId: string): SkillContext['place'];
  newId(): string;
  documentAddress(ref: DocumentRef, name: string): string;
  nextNumber(series: Series, year: string): string;
}

/** One turn: a message in, what the desk says and does out. Reads records, writes nothing. */
export function createDesk(options: DeskOptions) {
  const { words } = options;
  return async function turn(
    inbound: Inbound,
    conversation: Pick<LiveConversation, 'takenBy' | 'state'>,
  ): Promise<TurnResult> {
    // A person answers, so the desk says nothing.
    if (conversation.takenBy !== null) return { replies: [], state: conversation.state, language: null, effects: [] };
    const before = readState(conversation.state);
    const staffId = inbound.personId ? staffIdOf(inbound.personId) : undefined;
    const person = inbound.personId && !staffId ? await options.personById(inbound.personId) : undefined;
    const text = saidIn(inbound);
    const now = options.now();
    const timeZone = person?.country === 'CN' ? 'Asia/Shanghai' : options.timeZone;
    const today = dayIn(now, timeZone);

    const fileAlone = !text.trim() && (inbound.activity.attachments ?? []).length > 0;
    const act = actIn(inbound.value);
    const pasted = act ? undefined : await pastedIn(inbound, text);
    const rejected = fileAlone || pasted ? undefined : unreadable(text);
    if (rejected) {
      const language = before.language ?? languageOf(inbound);
      const reply = { text: rejected(words[language]), citations: [], suggestions: words[language].starters };
      return finish(reply, { ...before, turns: before.turns + 1 }, language, { decision: 'unreadable' });
    }

    const reader: Reader = { today, signedIn: person !== undefined, segment: person?.segment };
    // A button and an article's title stand for one thing, whatever their words.
    const titled = options.articleTitled(text, reader);
    const authority = authorityOf(person, staffId === undefined ? undefined : options.staffById(staffId));
    const aboutAlerts = authority.staff && !act ? alertWords(text) : undefined;
    const whole = act !== undefined || titled !== undefined || pasted !== undefined || aboutAlerts !== undefined;
    const said = pasted ? text.slice(0, HEAD_OF_LIST) : text;
    const staffs =
      authority.staff && !fileAlone && !aboutAlerts ? await options.understandStaff(said, today, authority) : undefined;
    const heard = fileAlone ? [WORDLESS] : staffs ? [staffs] : await options.understand(said, today, whole);
    let reply: Reply | undefined;
    let state = before;
    let language = before.language ?? languageOf(inbound);
    const traces: object[] = [];
    const answered = [text];
    const effects: TurnResult['effects'] = [];
    if (before.suggested && text.trim() === before.suggested.say)
      effects.push({ kind: 'suggestion-click', id: before.suggested.id });
    if (heard.some(isTrouble)) state = { ...state, troubled: true };
    const account = accountIn(inbound);
    const code = account && linkCodeIn(text);
    const mentioned = slotsFrom(heard.flatMap((half) => half.entities)).slots;
    for (const understanding of heard) {
      language = replyLanguage(understanding, language);
      let asked: Promise<FaqReply> | undefined;
      let faqTrace: object | undefined;
      const askFaq = () => {
        asked ??= faqAnswer(understanding, reader).then(async (found) => {
          faqTrace = traceOf(found);
          if (found.kind !== 'answer') return found;
          return { ...found, filled: await fillArticle(found.article, context) };
        });
        return asked;
      };
      const context: SkillContext = {
        understanding,
        mentioned,
        language,
        words: words[language],
        authority,
        currency: person?.currency ?? options.guestCurrency(language),
        now,
        clock: options.clock,
        today,
        timeZone,
        records: options.records,
        newId: options.newId,
        documentAddress: options.documentAddress,
        nextNumber: (series) => options.nextNumber(series, String(now.getUTCFullYear())),
        act,
        alertWords: aboutAlerts,
        place: authority.staff && options.placeOf?.(inbound.conversationId),
        pasted,
        list: state.list,
        channel: inbound.channel,
        linking: account && code ? () => options.link(code, account) : undefined,
        photos: [...new Set([...recentPhotos(state), ...photosIn(inbound)])],
        caseNumber: state.caseNumber,
        askFaq,
        choseArticle: (heard.length === 1 ? titled : options.articleTitled(understanding.text, reader)) !== undefined,
        async findArticle() {
          const found = await askFaq();
          return found.kind === 'answer' ? found.filled : undefined;
        },
      };
      const result = await converse(context, state);
      reply = reply ? joined(reply, result.reply) : result.reply;
      state = result.state;
      answered.push(...(result.answered ?? []));
      effects.push(...(result.effects ?? []));
      // Two requests at once are answered, and left at that.
      const more = heard.length === 1 && !effects.length ? await suggestion(context, reply, state) : undefined;
      if (more) {
        ({ reply, state } = more);
        effects.push(...more.effects);
      }
      traces.push({
        language: understanding.language,
        intent: understanding.intent,
        confidence: understanding.confidence,
        alternatives: understanding.alternatives,
        entities: understanding.entities,
        steps: understanding.trace,
        ...(faqTrace && { faq: faqTrace }),
        decision: result.decision,
      });
    }
    const [first, second] = traces;
    return finish(
      freshSuggestions(reply!, answered),
      state,
      language,
      { ...first, ...(second && { second }) },
      effects,
    );
  };

  /** An order list in a message: a file, or a text with goods on two lines or more. */
  async function pastedIn(inbound: Inbound, text: string): Promise<Pasted | undefined> {
    const sheet = sheetsIn(inbound)[0];
    if (sheet && options.readSheet) return options.readSheet(inbound.conversationId, sheet);
    if (!text.includes('\n') || text.length > LONGEST_LIST) return undefined;
    const lines = options.readList(text);
    const places = (some: readonly ListLine[]) => new Set(some.map(({ line }) => line)).size;
    const known = lines.filter(({ skus }) => skus.length);
    const counted = lines.every(({ quantity }) => quantity);
    return places(known) > 1 || (known.length && counted && places(lines) > 1) ? { lines } : undefined;
  }

  /** Words alone where they are sure; else with the encoder. */
  async function faqAnswer(u: Understanding, reader: Reader): Promise<FaqAnswer> {
    const chosen = options.articleTitled(u.text, reader);
    if (chosen) return { kind: 'answer', article: chosen, confidence: 1 };
    const first = options.askFaq(u.text, u.language, u.vector, reader);
    if (first.kind === 'answer') return first;
    const vector = u.vector ?? (await options.embed(u.text, headLanguage(u.text)));
    const own = vector && !u.vector ? options.askFaq(u.text, u.language, vector, reader) : first;
    return own.kind === 'answer' ? own : orElsewhere(own, u.text, reader);
  }

  /** What was found, and where that is nothing sure, what exists in the other language only. */
  async function orElsewhere(own: Exclude<FaqAnswer, { kind: 'answer' }>, text: string, reader: Reader) {
    const language = headLanguage(text);
    const across = options.across?.();
    const english = across?.inEnglish(text, language);
    const vector = english ? await options.embed(english, 'en') : undefined;
    if (!across || !english || !vector) return own;
    const mine = own.kind === 'none' ? [] : own.articles;
    const found = across.find(english, language, vector, reader).filter(({ id }) => !mine.some((one) => one.id === id));
    if (!found.length) return own;
    const articles = mine.length ? [...mine.slice(0, 2), found[0]!] : found.slice(0, 3);
    return { kind: 'did-you-mean' as const, articles, confidence: own.confidence };
  }

  function finish(
    reply: Reply,
    state: object,
    language: 'en' | 'zh',
    trace: object,
    effects: TurnResult['effects'] = [],
  ): TurnResult {
    return {
      replies: [{ activity: toActivity(reply, language), trace }],
      state: state as Record<string, unknown>,
      language,
      effects,
    };
  }
}

/** Whom the channel knows as the writer, where the channel has accounts of staff. */
function accountIn({ channel, activity }: Inbound): ExternalAccount | undefined {
  const externalId = activity.channelData?.account;
  const staffs = channel === 'slack' || channel === 'teams';
  return staffs && typeof externalId === 'string' ? { channel, externalId } : undefined;
}

/** What the FAQ said, with the versions of its articles. */
function traceOf(found: FaqAnswer): object {
  const articles = found.kind === 'answer' ? [found.article] : found.kind === 'none' ? [] : found.articles;
  return {
    kind: found.kind,
    confidence: found.confidence,
    articles: articles.map(({ id, language, version }) => ({ id, language, version })),
  };
}

/** A file came alone. */
const WORDLESS: Understanding = {
  text: '',
  language: 'en',
  intent: 'oos',
  confidence: 0,
  alternatives: [],
  entities: [],
  trace: [],
};

/** The pictures that came with a message, by the ids of their uploads. */
function photosIn(inbound: Inbound): string[] {
  return (inbound.activity.attachments ?? []).flatMap(({ contentType, contentUrl }) => {
    const id = contentType.startsWith('image/') ? /\/attachments\/([\w-]+)$/.exec(contentUrl ?? '')?.[1] : undefined;
    return id ? [id] : [];
  });
}

const SHEET = /^(?:text\/csv|text\/plain|application\/vnd\.ms-excel|application\/vnd\.openxml.*sheet)$/;

/** The tables that came with a message, by the ids of their uploads. */
function sheetsIn(inbound: Inbound): string[] {
  return (inbound.activity.attachments ?? []).flatMap(({ contentType, contentUrl }) => {
    const id = SHEET.test(contentType) ? /\/attachments\/([\w-]+)$/.exec(contentUrl ?? '')?.[1] : undefined;
    return id ? [id] : [];
  });
}

/** Pieces of a page that came along with a pasted text; an address in brackets is none. */
const MARKUP = /<(script|style)\b[^<>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi;

/** The typed text, or what a card's button stands for. */
function saidIn(inbound: Inbound): string {
  if (inbound.text.trim()) return inbound.text.replace(MARKUP, ' ');
  const value = inbound.value;
  if (typeof value === 'object' && value && 'say' in value && typeof value.say === 'string') return value.say;
  return '';
}

function unreadable(text: string): ((words: Messages) => string) | undefined {
  if (text.length > LONGEST_MESSAGE) return (words) => words.tooLong(LONGEST_MESSAGE);
  if (!text.trim()) return (words) => words.empty;
  if (!/[\p{L}\p{N}]/u.test(text)) return (words) => words.emojiOnly;
  return undefined;
}

/** Chinese where Chinese is written; a bare code, number or e-mail address keeps the language of the conversation. */
function replyLanguage(u: Understanding, before: 'en' | 'zh'): 'en' | 'zh' {
  if (u.language !== 'en') return 'zh';
  let rest = u.text;
  for (const entity of [...u.entities].reverse()) rest = rest.slice(0, entity.start) + rest.slice(entity.end);
  return /[a-z]{2,}/i.test(rest.replace(/\S+@\S+/g, '')) ? 'en' : before;
}

function languageOf(inbound: Inbound): 'en' | 'zh' {
  return inbound.activity.locale?.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** A reply as the web channel sends it. */
export function toActivity(reply: Reply, language: 'en' | 'zh'): OutgoingActivity {
  return {
    type: 'message',
    from: { id: 'desk', name: 'Quartermaster', role: 'bot' },
    text: reply.text,
    textFormat: 'plain', // or Microsoft's clients read it as Markdown, without its lines
    locale: language,
    ...((reply.card || reply.picture) && {
      attachments: [
        ...(reply.card ? [{ contentType: 'application/vnd.microsoft.card.adaptive', content: reply.card }] : []),
        ...(reply.picture
          ? [{ contentType: 'image/png', contentUrl: reply.picture.url, name: reply.picture.name }]
          : []),
      ],
    }),
    ...(reply.suggestions?.length && {
      suggestedActions: {
        actions: reply.suggestions.map((title) => ({ type: 'imBack' as const, title, value: title })),
      },
    }),
    channelData: { citations: reply.citations, ...(reply.ends && { ends: true }) },
  };
}
