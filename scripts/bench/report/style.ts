/** The look of a report, light or dark as the reader has it. */
export const STYLE = `:root { color-scheme: light dark; --ink: #1d2733; --soft: #66737f; --line: #d9dfe5; --page: #fbfcfd; --card: #fff; --ours: #0b6e63; --wrong: #c2410c }
@media (prefers-color-scheme: dark) { :root { --ink: #e6ebf0; --soft: #9aa7b3; --line: #2d3843; --page: #12181e; --card: #1a222a; --ours: #3fb8a9; --wrong: #f58b57 } }
body { margin: 0 auto; max-width: 1080px; padding: 32px 20px; font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--page) }
h1 { font-size: 28px; margin: 0 } h2 { font-size: 19px; margin: 0 0 12px } p { color: var(--soft) }
nav a { color: var(--ours); margin-right: 12px }
section { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 20px; margin: 20px 0; overflow-x: auto }
table { border-collapse: collapse; font-variant-numeric: tabular-nums }
th, td { padding: 5px 14px 5px 0; text-align: right; border-bottom: 1px solid var(--line); white-space: nowrap }
th { color: var(--soft); font-weight: 500 } th:first-child, td:first-child { text-align: left }
tr.ours td { color: var(--ours); font-weight: 600 }
.charts { display: flex; flex-wrap: wrap; gap: 24px; margin-top: 16px }
figure { margin: 0; flex: 0 1 320px } figure.wide { flex: 1 1 320px }
figcaption { color: var(--soft); font-size: 13px; margin-bottom: 6px }
svg { width: 100%; height: auto; display: block } svg text { font: 11px system-ui, sans-serif; fill: var(--soft) }
.grid { stroke: var(--line) } .ideal { stroke: var(--soft); stroke-dasharray: 4 4 }
.bar, .right { fill: var(--ours) } .wrong { fill: var(--wrong) }
.curve { fill: none; stroke: var(--wrong); stroke-width: 2 } .field { fill: none; stroke: var(--line) }
details { margin-top: 12px } summary { cursor: pointer; color: var(--soft) }`;
