/**
 * Styles that Mermaid adds to each picture after its own theme: the site's colours and font as custom properties. A picture then follows
 * light, dark and high contrast without being drawn again. Mermaid's theme variables do not accept custom properties, because Mermaid
 * calculates with them.
 */
export const DIAGRAM_CSS = `
.node rect, .node circle, .node polygon, .node path { fill: var(--paper); stroke: var(--rule-strong); }
.label, .nodeLabel, .label text, .edgeLabel, .edgeLabel p { color: var(--ink); fill: var(--ink); font-family: var(--font-text); }
.edgeLabel, .edgeLabel p { background-color: var(--surface); }
.flowchart-link { stroke: var(--ink-faint); }
.marker { fill: var(--ink-faint); stroke: var(--ink-faint); }
`;
