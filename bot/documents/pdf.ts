import { fonts } from './fonts.ts';
import type { Column, Sheet } from './sheet.ts';

type Weight = 'regular' | 'bold';
const MARGIN = 50;
const PAGE = { width: 595.28, height: 841.89 }; // A4 in points
const WIDTH = PAGE.width - 2 * MARGIN;
const FOOT = PAGE.height - MARGIN - 14;
const GREY = '#5b6470';

/**
 * A sheet as PDF, A4, as many pages as the rows need; the table's head stands on each.
 *
 * @param created goes into the file, so that the same sheet gives the same bytes
 */
export async function toPdf(sheet: Sheet, created: Date): Promise<Buffer> {
  const { default: PDFDocument } = await import('pdfkit'); // 25 MB and a quarter of a second, for the first document only
  const document = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    bufferPages: true,
    info: { Title: sheet.title, Author: sheet.from[0] ?? '', CreationDate: created },
  });
  const { regular, bold } = fonts();
  for (const [name, weight] of Object.entries({ regular, bold })) {
    document.registerFont(name, weight.main);
    document.registerFont(`${name}-more`, weight.more);
  }
  const chunks: Buffer[] = [];
  const ended = new Promise<Buffer>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
  draw(document, sheet);
  document.end();
  return ended;
}

function draw(document: PDFKit.PDFDocument, sheet: Sheet): void {
  const write = writer(document);
  let y = MARGIN;
  y = write(sheet.title, { y, size: 18, weight: 'bold' }) + 12;
  const half = WIDTH / 2 - 10;
  const block = (lines: readonly string[], x: number) =>
    lines.reduce(
      (at, line, index) => write(line, { x, y: at, width: half, weight: index === 0 ? 'bold' : 'regular' }),
      y,
    );
  y = Math.max(block(sheet.from, MARGIN), block(sheet.to, MARGIN + WIDTH / 2 + 10)) + 12;
  for (const [label, value] of sheet.facts) {
    write(label, { y, width: 150, colour: GREY });
    y = write(value, { x: MARGIN + 155, y, width: WIDTH - 155 });
  }
  y += 14;
  if (sheet.columns.length) y = table(document, sheet, y, write);
  for (const [index, [label, value]] of sheet.totals.entries()) {
    const weight = index === sheet.totals.length - 1 ? 'bold' : 'regular';
    y = room(document, y, 16);
    write(label, { x: MARGIN + WIDTH * 0.45, y, width: WIDTH * 0.3, weight, align: 'right' });
    y = write(value, { x: MARGIN + WIDTH * 0.75, y, width: WIDTH * 0.25, weight, align: 'right' });
  }
  y += 14;
  for (const note of sheet.notes) y = write(note, { y: room(document, y, 30), size: 9 }) + 4;

  const { count } = document.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    document.switchToPage(page);
    write(`${sheet.footer}  ·  ${page + 1} / ${count}`, { y: FOOT, size: 8, colour: GREY });
  }
}

function table(document: PDFKit.PDFDocument, { columns, rows }: Sheet, top: number, write: Write): number {
  const lefts = columns.map((_, i) => MARGIN + WIDTH * columns.slice(0, i).reduce((sum, c) => sum + c.width, 0));
  const row = (cells: readonly string[], at: number, weight: Weight) =>
    Math.max(
      ...cells.map((cell, i) => {
        const { width, align = 'left' } = columns[i] as Column;
        return write(cell, {
          x: lefts[i]!,
          y: at,
          width: WIDTH * width - (i === columns.length - 1 ? 0 : 6),
          size: 9,
          weight,
          align,
        });
      }),
    );
  const head = (at: number) => {
    const under = row(
      columns.map((column) => column.title),
      at,
      'bold',
    );
    document
      .moveTo(MARGIN, under + 2)
      .lineTo(MARGIN + WIDTH, under + 2)
      .lineWidth(0.7)
      .stroke(GREY);
    return under + 6;
  };
  let y = head(room(document, top, 60));
  for (const cells of rows) {
    const next = room(document, y, 32);
    if (next < y) y = head(next);
    y = row(cells, y, 'regular') + 3;
  }
  return y + 6;
}

