import type { RISK_COLUMNS } from '../../../../recommend/order-risk/features.ts';
import type { PURCHASE_COLUMNS } from '../../../../recommend/purchase-likelihood/features.ts';

type Sentence = (value: number) => string;
/** A reason in words; the compiler holds both languages to every column that a model may name. */
type Sentences<Column extends string> = Readonly<Record<Column, Sentence>>;
type Both<Column extends string> = Readonly<Record<'en' | 'zh', Sentences<Column>>>;

const whole = (value: number) => Math.round(value).toLocaleString('en');
const exp = (value: number) => whole(Math.exp(value)); // columns that are logarithms
const expm1 = (value: number) => whole(Math.expm1(value));
const share = (value: number) => `${Math.round(value * 100)} %`;
const odds = (value: number) => share(1 / (1 + Math.exp(-value))); // columns that are log-odds
const tenth = (value: number) => value.toFixed(1);
const days = (count: string) => (count === '1' ? '1 day' : `${count} days`);

const purchase: Both<(typeof PURCHASE_COLUMNS)[number]> = {
  en: {
    daysSince: (v) => `last bought ${days(whole(v))} ago`,
    orders365: (v) => `in ${whole(v)} orders of the last year`,
    orders90: (v) => `in ${whole(v)} orders of the last 90 days`,
    orderShare: (v) => `in ${share(v)} of their orders`,
    moneyShare: (v) => `${share(v)} of what they spend`,
    quantity: (v) => `${expm1(v)} pieces an order as a rule`,
    gap: (v) => `bought about every ${days(exp(v))}`,
    due: (v) => `${tenth(v)} times their usual gap since the last one`,
    gapSpread: (v) => `their rhythm varies by ${share(v)}`,
    companyDaysSince: (v) => `last order of anything ${days(whole(v))} ago`,
    companyOrders90: (v) => `${whole(v)} orders of anything in 90 days`,
    companyGap: (v) => `they order about every ${days(exp(v))}`,
    companyDue: (v) => `${tenth(v)} times the usual gap since any order`,
    companyBasket: (v) => `${exp(v)} goods in an order as a rule`,
    buyers30: (v) => `${expm1(v)} customers bought it in 30 days`,
    rebuyers: (v) => `${share(v)} of its buyers buy it again`,
    views7: (v) => `looked at ${whole(v)} times in a week`,
    views30: (v) => `looked at ${whole(v)} times in 30 days`,
    baskets30: (v) => `put into the basket ${whole(v)} times in 30 days`,
    companyViews7: (v) => `${whole(v)} looks at the shop in a week`,
    asked7: (v) => `asked about ${whole(v)} times in a week`,
    asked30: (v) => `asked about ${whole(v)} times in 30 days`,
  },
  zh: {
    daysSince: (v) => `上次购买在 ${whole(v)} 天前`,
    orders365: (v) => `近一年 ${whole(v)} 个订单里有它`,
    orders90: (v) => `近 90 天 ${whole(v)} 个订单里有它`,
    orderShare: (v) => `${share(v)} 的订单里有它`,
    moneyShare: (v) => `占其采购额的 ${share(v)}`,
    quantity: (v) => `每单通常 ${expm1(v)} 件`,
    gap: (v) => `大约每 ${exp(v)} 天买一次`,
    due: (v) => `距上次购买已是平时间隔的 ${tenth(v)} 倍`,
    gapSpread: (v) => `购买间隔波动 ${share(v)}`,
    companyDaysSince: (v) => `上次下单在 ${whole(v)} 天前`,
    companyOrders90: (v) => `近 90 天共下 ${whole(v)} 单`,
    companyGap: (v) => `大约每 ${exp(v)} 天下一单`,
    companyDue: (v) => `距上次下单已是平时间隔的 ${tenth(v)} 倍`,
    companyBasket: (v) => `每单通常 ${exp(v)} 种商品`,
    buyers30: (v) => `近 30 天有 ${expm1(v)} 家客户买过`,
    rebuyers: (v) => `${share(v)} 的买家会再买`,
    views7: (v) => `一周内浏览 ${whole(v)} 次`,
    views30: (v) => `30 天内浏览 ${whole(v)} 次`,
    baskets30: (v) => `30 天内加购 ${whole(v)} 次`,
    companyViews7: (v) => `一周内浏览商城 ${whole(v)} 次`,
    asked7: (v) => `一周内询问 ${whole(v)} 次`,
    asked30: (v) => `30 天内询问 ${whole(v)} 次`,
  },
};

