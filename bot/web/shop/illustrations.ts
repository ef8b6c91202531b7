/**
 * A simple drawing for each category, on a 96 x 96 ground. `a` is the body, `b` the shade, `c` the highlight;
 * the colours come from the style sheet.
 */
const DRAWINGS: Record<string, readonly (readonly [part: 'a' | 'b' | 'c', path: string])[]> = {
  cups: [
    ['a', 'M28 30h40l-5 46a5 5 0 0 1-5 4H38a5 5 0 0 1-5-4Z'],
    ['b', 'M30.5 46h35l-2 18h-31Z'],
    ['c', 'M24 22a4 4 0 0 1 4-4h40a4 4 0 0 1 4 4v8H24Z'],
  ],
  lids: [
    ['b', 'M22 58h52v6a4 4 0 0 1-4 4H26a4 4 0 0 1-4-4Z'],
    ['a', 'M25 58l5-15a4 4 0 0 1 4-3h28a4 4 0 0 1 4 3l5 15Z'],
    ['c', 'M51 44h10v4H51Z'],
  ],
  bowls: [
    ['a', 'M16 42h64c0 20-12 34-24 34H40C28 76 16 62 16 42Z'],
    ['b', 'M20 54h56c-3 13-11 22-20 22H40c-9 0-17-9-20-22Z'],
    ['c', 'M14 36h68v6H14Z'],
  ],
  boxes: [
    ['a', 'M18 36h60v40a4 4 0 0 1-4 4H22a4 4 0 0 1-4-4Z'],
    ['b', 'M26 18h44l8 18H18Z'],
    ['c', 'M42 18h12v30l-6-5-6 5Z'],
  ],
  bags: [
    ['a', 'M26 32h44l4 44a4 4 0 0 1-4 4H26a4 4 0 0 1-4-4Z'],
    ['b', 'M24.5 48h47l1.500 16h-50Z'],
    ['b', 'M36 40V28a12 12 0 0 1 24 0v12h-5V28a7 7 0 0 0-14 0v12Z'],
  ],
  tape: [
    ['a', 'M44 20a28 28 0 1 0 0 56h36v-9H63a28 28 0 0 0-19-47Z'],
    ['b', 'M44 30a18 18 0 1 0 0 36 18 18 0 0 0 0-36Z'],
    ['c', 'M44 38a10 10 0 1 0 0 20 10 10 0 0 0 0-20Z'],
  ],
  labels: [
    ['a', 'M20 24h34l24 24-28 30-30-30Z'],
    ['c', 'M32 32a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z'],
    ['b', 'M44 44l4-4 16 16-4 4Zm-8 8 4-4 12 12-4 4Z'],
  ],
  mailers: [
    ['a', 'M14 28h68v40a4 4 0 0 1-4 4H18a4 4 0 0 1-4-4Z'],
    ['b', 'M14 28h68L48 54Z'],
    ['c', 'M54 60h18v5H54Z'],
  ],
  wraps: [
    ['b', 'M30 30h46v40H30Z'],
    ['a', 'M24 30a10 20 0 1 0 0 40h30V30Z'],
    ['c', 'M24 42a4 8 0 1 0 0 16 4 8 0 0 0 0-16Z'],
  ],
  tableware: [
    ['a', 'M48 18a30 30 0 1 0 0 60 30 30 0 0 0 0-60Z'],
    ['b', 'M48 28a20 20 0 1 0 0 40 20 20 0 0 0 0-40Z'],
    ['c', 'M48 34a14 14 0 1 0 0 28 14 14 0 0 0 0-28Z'],
  ],
  cutlery: [
    ['a', 'M28 16h4v18h3V16h4v18h3V16h4v22a9 9 0 0 1-6 8v34h-6V46a9 9 0 0 1-6-8Z'],
    ['b', 'M62 16c8 6 9 22 4 34v30h-6V18Z'],
  ],
  napkins: [
    ['b', 'M24 34l36-14 14 38-36 14Z'],
    ['a', 'M20 40h44v38H20Z'],
    ['c', 'M20 40l44 38H20Z'],
  ],
  cleaning: [
    ['a', 'M34 44h28l4 10v22a4 4 0 0 1-4 4H34a4 4 0 0 1-4-4V54Z'],
    ['b', 'M40 30h16v14H40ZM36 18h22l10 8-4 4H36Z'],
    ['c', 'M36 58h24v12H36Z'],
  ],
  gloves: [
    ['a', 'M32 80V56l-10-12 6-5 8 8V24h7v18h3V18h7v24h3V22h7v22h3V30h6v28l-6 12v10Z'],
    ['b', 'M32 70h32v10H32Z'],
  ],
  equipment: [
    ['a', 'M18 26h48v14H18Zm6 14h36v24H24Z'],
    ['b', 'M14 64h68v8H14Zm56-34h6v34h-6Z'],
    ['a', 'M26 72a6 6 0 1 0 12 0Zm32 0a6 6 0 1 0 12 0Z'],
    ['c', 'M32 46h20v5H32Z'],
  ],
  'office paper': [
    ['b', 'M32 16h32l12 12v46H32Z'],
    ['a', 'M22 22h32l12 12v46H22Z'],
    ['c', 'M30 42h28v4H30Zm0 10h28v4H30Zm0 10h18v4H30Z'],
  ],
  storage: [
    ['a', 'M20 36h56l-4 40a4 4 0 0 1-4 4H28a4 4 0 0 1-4-4Z'],
    ['b', 'M16 26h64v10H16Z'],
    ['c', 'M38 46h20v7H38Z'],
  ],
};

const NS = 'http://www.w3.org/2000/svg';

export function illustration(category: string): SVGSVGElement {
  const svg = document.createElementNS(NS, 'svg');
  svg.setAttribute('viewBox', '0 0 96 96');
  svg.setAttribute('aria-hidden', 'true');
  for (const [part, d] of DRAWINGS[category] ?? DRAWINGS.boxes ?? []) {
    const path = document.createElementNS(NS, 'path');
    path.setAttribute('d', d);
    path.setAttribute('class', part);
    svg.append(path);
  }
  return svg;
}
