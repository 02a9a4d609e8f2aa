/** For A4, black on white; a question is never torn over two pages when it fits on one. */
export const handoutStyles = `
@page { size: A4; margin: 18mm 16mm; }
* { box-sizing: border-box; }
html { color: #000; background: #fff; font: 11pt/1.45 system-ui, sans-serif; }
body { max-width: 178mm; margin: 0 auto; padding: 1rem; overflow-wrap: break-word; }
h1 { margin: 0 0 0.4em; font-size: 1.7em; line-height: 1.2; }
h2 { margin: 0 0 0.4em; font-size: 1.15em; line-height: 1.3; break-after: avoid; }
h3, h4, h5, h6 { margin: 0.8em 0 0.3em; font-size: 1em; break-after: avoid; }
p, ul, ol, table, pre, blockquote, .note { margin: 0 0 0.6em; }
small { font-size: 0.85em; font-weight: normal; }
.who { display: flex; gap: 2em; margin: 0 0 1.2em; }
.who span { flex: 2; border-bottom: 1pt solid; padding-bottom: 0.2em; }
.who span + span { flex: 1; }
.part { margin: 1.6em 0 0; break-inside: avoid; }
.ask { font-style: italic; break-after: avoid; }
.when { font-size: 0.9em; }
.way { white-space: nowrap; font-weight: bold; }
li { margin: 0 0 0.35em; padding-left: 0.2em; break-inside: avoid; }
li > p:last-child, .feedback > p:last-child, .note > p:last-child { margin-bottom: 0; }
.note > b + p { display: inline; }
.box { display: inline-block; width: 1em; height: 1em; margin-right: 0.3em; border: 1pt solid; vertical-align: -0.12em; }
.blank { display: inline-block; min-width: 7em; border-bottom: 1pt solid; }
.blank small { color: #555; font-size: 0.65em; vertical-align: super; }
.lines hr { height: 2.2em; margin: 0; border: 0; border-bottom: 0.6pt solid #777; }
table { width: 100%; border-collapse: collapse; }
tr { break-inside: avoid; }
th, td { padding: 0.3em 0.5em; border-bottom: 0.6pt solid #777; text-align: left; vertical-align: top; font-weight: normal; }
thead th { font-weight: bold; vertical-align: bottom; }
.ticks thead th + th { white-space: nowrap; }
.ticks td, .ticks thead th + th { text-align: center; white-space: nowrap; }
.mark { margin-right: 0.2em; }
.feedback { margin: 0.1em 0 0.3em; padding-left: 0.7em; border-left: 1.5pt solid #999; }
.note { padding: 0.4em 0.7em; border: 0.6pt solid #777; break-inside: avoid; }
.rubric { list-style: "☐ "; }
blockquote { margin-left: 0; padding-left: 0.8em; border-left: 1.5pt solid #999; }
pre { white-space: pre-wrap; }
img { display: block; max-width: 100%; max-height: 110mm; }
a { color: inherit; }
a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 0.85em; }
@media print { body { max-width: none; padding: 0; } }
`;
