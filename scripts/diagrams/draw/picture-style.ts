/** The site's colours if a page defines them, else the same values (from tokens.css) for the standalone file. */
const COLOURS = {
	paper: 'var(--paper,light-dark(#fcfcfa,#14161a))',
	surface: 'var(--surface,light-dark(#fff,#1a1d22))',
	sunken: 'var(--sunken,light-dark(#f2f3ef,#1e2127))',
	ink: 'var(--ink,light-dark(#191c1f,#e8e9e6))',
	soft: 'var(--ink-soft,light-dark(#474e54,#b9bec3))',
	rule: 'var(--rule,light-dark(#dfe2dc,#2d3137))',
	strongRule: 'var(--rule-strong,light-dark(#858d88,#6f777f))',
	accent: 'var(--accent,light-dark(#2541b2,#a3b8ff))',
	marker: 'var(--marker,light-dark(#ffe680,#57490f))',
} as const;

/** The style sheet of a picture. It selects classes that begin with `pic` only, because a page may contain several pictures. */
export const PICTURE_STYLE = [
	'.pic{font-family:var(--font-text,"Atkinson Hyperlegible Next","Atkinson Hyperlegible",system-ui,sans-serif)}',
	':root.pic{color-scheme:light dark}',
	'.pic-13{font-size:13px}.pic-14{font-size:14px}.pic-15{font-size:15px}',
	'.pic-strong{font-weight:600}.pic-middle{text-anchor:middle}',
	`.pic-ink{fill:${COLOURS.ink}}.pic-soft{fill:${COLOURS.soft}}.pic-accent{fill:${COLOURS.accent}}`,
	`.pic-box{fill:${COLOURS.paper};stroke:${COLOURS.strongRule};stroke-width:1.5}`,
	`.pic-fresh{fill:${COLOURS.marker}}`,
	`.pic-rest{stroke-dasharray:2 4}`,
	`.pic-centre{stroke:${COLOURS.accent};stroke-width:2}`,
	`.pic-group,.pic-panel{fill:${COLOURS.surface};stroke:${COLOURS.rule}}`,
	`.pic-frame{fill:${COLOURS.surface};stroke:${COLOURS.accent};stroke-width:1.5}`,
	`.pic-inside{fill:${COLOURS.sunken};stroke:${COLOURS.strongRule};stroke-width:1.5;stroke-dasharray:6 4}`,
	'.pic-none{fill:none}',
	`.pic-dot{fill:${COLOURS.paper};stroke:${COLOURS.accent};stroke-width:1.5}`,
	`.pic-line{fill:none;stroke:${COLOURS.strongRule};stroke-width:1.5}`,
	'.pic-again{stroke-dasharray:5 4}',
	`.pic-cut{fill:none;stroke:${COLOURS.accent};stroke-width:2}`,
	`.pic-disk{fill:none;stroke:${COLOURS.soft};stroke-width:1.5}`,
].join('');
