/** The look of the evaluation page, light or dark as the reader has it, wide or narrow. */
export const STYLE = `:root { color-scheme: light dark; --ink: #1d2733; --soft: #5b6875; --line: #dde3e8; --page: #f6f8f9; --card: #fff; --ours: #0b6e63; --other: #c2410c; --third: #5b5bd6; --good: #15803d; --warn: #b45309; --chip: #eef2f4 }
@media (prefers-color-scheme: dark) { :root { --ink: #e6ebf0; --soft: #9aa7b3; --line: #2d3843; --page: #12181e; --card: #1a222a; --ours: #3fb8a9; --other: #f58b57; --third: #9d9df5; --good: #4ade80; --warn: #fbbf24; --chip: #25303a } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 1060px; padding: 36px 20px 64px; font: 16px/1.55 system-ui, -apple-system, "Segoe UI", sans-serif; color: var(--ink); background: var(--page) }
h1 { font-size: 30px; line-height: 1.2; margin: 0 0 6px } h2 { font-size: 21px; margin: 0 0 4px } h3 { font-size: 16px; margin: 28px 0 6px }
p, ul { margin: 8px 0; max-width: 72ch } .soft, .question { color: var(--soft) } .question { font-size: 15px; margin: 0 0 12px }
li { margin: 5px 0 }
nav { display: flex; flex-wrap: wrap; gap: 8px; margin: 18px 0 } nav a { color: var(--ink); background: var(--chip); border-radius: 999px; padding: 4px 13px; text-decoration: none; font-size: 14px } nav a:hover { color: var(--ours) }
section { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 22px 24px; margin: 18px 0 }
.verdict { border-left: 4px solid var(--ours); padding: 2px 0 2px 14px; margin: 10px 0; max-width: 72ch } .verdict.warn { border-color: var(--warn) }
.do { background: var(--chip); border-radius: 10px; padding: 12px 16px; margin: 14px 0; max-width: 76ch } .do b { display: block } .do ul { margin: 4px 0; padding-left: 20px }
.tiles { display: flex; flex-wrap: wrap; gap: 10px; margin: 14px 0 } .tile { background: var(--chip); border-radius: 10px; padding: 10px 16px; min-width: 116px } .tile b { display: block; font-size: 22px; line-height: 1.25; font-variant-numeric: tabular-nums } .tile span { color: var(--soft); font-size: 13px }
.table { overflow-x: auto; margin: 12px 0 } .table th:first-child, .table td:first-child { position: sticky; left: 0; background: var(--card) }
table { border-collapse: collapse; font-size: 14px; font-variant-numeric: tabular-nums }
th, td { padding: 6px 16px 6px 0; text-align: right; border-bottom: 1px solid var(--line); white-space: nowrap; vertical-align: baseline }
th { color: var(--soft); font-weight: 500 } th:first-child, td:first-child { text-align: left } td.words { white-space: normal; text-align: left; min-width: 220px } th.words { text-align: left }
tr.ours td { color: var(--ours); font-weight: 600 } td small { color: var(--soft); font-weight: 400 } tr.low td:first-child { color: var(--warn) }
.charts { display: flex; flex-wrap: wrap; gap: 20px 28px; margin: 14px 0 } figure { margin: 0; flex: 1 1 320px; max-width: 460px; min-width: 0 }
figcaption { font-size: 14px; margin-bottom: 4px } svg { width: 100%; height: auto; display: block } svg text { font: 12px system-ui, sans-serif; fill: var(--soft) }
.grid { stroke: var(--line) } .ideal { stroke: var(--soft); stroke-dasharray: 4 4; fill: none }
.line { fill: none; stroke-width: 2; stroke-linejoin: round } .line.ours { stroke: var(--ours) } .line.other { stroke: var(--other) } .line.third { stroke: var(--third) } .line.came { stroke: var(--ink); stroke-width: 1.6 }
.area { stroke: none; opacity: .18 } .area.ours { fill: var(--ours) }
.dot path { stroke-width: 1.6; fill: none; opacity: .75 } .dot.ours circle { fill: var(--ours) } .dot.ours path { stroke: var(--ours) } .dot.other circle { fill: var(--other) } .dot.other path { stroke: var(--other) } .dot.third circle { fill: var(--third) } .dot.third path { stroke: var(--third) }
.legend { display: flex; flex-wrap: wrap; gap: 4px 16px; font-size: 13px; color: var(--soft); margin: 4px 0 0 } .legend i { display: inline-block; width: 11px; height: 11px; border-radius: 3px; margin-right: 6px; vertical-align: -1px; background: var(--soft) } .legend i.ours { background: var(--ours) } .legend i.other { background: var(--other) } .legend i.third { background: var(--third) } .legend i.came { background: var(--ink) } .legend i.ideal { background: none; border: 1px dashed var(--soft) }
details { margin: 14px 0 } summary { cursor: pointer; color: var(--ours) }
@media (max-width: 600px) { body { padding: 22px 12px 48px } h1 { font-size: 25px } section { padding: 18px 16px } .table td:first-child { white-space: normal; min-width: 108px } .tile { flex: 1 1 40% } }`;
