const LINK = /https?:\/\/[^\s<>"'“”‘’（）()，。；、！？]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** Splits text into words and links; what ends a sentence does not belong to the link. */
export function linkParts(text: string): { text: string; href?: string }[] {
  const parts: { text: string; href?: string }[] = [];
  let end = 0;
  for (const match of text.matchAll(LINK)) {
    const found = match[0].replace(/[.,;:!?]+$/, '');
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    parts.push({ text: found, href: found.startsWith('http') ? found : `mailto:${found}` });
    end = match.index + found.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}

const LONGEST_LABEL = 48;

/** What a link is called: itself, or its file or host where it is too long to read. */
export function linkLabel(link: string): string {
  if (link.length <= LONGEST_LABEL || !URL.canParse(link)) return link;
  const { host, pathname } = new URL(link);
  const file = decodeURIComponent(pathname.split('/').at(-1) ?? '');
  return file && file.length <= LONGEST_LABEL ? file : host;
}

export function LinkedText({ text }: { text: string }) {
  return (
    <>
      {linkParts(text).map((part) =>
        part.href ? (
          <a href={part.href} target="_blank" rel="noopener noreferrer">
            {linkLabel(part.text)}
          </a>
        ) : (
          part.text
        ),
      )}
    </>
  );
}
