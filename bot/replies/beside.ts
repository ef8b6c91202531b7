/**
 * What of a reply's text its card does not say: the text has every fact, for channels without cards, and here it would stand twice.
 * A line is in the card where one of the card's texts has it, where it tells a pair of the card's facts,
 * or where it is the address that a button opens, with the line that announces it.
 *
 * @example beside(card, 'A lead.\nA line of the card.') // 'A lead.'
 */
export function beside(content: unknown, text: string): string {
  const card: Said = { texts: [], facts: [], urls: [] };
  collect(content, card);
  const all = card.texts.join('\n');
  const lines = text.split('\n').map((line) => line.trim());
  const opens = (line: string | undefined) => line !== undefined && card.urls.includes(line);
  const kept = lines.filter(
    (line, index) =>
      !opens(line) &&
      !(/[:：]$/.test(line) && opens(lines[index + 1])) &&
      !(line && all.includes(line)) &&
      !card.facts.some((fact) => fact.every((part) => line.includes(part))),
  );
  return kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

interface Said {
  texts: string[];
  facts: string[][];
  urls: string[];
}

function collect(value: unknown, card: Said): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const inner of value) collect(inner, card);
    return;
  }
  const { type, text, facts, url, body, actions } = value as Record<string, unknown>;
  if (type === 'TextBlock' && typeof text === 'string') card.texts.push(text);
  if (typeof url === 'string') card.urls.push(url);
  if (Array.isArray(facts))
    for (const { title, value: figure } of facts as { title: string; value: string }[])
      card.facts.push([title.replace(/^≥\s*/, ''), figure]);
  collect(body, card);
  collect(actions, card);
}
