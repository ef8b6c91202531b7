import { ACCENT } from './icons.ts';

export interface Publisher {
  /** The seller. */
  name: string;
  website: string;
  privacy: string;
  terms: string;
}

const VERSION = '1.19';
const SCHEMA = `https://developer.microsoft.com/json-schemas/teams/v${VERSION}`;

const EN = {
  short: 'Quartermaster',
  full: 'Quartermaster, the customer-service desk',
  brief: 'Ask for orders, stock, prices and customers; take over a conversation.',
  long: 'Quartermaster answers account managers from the seller’s own records, in English and Chinese: what is new with a customer, which orders are at risk, what runs out of stock, what a forecast says. Who you are is told by a code from the console, or by your e-mail address in the directory; guests see the FAQ only.',
  commands: [
    ['Orders at risk today', 'Which orders may go wrong, and why'],
    ['Stock running out', 'Regular products that will not last until the next delivery'],
    ['What buyers ask about this week', 'The topics of the conversations, and what was not answered'],
    ['Market summary', 'How sales are going, by product and customer'],
    ['help', 'What you can ask'],
  ],
} as const;

const ZH = {
  short: 'Quartermaster',
  full: 'Quartermaster 客服台',
  brief: '查询订单、库存、价格和客户，也可以接手客户的对话。',
  long: 'Quartermaster 依据卖方自己的记录，用中文和英文回答客户经理的问题：某个客户有什么新情况、哪些订单有风险、什么快要缺货、预测如何。身份由控制台的代码或通讯录中的邮箱确认；访客只能看到常见问题。',
  commands: [
    ['今天有哪些订单有风险', '哪些订单可能出问题，原因是什么'],
    ['哪些产品快缺货了', '撑不到下次到货的常规产品'],
    ['本周客户都在问什么', '对话的主题，以及没有答上来的问题'],
    ['市场概况', '按产品和客户看销售情况'],
    ['帮助', '可以问些什么'],
  ],
} as const;

/**
 * The manifest of the Teams app, for version 1.19 of its schema: a bot in personal chats, group chats and teams.
 *
 * @param appId of the app registration; it is the bot's and the app's
 * @param host where the desk's documents are opened from
 */
export function manifestOf(options: { appId: string; version: string; publisher: Publisher; host: string }): object {
  const { appId, version, publisher, host } = options;
  const scopes = ['personal', 'team', 'groupChat'];
  return {
    $schema: `${SCHEMA}/MicrosoftTeams.schema.json`,
    manifestVersion: VERSION,
    version,
    id: appId,
    localizationInfo: { defaultLanguageTag: 'en', additionalLanguages: [{ languageTag: 'zh', file: 'zh.json' }] },
    developer: {
      name: publisher.name,
      websiteUrl: publisher.website,
      privacyUrl: publisher.privacy,
      termsOfUseUrl: publisher.terms,
    },
    name: { short: EN.short, full: EN.full },
    description: { short: EN.brief, full: EN.long },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: ACCENT,
    bots: [
      {
        botId: appId,
        scopes,
        isNotificationOnly: false,
        supportsFiles: false,
        commandLists: [{ scopes, commands: EN.commands.map(([title, description]) => ({ title, description })) }],
      },
    ],
    permissions: ['identity', 'messageTeamMembers'],
    validDomains: [host],
  };
}

/** What of it is said otherwise in Chinese. */
export function chineseStrings(): object {
  return {
    $schema: `${SCHEMA}/MicrosoftTeams.Localization.schema.json`,
    'name.short': ZH.short,
    'name.full': ZH.full,
    'description.short': ZH.brief,
    'description.full': ZH.long,
    ...Object.fromEntries(
      ZH.commands.flatMap(([title, description], place) => [
        [`bots[0].commandLists[0].commands[${place}].title`, title],
        [`bots[0].commandLists[0].commands[${place}].description`, description],
      ]),
    ),
  };
}
