const ENGLISH = /^(?:at )?(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm|a\.m\.|p\.m\.|o'clock)?$/i;
const CHINESE = /^(凌晨|早上|上午|早晨|中午|下午|傍晚|晚上|夜里)?\s*(\d{1,2})\s*(?:[:：点时](\d{1,2}|半)?分?)?$/;

/**
 * A time of day as 'HH:MM'; undefined where it is none.
 * @example timeIn('8 pm') // '20:00'
 * @example timeIn('早上7点半') // '07:30'
 */
export function timeIn(text: string): string | undefined {
  const said = text.trim();
  const english = ENGLISH.exec(said);
  if (english) {
    const [, hour, minute = '0', half = ''] = english;
    const late = /^p/i.test(half) && Number(hour) < 12;
    const midnight = /^a/i.test(half) && Number(hour) === 12;
    return written(midnight ? 0 : Number(hour) + (late ? 12 : 0), Number(minute));
  }
  const chinese = CHINESE.exec(said);
  if (!chinese) return undefined;
  const [, part = '', hour, minute = '0'] = chinese;
  const late = /下午|傍晚|晚上|夜里/.test(part) && Number(hour) < 12;
  return written(Number(hour) + (late ? 12 : 0), minute === '半' ? 30 : Number(minute));
}

function written(hour: number, minute: number): string | undefined {
  const two = (value: number) => String(value).padStart(2, '0');
  return hour < 24 && minute < 60 ? `${two(hour)}:${two(minute)}` : undefined;
}
