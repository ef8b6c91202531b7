import { escaped } from './mrkdwn.ts';

/**
 * A long text in pieces that are not longer than `most` once they are escaped: whole lines where they fit, else words,
 * else characters.
 */
export function pieces(text: string, most: number): string[] {
  const found: string[] = [];
  let piece = '';
  for (const part of text.split(/(?<=\n)/)) {
    if (escaped(piece + part).length <= most) {
      piece += part;
      continue;
    }
    if (piece) found.push(piece);
    piece = part;
    while (escaped(piece).length > most) {
      const cut = cutAt(piece, most);
      found.push(piece.slice(0, cut));
      piece = piece.slice(cut);
    }
  }
  if (piece) found.push(piece);
  return found.map((one) => one.replace(/\n+$/, '')).filter((one) => one.trim());
}

/** The most of a line that fits, up to a blank where there is one in its second half. */
function cutAt(line: string, most: number): number {
  let end = 0;
  let length = 0;
  for (const character of line) {
    length += escaped(character).length;
    if (length > most) break;
    end += character.length;
  }
  const blank = line.lastIndexOf(' ', end);
  return blank > end / 2 ? blank + 1 : end;
}
