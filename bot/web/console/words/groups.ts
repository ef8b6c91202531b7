import type { Language } from './words.tsx';

/** What buyers, goods and regions are grouped by, where the name is a common one; a seller's own names stand as recorded. */
const GROUPS: readonly (readonly [recorded: string, en: string, zh: string])[] = [
  ['cafe', 'Cafés', '咖啡馆'],
  ['restaurant', 'Restaurants', '餐厅'],
  ['hotel', 'Hotels', '酒店'],
  ['office', 'Offices', '办公企业'],
  ['online-shop', 'Online shops', '网店'],
  ['bags', 'Bags', '袋子'],
  ['bowls', 'Bowls', '碗'],
  ['boxes', 'Boxes', '纸箱'],
  ['cleaning', 'Cleaning', '清洁用品'],
  ['cups', 'Cups', '杯子'],
  ['cutlery', 'Cutlery', '餐具'],
  ['equipment', 'Equipment', '设备'],
  ['gloves', 'Gloves', '手套'],
  ['labels', 'Labels', '标签'],
  ['lids', 'Lids', '杯盖'],
  ['mailers', 'Mailers', '快递袋'],
  ['napkins', 'Napkins', '餐巾纸'],
  ['office paper', 'Office paper', '办公用纸'],
  ['storage', 'Storage', '收纳用品'],
  ['tableware', 'Tableware', '餐盘'],
  ['tape', 'Tape', '胶带'],
  ['wraps', 'Wraps', '包装材料'],
  ['上海', 'Shanghai', '上海'],
  ['北京', 'Beijing', '北京'],
  ['浙江', 'Zhejiang', '浙江'],
  ['江苏', 'Jiangsu', '江苏'],
  ['广东', 'Guangdong', '广东'],
  ['四川', 'Sichuan', '四川'],
  ['湖北', 'Hubei', '湖北'],
  ['陕西', 'Shaanxi', '陕西'],
  ['新疆', 'Xinjiang', '新疆'],
  ['Amsterdam', 'Amsterdam', '阿姆斯特丹'],
  ['Rotterdam', 'Rotterdam', '鹿特丹'],
  ['Utrecht', 'Utrecht', '乌得勒支'],
  ['Eindhoven', 'Eindhoven', '埃因霍温'],
  ['Groningen', 'Groningen', '格罗宁根'],
  ['Hamburg', 'Hamburg', '汉堡'],
  ['München', 'München', '慕尼黑'],
  ['Köln', 'Köln', '科隆'],
  ['Berlin', 'Berlin', '柏林'],
  ['Leipzig', 'Leipzig', '莱比锡'],
  ['Stuttgart', 'Stuttgart', '斯图加特'],
  ['Antwerpen', 'Antwerpen', '安特卫普'],
  ['Gent', 'Gent', '根特'],
  ['Bruxelles', 'Bruxelles', '布鲁塞尔'],
  ['Leuven', 'Leuven', '鲁汶'],
  ['London', 'London', '伦敦'],
  ['Manchester', 'Manchester', '曼彻斯特'],
  ['Bristol', 'Bristol', '布里斯托尔'],
  ['Oslo', 'Oslo', '奥斯陆'],
  ['Bergen', 'Bergen', '卑尔根'],
  ['Lyon', 'Lyon', '里昂'],
  ['Paris', 'Paris', '巴黎'],
  ['Lille', 'Lille', '里尔'],
  ['Bordeaux', 'Bordeaux', '波尔多'],
  ['Wien', 'Wien', '维也纳'],
  ['Salzburg', 'Salzburg', '萨尔茨堡'],
  ['Innsbruck', 'Innsbruck', '因斯布鲁克'],
  ['Porto', 'Porto', '波尔图'],
  ['Lisboa', 'Lisboa', '里斯本'],
  ['Braga', 'Braga', '布拉加'],
  ['Madrid', 'Madrid', '马德里'],
  ['Barcelona', 'Barcelona', '巴塞罗那'],
  ['Valencia', 'Valencia', '瓦伦西亚'],
  ['Milano', 'Milano', '米兰'],
  ['Torino', 'Torino', '都灵'],
  ['Bologna', 'Bologna', '博洛尼亚'],
  ['København', 'København', '哥本哈根'],
  ['Aarhus', 'Aarhus', '奥胡斯'],
  ['Zürich', 'Zürich', '苏黎世'],
  ['Basel', 'Basel', '巴塞尔'],
  ['Bern', 'Bern', '伯尔尼'],
];
const NAMES = new Map(GROUPS.map(([recorded, en, zh]) => [recorded, { en, zh }]));

/**
 * What a segment, category or region is called in the reader's language; the record's own name where it is none of the
 * common ones.
 * @example groupName('cafe', 'zh') // '咖啡馆'
 */
export const groupName = (recorded: string, language: Language): string => NAMES.get(recorded)?.[language] ?? recorded;

/** @param code ISO 3166-1 alpha-2; anything else stands as it is. @example countryName('NL', 'zh') // '荷兰' */
export function countryName(code: string, language: Language): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(language === 'zh' ? 'zh-CN' : 'en-GB', { type: 'region' }).of(code) ?? code;
}