const risk: Both<(typeof RISK_COLUMNS)[number]> = {
  en: {
    lateRate: (v) => `they pay late in ${odds(v)} of cases`,
    recentLateRate: (v) => `lately they paid late in ${odds(v)} of cases`,
    channelLateRate: (v) => `late in ${odds(v)} of cases when ordering this way`,
    regionLateRate: (v) => `customers of the region pay late in ${odds(v)} of cases`,
    daysAfterDue: (v) => `they pay ${days(whole(v))} after the due day on average`,
    daysAfterDueSpread: (v) => `when they pay varies by ${days(whole(v))}`,
    channelRate: (v) => `orders that come this way are late in ${odds(v)} of cases`,
    expectedDaysAfterDue: (v) => `payment expected ${days(whole(v))} after the due day`,
    lateChance: (v) => `expected lateness is ${tenth(v)} times its spread`,
    disputeRate: (v) => `they dispute ${odds(v)} of invoices`,
    pastInvoices: (v) => `${expm1(v)} invoices in the past`,
    openInvoices: (v) => `${expm1(v)} invoices are open`,
    overdueInvoices: (v) => `${expm1(v)} invoices are overdue`,
    overdueShare: (v) => `${share(v)} of what is open is overdue`,
    amount: (v) => `the amount is ${tenth(Math.exp(v))} times that of a usual order here`,
    amountToHabit: (v) => `the amount is ${tenth(v)} spreads from what they usually order`,
    amountToLimit: (v) => `${share(v)} of their credit limit in one order`,
    gap: (v) => `last order ${days(expm1(v))} before`,
    gapToHabit: (v) => `${tenth(Math.exp(v))} times their usual gap between orders`,
    ordersThisWeek: (v) => `${expm1(v)} orders in the week before`,
    newAddress: (v) => (v ? 'an address they never ordered to' : 'an address they have ordered to'),
    newProducts: (v) => `${share(v)} of the amount in goods they never bought`,
    night: (v) => (v ? 'ordered at night' : 'ordered by day'),
    haste: (v) => (v ? 'wanted within two days' : 'not in a hurry'),
    terms: (v) => `payable within ${days(whole(v))}`,
    customerYears: (v) => `a customer for ${tenth(v)} years`,
  },
  zh: {
    lateRate: (v) => `${odds(v)} 的账单逾期付款`,
    recentLateRate: (v) => `近期 ${odds(v)} 的账单逾期付款`,
    channelLateRate: (v) => `此渠道下单时 ${odds(v)} 逾期付款`,
    regionLateRate: (v) => `该地区客户 ${odds(v)} 逾期付款`,
    daysAfterDue: (v) => `平均在到期 ${whole(v)} 天后付款`,
    daysAfterDueSpread: (v) => `付款时间波动 ${whole(v)} 天`,
    channelRate: (v) => `此渠道的订单 ${odds(v)} 逾期`,
    expectedDaysAfterDue: (v) => `预计到期 ${whole(v)} 天后付款`,
    lateChance: (v) => `预计逾期为其波动的 ${tenth(v)} 倍`,
    disputeRate: (v) => `${odds(v)} 的发票有争议`,
    pastInvoices: (v) => `历史发票 ${expm1(v)} 张`,
    openInvoices: (v) => `未付发票 ${expm1(v)} 张`,
    overdueInvoices: (v) => `逾期发票 ${expm1(v)} 张`,
    overdueShare: (v) => `未付金额中 ${share(v)} 已逾期`,
    amount: (v) => `金额是一般订单的 ${tenth(Math.exp(v))} 倍`,
    amountToHabit: (v) => `金额偏离其平时水平 ${tenth(v)} 个波动幅度`,
    amountToLimit: (v) => `一单占用信用额度的 ${share(v)}`,
    gap: (v) => `上一单在 ${expm1(v)} 天前`,
    gapToHabit: (v) => `下单间隔是平时的 ${tenth(Math.exp(v))} 倍`,
    ordersThisWeek: (v) => `此前一周内下过 ${expm1(v)} 单`,
    newAddress: (v) => (v ? '收货地址从未用过' : '收货地址用过'),
    newProducts: (v) => `${share(v)} 的金额是从未买过的商品`,
    night: (v) => (v ? '夜间下单' : '白天下单'),
    haste: (v) => (v ? '要求两天内送达' : '交期不急'),
    terms: (v) => `账期 ${whole(v)} 天`,
    customerYears: (v) => `合作 ${tenth(v)} 年`,
  },
};

/** A reason of a model in words; undefined where there is no value to speak of (a missing one is null in JSON). */
export function reasonIn(
  kind: 'purchase' | 'risk',
  { column, value }: { column: string; value: number | null },
  language: 'en' | 'zh',
): string | undefined {
  if (value === null) return undefined;
  const sentences: Readonly<Record<string, Sentence>> = { purchase, risk }[kind][language];
  return sentences[column]?.(value);
}
