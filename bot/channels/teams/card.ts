/** What Teams draws in the cards of a bot: version 1.5 of the schema, or an older one. */
const NEWEST = '1.5';

/** The types of Adaptive Cards 1.5 that a card may have in it; what is newer is left out, or its fallback stands there. */
const KNOWN = new Set([
  ...['AdaptiveCard', 'TextBlock', 'RichTextBlock', 'TextRun', 'Image', 'ImageSet', 'Media', 'MediaSource'],
  ...['Container', 'ColumnSet', 'Column', 'FactSet', 'Fact', 'Table', 'TableRow', 'TableCell', 'ActionSet'],
  ...['Input.Text', 'Input.Number', 'Input.Date', 'Input.Time', 'Input.Toggle', 'Input.ChoiceSet', 'Input.Choice'],
  ...['Action.OpenUrl', 'Action.Submit', 'Action.ShowCard', 'Action.ToggleVisibility', 'Action.Execute'],
  ...['BackgroundImage', 'TargetElement', 'Refresh', 'Authentication', 'TokenExchangeResource', 'AuthCardButton'],
]);
/** Teams shows so many buttons, the rest behind "…". */
const BUTTONS = 6;
/** Of a button: what it carries is ours, word for word. */
const CARRIED = 'data';
/** Texts that Teams reads as Markdown. */
const MARKDOWN = new Set(['text', 'value', 'title']);

const SMALL = { type: 'TextBlock', size: 'Small', isSubtle: true, wrap: true, spacing: 'Small' };

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/**
 * A card as Teams can draw it: at most version 1.5 with what that version knows, no link hidden behind other words, and
 * with more than six buttons the rest in the menu. A card that is so already comes back equal.
 *
 * @param more small lines and buttons that are added at its end
 */
export function teamsCard(card: object, more: { lines?: readonly string[]; buttons?: readonly object[] } = {}): object {
  const { version, body, actions, ...rest } = lowered(card as Json) as Record<string, Json>;
  const buttons = [...((actions as object[] | undefined) ?? []), ...(more.buttons ?? [])];
  const lines = (more.lines ?? []).map((text, place) => ({ ...SMALL, text: withoutLinks(text), separator: !place }));
  return {
    ...rest,
    body: [...((body as object[] | undefined) ?? []), ...lines],
    version: isNewer(String(version ?? NEWEST)) ? NEWEST : (version ?? NEWEST),
    ...(buttons.length && {
      actions: buttons.map((button, place) => (place < BUTTONS ? button : { ...button, mode: 'secondary' })),
    }),
  };
}

function lowered(value: Json, name = ''): Json | undefined {
  if (typeof value === 'string') return MARKDOWN.has(name) ? withoutLinks(value) : value;
  if (Array.isArray(value)) return value.map((one) => lowered(one, name)).filter((one) => one !== undefined);
  if (typeof value !== 'object' || value === null) return value;
  if (typeof value.type === 'string' && !KNOWN.has(value.type))
    return typeof value.fallback === 'object' ? lowered(value.fallback, name) : undefined;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const kept = key === CARRIED ? inner : lowered(inner, key);
      return kept === undefined ? [] : [[key, kept]];
    }),
  );
}

/** "[Pay here](https://…)" in what a buyer wrote would show as a link: the brackets are kept apart. */
const withoutLinks = (text: string) => text.replaceAll('](', ']\u200b(');

function isNewer(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [most = 0, least = 0] = NEWEST.split('.').map(Number);
  return !(major < most || (major === most && minor <= least));
}
