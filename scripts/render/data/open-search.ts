import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { absolute } from '../../../src/web/addresses.ts';
import { PAGES } from '../../../src/web/site-pages.ts';
import type { OutputFile } from '../../text/output-file.ts';
import { xmlCharacters } from '../../text/xml.ts';
import type { Needs, Output } from '../output.ts';

/** Limit of the specification, in characters. Browsers cut longer names. */
const MAX_SHORT_NAME_LENGTH = 16;

/**
 * `static/opensearch.xml`: lets a browser search the site from its address bar.
 * See https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
 */
export const openSearch = { name: 'open-search', emit } satisfies Output;

function emit({ site, design }: Needs<'site' | 'design'>): readonly OutputFile[] {
	const document = x(null, [
		{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
		{ type: 'text', value: '\n' },
		x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
			x('ShortName', xmlCharacters(shortName(site.title))),
			x('Description', xmlCharacters(`Terms, acronyms and notes: ${site.title}`)),
			x('InputEncoding', 'UTF-8'),
			x('Image', { width: '16', height: '16', type: design.icon.type }, absolute(site, design.icon.path)),
			x('Url', { type: 'text/html', template: `${absolute(site, PAGES.search.path)}?q={searchTerms}` }),
		]),
	]);
	return [{ path: 'static/opensearch.xml', content: `${toXml(document, { closeEmptyElements: true })}\n` }];
}

/** The title, or as many of its first words as fit. */
function shortName(title: string): string {
	const characters = [...title.trim()];
	if (characters.length <= MAX_SHORT_NAME_LENGTH) return characters.join('');
	const cut = characters.slice(0, MAX_SHORT_NAME_LENGTH + 1).join('');
	const words = cut.slice(0, cut.lastIndexOf(' ')).trim();
	return cut.includes(' ') && words !== '' ? words : characters.slice(0, MAX_SHORT_NAME_LENGTH).join('');
}