/** The same height, or the top of a new page where there is no room for so much. */
function room(document: PDFKit.PDFDocument, y: number, needed: number): number {
  if (y + needed <= FOOT - 10) return y;
  document.addPage();
  return MARGIN;
}

type Write = ReturnType<typeof writer>;

/** Writes a text and gives the height under it; letters that the Chinese file lacks come from the other one. */
function writer(document: PDFKit.PDFDocument) {
  return (
    text: string,
    {
      x = MARGIN,
      y,
      width = WIDTH,
      size = 10,
      weight = 'regular' as Weight,
      align = 'left' as 'left' | 'right',
      colour = '#14181f',
    }: {
      x?: number;
      y: number;
      width?: number;
      size?: number;
      weight?: Weight;
      align?: 'left' | 'right';
      colour?: string;
    },
  ): number => {
    document.font(weight).fontSize(size).fillColor(colour);
    const lineHeight = document.currentLineHeight(true);
    let at = y;
    for (const line of lines(document, text, width, weight)) {
      const long = line.reduce((sum, piece) => sum + widthOf(document, piece), 0);
      let left = align === 'right' ? x + width - long : x;
      for (const piece of line) {
        document.font(piece.font).text(piece.text, left, at, { lineBreak: false });
        left += widthOf(document, piece);
      }
      at += lineHeight;
    }
    return at;
  };
}

interface Piece {
  text: string;
  font: string;
}

const widthOf = (document: PDFKit.PDFDocument, { text, font }: Piece): number =>
  document.font(font).widthOfString(text);

/** Breaks at blanks and between Chinese characters; a word wider than the column is broken where it must be. */
function lines(document: PDFKit.PDFDocument, text: string, width: number, weight: Weight): Piece[][] {
  const found: Piece[][] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    const fits = (candidate: string) =>
      pieces(candidate.trimEnd(), weight).reduce((sum, piece) => sum + widthOf(document, piece), 0) <= width;
    const close = () => {
      found.push(pieces(line.trimEnd(), weight));
      line = '';
    };
    for (const word of paragraph.match(
      /[\p{Script=Han}，。？！：；、（）]|[^\s\p{Script=Han}，。？！：；、（）]+\s*|\s+/gu,
    ) ?? [''])
      if (fits(line + word)) line += word;
      else {
        if (line.trim()) close();
        for (const character of word) {
          if (line && !fits(line + character)) close();
          line += character;
        }
      }
    close();
  }
  return found;
}

/** What only the second file holds. */
const MORE = /[ĀāĂăĐđĒēĚěĨĩĪīŃńŇňŌōŎŏŨũŪūŬŭƠơƯưǍ-ǜǸǹ†₩₫]+/gu;
/** What neither holds is written by its base letter, which reads better than an empty box: Łódź is Lódz. */
const LACKING = /[\u0100-\u017f]/gu;
const PLAIN: Record<string, string> = { ł: 'l', Ł: 'L', ħ: 'h', Ħ: 'H', ŧ: 't', Ŧ: 'T', ı: 'i' };
const plain = (letter: string): string =>
  letter.match(MORE) || 'Œœ'.includes(letter) ? letter : (PLAIN[letter] ?? letter.normalize('NFD').charAt(0));

function pieces(said: string, weight: Weight): Piece[] {
  const text = said.normalize('NFC').replace(LACKING, plain);
  const found: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(MORE)) {
    if (match.index > end) found.push({ text: text.slice(end, match.index), font: weight });
    found.push({ text: match[0], font: `${weight}-more` });
    end = match.index + match[0].length;
  }
  if (end < text.length) found.push({ text: text.slice(end), font: weight });
  return found;
}
