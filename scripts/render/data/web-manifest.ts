import type { OutputFile } from '../../text/output-file.ts';
import type { Needs, Output } from '../output.ts';

/** In characters: what fits below an icon. */
const MAX_SHORT_NAME_LENGTH = 12;
/** The paper of `src/css/tokens.css`. A manifest has one colour for both themes. */
const PAPER = '#fcfcfa';

/** `static/site.webmanifest`: name and icon of the site, for a home screen (W3C, Web Application Manifest). */
export const webManifest = { name: 'web-manifest', emit } satisfies Output;

function emit({ site, design }: Needs<'site' | 'design'>): readonly OutputFile[] {
	const { language, direction, icon } = design;
	const manifest = {
		name: site.title,
		short_name: shortName(site.title),
		...{ lang: language, dir: direction },
		...{ start_url: '.', scope: '.', display: 'browser', background_color: PAPER, theme_color: PAPER },
		// Relative to the manifest, so without base path.
		icons: [{ src: icon.path.slice(1), ...(icon.type === 'image/svg+xml' && { sizes: 'any' }), type: icon.type }],
	};
	return [{ path: 'static/site.webmanifest', content: `${JSON.stringify(manifest, undefined, '\t')}\n` }];
}

/** The title where it is short, else its last word that is. */
function shortName(title: string): string {
	if (title.length <= MAX_SHORT_NAME_LENGTH) return title;
	const word = title.split(/\s+/u).findLast((one) => one.length > 2 && one.length <= MAX_SHORT_NAME_LENGTH);
	return word === undefined ? title : word.charAt(0).toUpperCase() + word.slice(1);
}
