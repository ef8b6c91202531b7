/** Slack reads these three as the beginnings of links and mentions. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What was escaped, as it was. */
export function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/**
 * What somebody typed in Slack, as they typed it: mentions of the desk are left out, links and names are their words.
 *
 * @param self user ids of the desk
 * @example plain('<@U1> is <http://CUP-12.com|CUP-12.com> in?', ['U1']) // 'is CUP-12.com in?'
 */
export function plain(text: string, self: readonly string[]): string {
  const words = text.replace(/<([^<>]*)>/g, (_all, inside: string) => {
    const [target = '', label] = inside.split('|');
    if (target.startsWith('@')) return self.includes(target.slice(1)) ? ' ' : `@${label ?? ''}`;
    if (target.startsWith('#')) return `#${label ?? ''}`;
    if (target.startsWith('!')) return label ?? '';
    return label || target.replace(/^(?:mailto|tel):/, '');
  });
  return unescaped(words)
    .replace(/^[ \t]+|[ \t]+$/gm, '')
    .trim();
}
