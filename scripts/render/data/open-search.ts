import { absolute, type SiteIdentity } from '../../../src/web/addresses.ts';
import { PAGE_PATHS } from '../../../src/web/site-pages.ts';
import type { OutputFile } from '../../text/output-file.ts';
import { escapeXml } from '../../text/xml.ts';

/** More would be against the specification, and browsers cut it. In characters. */
const SHORT_NAME_LENGTH = 16;

/**
 * `static/opensearch.xml`: lets a browser search the site from its address bar.
 * See https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
 */
export function openSearch(site: SiteIdentity): OutputFile {
	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
		`\t<ShortName>${escapeXml(shortName(site.title))}</ShortName>`,
		`\t<Description>${escapeXml(`Terms, acronyms and notes: ${site.title}`)}</Description>`,
		'\t<InputEncoding>UTF-8</InputEncoding>',
		`\t<Image width="16" height="16" type="image/svg+xml">${escapeXml(absolute(site, '/favicon.svg'))}</Image>`,
		`\t<Url type="text/html" template="${escapeXml(`${absolute(site, PAGE_PATHS.search)}?q={searchTerms}`)}"/>`,
		'</OpenSearchDescription>',
	];
	return { path: 'static/opensearch.xml', content: `${lines.join('\n')}\n` };
}

/** The title, or as many of its first words as there is room for. */
function shortName(title: string): string {
	const characters = [...title.trim()];
	if (characters.length <= SHORT_NAME_LENGTH) return characters.join('');
	const cut = characters.slice(0, SHORT_NAME_LENGTH + 1).join('');
	const words = cut.slice(0, cut.lastIndexOf(' ')).trim();
	return cut.includes(' ') && words !== '' ? words : characters.slice(0, SHORT_NAME_LENGTH).join('');
}
