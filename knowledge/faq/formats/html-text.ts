import { HTMLElement, type Node, parse, TextNode } from 'node-html-parser';

const BLOCK = new Set('P DIV SECTION ARTICLE UL OL TABLE BLOCKQUOTE H1 H2 H3 H4 H5 H6 DL'.split(' '));
const NOT_TEXT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);

/** The text of a piece of HTML as Markdown: paragraphs, line breaks, lists, bold, links. */
export function textOfHtml(html: string): string {
  return textOf(parse(html));
}

/** The text of an element as Markdown. */
export function textOf(element: Node): string {
  return written(element)
    .replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function written(node: Node, ordered?: { next: number }): string {
  if (node instanceof TextNode) return node.text.replace(/\s+/g, ' ');
  if (!(node instanceof HTMLElement) || NOT_TEXT.has(node.tagName)) return '';
  const { tagName } = node;
  if (tagName === 'BR') return '\n';
  const list = tagName === 'OL' ? { next: 1 } : tagName === 'UL' ? undefined : ordered;
  const inner = node.childNodes.map((child) => written(child, list)).join('');
  if (tagName === 'LI') return `\n${ordered ? `${ordered.next++}.` : '-'} ${inner.trim()}`;
  if (tagName === 'TR') return `\n${inner.trim()}`;
  if (tagName === 'TD' || tagName === 'TH') return `${inner.trim()} `;
  if (tagName === 'STRONG' || tagName === 'B') return inner.trim() ? `**${inner.trim()}**` : '';
  const address = tagName === 'A' ? node.getAttribute('href') : undefined;
  if (address && inner.trim()) return address.startsWith('#') ? inner : `[${inner.trim()}](${address})`;
  return BLOCK.has(tagName) ? `\n\n${inner}\n\n` : inner;
}

/** A text as HTML: a paragraph for each of its own, its lines kept. */
export function htmlOf(text: string): string {
  return text
    .split(/\n\n+/)
    .map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('');
}

export const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (char) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[char]};`);
