import { svg, type SVGTemplateResult } from 'lit';

/** A gauge whose needle points to good, over a row of stars. */
export function measuringService(): SVGTemplateResult {
  return svg`
    <path d="M64 108a76 76 0 0 1 152 0Z" fill="var(--surface)" />
    <g fill="none" stroke-width="24">
      <path d="M64 108a76 76 0 0 1 38-65.800" stroke="var(--clay)" />
      <path d="M102 42.200a76 76 0 0 1 76 0" stroke="var(--sun)" />
      <path d="M178 42.200a76 76 0 0 1 38 65.800" stroke="var(--accent)" />
    </g>
    <path d="m140 108 44-32" stroke="var(--ink)" stroke-width="8" stroke-linecap="round" />
    <circle cx="140" cy="108" r="13" fill="var(--ink)" />
    ${[60, 100, 140, 180].map((x) => star(x, 'var(--clay)'))} ${star(220, 'var(--surface)')}
  `;
}

function star(x: number, fill: string): SVGTemplateResult {
  return svg`<path d="M${x} 137l3.500 8.100 8.900 0.900-6.700 5.900 1.900 8.600-7.600-4.500-7.600 4.500 1.900-8.600-6.700-5.900 8.900-0.900Z" fill=${fill} stroke=${fill} stroke-width="5" stroke-linejoin="round" />`;
}
