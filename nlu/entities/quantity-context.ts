/** What stands after a number that counts no goods: sizes, times, percents, ordinals, the rest of a code or a range. */
export const NOT_COUNTED =
  /^(?:\s?(?:(?:fl\s)?oz|mm|cm|ml|cl|gsm|gr?|grams?|m|m2|l|lt|litres?|liters?|inch(?:es)?|in|µm|my|w|v|st|nd|rd|th|am|pm|days?|weeks?|months?|years?|hours?|hrs?|minutes?|mins?|o'clock|working|business|times?|percent|questions?|things?|addresses|people|users?|orders?|invoices?|of\s(?:us|them|(?:my|our|the)(?!\s[a-z]{2,6}-?\d))|euros?|eur|cny|rmb|usd)(?!\p{Script=Latin})|\s?[%°"'×*]|\s?[x×*]\s?\d|\s?(?:个?(?:工作日|小时|小時|星期|礼拜|月|季度)|[月日号號年天周週点點分时時度折岁歲位楼樓层層元角毛块塊成倍次期种種人米克升斤寸])|盎司|毫|厘米|[-/:.,]\d|-?(?!x\s)\p{Script=Latin}|\s?-\s?\d)/iu;

const LABEL =
  /(?:(?:\b(?:size|number(?: is)?|nr|no|net|page|room|street|version|type|model|iso|en|din|gb|phone|tel|line|item|article|step)[.:#]?\s?)|分之|第|预算|預算|\bbudget (?:of |is )?|[+#]\s?|\d[.,:/-]|(?:^|[^-\p{L}\d])\d+ ?[x×*] ?|(?:^|[^\d])\d{2,4} \d{2,4} |\+\d{1,3} (?:\d+ )*)$/iu;

/** Whether what stands before a number makes it a label or part of something longer: "net 30", 第3, a telephone number. */
export function isLabelled(text: string, start: number): boolean {
  return LABEL.test(text.slice(Math.max(0, start - 16), start));
}

/** What is counted but never ordered: 一个月, 一张发票, 一个问题. */
const NO_GOODS =
  /^\s?(?:问题|問題|月|星期|礼拜|小时|小時|工作日|季度|发票|發票|订单|訂單|报价|報價|地址|电话|電話|账|賬|帐|客服|建议|人|事|情况)/;
const NO_GOODS_EN = /^\s(?:questions?|problems?|issues?|things?)\b/i;

/** Whether a number with its unit counts something other than goods, or is the lower or upper end of a range. */
export function countsNothing(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 14);
  return (
    NO_GOODS.test(after) ||
    NO_GOODS_EN.test(after) ||
    /^\s?[-~至到]\s?\d/.test(after) ||
    /\d(?:\s?[~至到]\s?|\s-\s)$/.test(text.slice(Math.max(0, start - 4), start))
  );
}

const ABOUT =
  /(?:\b(?:about|around|roughly|approximately|approx\.?|circa|ca\.?|nearly|almost|some)\s|~\s?|大概要?|大约|大約|约|約|差不多|将近|將近)$/i;
const OR_SO = /^\s?(?:左右|上下|or so\b|ish\b|几(?=[个箱件])|\+(?!\d))/i;

/** Whether somebody means only about as many: "around 500", 50箱左右. */
export function isApproximate(text: string, start: number, end: number): boolean {
  return ABOUT.test(text.slice(Math.max(0, start - 14), start)) || OR_SO.test(text.slice(end, end + 6));
}
