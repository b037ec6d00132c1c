import type { SiteSettings } from '../../src/schemas/site-settings.ts';
import { pagePath, termPath } from '../../src/web/addresses.ts';
import { SITE_PAGES } from '../../src/web/site-pages.ts';
import type { SiteYaml } from '../../src/web/site-yaml.ts';
import type { StudyNotes } from '../model/types.ts';
import { diagnostic, type Report } from '../text/diagnostic.ts';
import { nearestName } from '../text/nearest-name.ts';
import type { ReadSettings } from './read-settings.ts';

/** Files for programs that each site has. */
const FILES = [
	...['/llms.txt', '/sitemap.xml', '/feed.xml', '/opensearch.xml'],
	...['/api/terms.json', '/api/terms.schema.json', '/api/term.schema.json', '/api/site-yaml.schema.json'],
];

/** The settings without the footer's links to pages that the site does not have. Reports these (`settings-page`). */
export function withKnownPages({ settings, placeOf }: ReadSettings, notes: StudyNotes, report: Report): SiteYaml {
	const { footer } = settings;
	if (footer === undefined) return settings;
	const known = knownPaths(notes);
	const isKnown = ({ link }: SiteSettings['design']['footer'][number]): boolean => !link.startsWith('/') || known.has(pageOf(link));
	for (const [at, item] of footer.entries()) {
		if (isKnown(item)) continue;
		const nearest = nearestName(pageOf(item.link), [...known]);
		const remedy = nearest === undefined ? 'write the path of a page, such as /glossary' : `did you mean ${nearest}?`;
		const message = `the site has no page “${item.link}”, so the link is left out: ${remedy}`;
		report(diagnostic('settings-page', placeOf(['footer', at, 'link']), message));
	}
	return { ...settings, footer: footer.filter(isKnown) };
}

/** The paths of all pages, decoded, without a slash at the end. */
function knownPaths(notes: StudyNotes): ReadonlySet<string> {
	const fixed = SITE_PAGES.flatMap(({ path }) => path ?? []);
	const topics = notes.topics.map(({ id }) => pagePath(id));
	const terms = notes.terms.map(({ id }) => termPath(id));
	const documents = SITE_PAGES.filter(({ isDocument }) => isDocument).flatMap(({ path }) => path ?? []);
	const markdown = [...documents, ...topics].map((path) => `${path}.md`).concat(terms.map((path) => `${path}index.md`));
	return new Set([...fixed, ...topics, ...terms, ...markdown, ...FILES].map(pageOf));
}

/** The path of a link without anchor and query. */
function pageOf(link: string): string {
	const path = link.replace(/[?#].*$/u, '').replace(/(?<=.)\/$/u, '');
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
