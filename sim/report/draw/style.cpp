#include "sim/report/draw/page.hpp"

namespace rb::sim {

// Contrast: text on its ground is at least 4.5 to 1 in both themes, shapes 3 to 1 where they carry
// meaning alone. Each theme is one list of variables; the rules below never name a colour.
std::string_view style_sheet() {
  return R"css(:root {
  --paper: #ffffff; --ink: #1c2127; --muted: #59626d; --rule: #c3c9d0; --grid: #e8ebee;
    --card: #f6f7f9;
  --blue: #1d5c9e; --blue-2: #6d9fd3; --soft: #a9c8e8; --grey: #c9ced5; --warn: #a84a08;
    --warn-soft: #f4d9c4;
  --good: #1c6b3c; --link: #1d5c9e; --on-blue: #ffffff; --on-soft: #1c2127; --veil: #9a6a3c;
  --q1: #e9f0f8; --q2: #c6daee; --q3: #94b9dd; --q4: #3f7ab8; --q5: #174a82;
  --t1: #1c2127; --t2: #1c2127; --t3: #14181d; --t4: #ffffff; --t5: #ffffff;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15181c; --ink: #e7eaee; --muted: #a5aeb9; --rule: #4a525c; --grid: #292e34;
    --card: #1d2126;
    --blue: #6fabe8; --blue-2: #3d6a9a; --soft: #2f5277; --grey: #5c6671; --warn: #f0a164;
    --warn-soft: #4a3220;
    --good: #74c793; --link: #8cbcf0; --on-blue: #10141a; --on-soft: #e7eaee; --veil: #b98a5c;
    --q1: #1d2a38; --q2: #24405e; --q3: #2f5c8a; --q4: #6fabe8; --q5: #b4d6f8;
    --t1: #e7eaee; --t2: #e7eaee; --t3: #ffffff; --t4: #10141a; --t5: #10141a;
  }
}
@media print {
  :root {
    --paper: #ffffff; --ink: #1c2127; --muted: #59626d; --rule: #c3c9d0; --grid: #e8ebee;
    --card: #f6f7f9;
    --blue: #1d5c9e; --blue-2: #6d9fd3; --soft: #a9c8e8; --grey: #c9ced5; --warn: #a84a08;
    --warn-soft: #f4d9c4;
    --good: #1c6b3c; --link: #1d5c9e; --on-blue: #ffffff; --on-soft: #1c2127; --veil: #9a6a3c;
    --q1: #e9f0f8; --q2: #c6daee; --q3: #94b9dd; --q4: #3f7ab8; --q5: #174a82;
    --t1: #1c2127; --t2: #1c2127; --t3: #14181d; --t4: #ffffff; --t5: #ffffff;
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0; font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue",
    Arial,
  "Liberation Sans", sans-serif; }
main { max-width: 952px; margin: 0 auto; padding: 24px 16px 64px; }
.defs { position: absolute; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 4px; overflow-wrap: anywhere; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 0 0 8px; }
h3 { font-size: 1rem; line-height: 1.4; margin: 0 0 4px; }
.scroll + h3 { margin-top: 24px; }
p { margin: 0 0 12px; max-width: 46rem; overflow-wrap: anywhere; }
a { color: var(--link); }
section { margin-top: 40px; padding-top: 20px; border-top: 1px solid var(--rule); }
figure { margin: 20px 0 28px; }
figcaption { max-width: 46rem; color: var(--ink); margin-top: 6px; }
.lead { font-size: 1.2rem; line-height: 1.45; }
.muted, .meta { color: var(--muted); }
.meta { font-size: .875rem; overflow-wrap: anywhere; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
nav ul { list-style: none; margin: 16px 0 0; padding: 0; display: flex; flex-wrap: wrap;
    gap: 4px 18px;
  font-size: .9rem; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 12px;
  margin: 16px 0; padding: 0; list-style: none; }
.facts li { background: var(--card); border-radius: 6px; padding: 12px 14px; }
.facts b { display: block; font-size: 1.6rem; line-height: 1.2; font-variant-numeric: tabular-nums;
    }
.facts span { color: var(--muted); font-size: .9rem; }
.ok { color: var(--good); font-weight: 600; }
.bad { color: var(--warn); font-weight: 600; }
td .ok, td .bad { white-space: nowrap; }
.key { list-style: none; margin: 0 0 4px; padding: 0; display: flex; flex-wrap: wrap; gap: 2px 18px;
  font-size: .85rem; color: var(--muted); }
.key svg { margin-right: 6px; vertical-align: -1px; }
.scroll { overflow-x: auto; max-width: 100%; }
table { border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums;
    margin: 8px 0; }
th, td { text-align: left; vertical-align: top; padding: 4px 18px 4px 0;
    border-bottom: 1px solid var(--grid);
  font-weight: 400; }
thead th { color: var(--muted); border-bottom-color: var(--rule); vertical-align: bottom; }
th.n, td.n { text-align: right; white-space: nowrap; }
details { margin-top: 4px; font-size: .9rem; }
summary { cursor: pointer; color: var(--muted); }
code { font-family: ui-monospace, "SFMono-Regular", Menlo, Consolas, "Liberation Mono", monospace;
  font-size: .9em; overflow-wrap: anywhere; }
.chart { display: block; width: 100%; height: auto; overflow: visible; }
.chart.narrow { display: none; max-width: 520px; }
@media (max-width: 719px) {
  .chart.wide { display: none; }
  .chart.narrow { display: block; }
  main { padding: 16px 12px 48px; }
  h1 { font-size: 1.45rem; }
  .lead { font-size: 1.08rem; }
}
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 32px; }
.pair > * { min-width: 0; }
.pair .chart.wide { display: none; } .pair .chart.narrow { display: block; max-width: none; }
@media (max-width: 719px) { .pair { grid-template-columns: 1fr; } }
ol { margin: 0 0 12px; padding-left: 1.4em; max-width: 46rem; }
.chart text { font-size: 13px; fill: var(--ink); font-variant-numeric: tabular-nums; }
.chart.narrow text { font-size: 12.5px; }
.chart .tick, .chart .unit, .chart .note { fill: var(--muted); font-size: 12px; }
.chart .day { fill: var(--ink); }
.chart .halo { paint-order: stroke; stroke: var(--paper); stroke-width: 4px;
    stroke-linejoin: round; }
.chart .small, .chart.narrow .small { font-size: 10.5px; }
.chart line, .chart path { vector-effect: non-scaling-stroke; }
.grid { stroke: var(--grid); } .axis { stroke: var(--rule); }
.a1 { fill: var(--blue); } .a2 { fill: var(--blue-2); } .a3 { fill: var(--grey); }
.a4 { fill: url(#hatch); }
.blank { fill: var(--paper); }
.soft { fill: var(--soft); }
.chart text.in-a1 { fill: var(--on-blue); }
.chart text.in-a2, .chart text.in-a3 { fill: var(--on-soft); }
.chart text.in-a4 { fill: var(--ink); paint-order: stroke; stroke: var(--paper); stroke-width: 4px;
    }
.l1 { stroke: var(--blue); stroke-width: 1.8; fill: none; }
.l2 { stroke: var(--muted); stroke-width: 1.6; stroke-dasharray: 2 3; fill: none; }
.limit { stroke: var(--warn); stroke-width: 1.6; stroke-dasharray: 7 4; fill: none; }
.target { fill: var(--paper); stroke: var(--warn); stroke-width: 2; }
.mean { stroke: var(--muted); stroke-dasharray: 3 3; }
.interval { stroke: var(--blue); stroke-width: 2.2; }
.dot { fill: var(--blue); }
.veil { fill: url(#veil); } .veil-line { stroke: var(--veil); stroke-width: 1.6; opacity: .55; }
.gate { fill: var(--warn-soft); opacity: .7; }
.hatch-back { fill: var(--warn-soft); } .hatch-line { stroke: var(--warn); stroke-width: 2.4; }
.h0 { fill: var(--card); } .h1 { fill: var(--q1); } .h2 { fill: var(--q2); } .h3 { fill: var(--q3);
    }
.h4 { fill: var(--q4); } .h5 { fill: var(--q5); }
.chart text.h-few { fill: var(--muted); font-size: 11px; }
.chart text.ht1 { fill: var(--t1); } .chart text.ht2 { fill: var(--t2); }
.chart text.ht3 { fill: var(--t3); }
.chart text.ht4 { fill: var(--t4); } .chart text.ht5 { fill: var(--t5); }
@page { margin: 14mm; }
@media print {
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  nav, details { display: none; }
  .chart.wide { display: block; } .chart.narrow { display: none; }
  .pair .chart.wide { display: none; } .pair .chart.narrow { display: block; }
  section { margin-top: 20pt; padding-top: 10pt; }
  figure, .facts, .scroll, tr { break-inside: avoid; }
  p + .scroll { break-before: avoid; }
  h2, h3, .key { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
}
)css";
}

}  // namespace rb::sim
