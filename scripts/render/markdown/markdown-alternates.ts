import { stringify as yamlText } from 'yaml';
import type { TermId } from '../../../src/language/ids.ts';
import { absolute, type SiteAddress, termPath } from '../../../src/web/addresses.ts';
import type { StudyNotes } from '../../model/types.ts';
import type { OutputFile } from '../../text/output-file.ts';

/**
 * What there is to change in a page of ours, and what must be passed over to find it: an escaped sign, code in as many back-ticks as open
 * it (a fence among them), the target of a link, the fixed id of a heading. The writer of the pages escapes each of these signs in text.
 */
const PARTS = /\\[!-/:-@[-`{-~]|(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)|\]\((?<target>[^()\s<>]+)\)|(?<end> #+)? \{#[^}\s]+\}(?=\n|$)/gu;
const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/u;
/** The fields of the front matter that mean something outside this project. */
const TOLD = /^(?:title|description): /u;

/** `static/<page>.md` beside each page `/<page>` (`docs/<page>.md`): the same Markdown to be read by itself, with absolute addresses. */
export function markdownAlternates(pages: readonly OutputFile[], notes: StudyNotes, site: SiteAddress): readonly OutputFile[] {
	return pages.map(({ path, content }) => {
		const name = path.slice('docs/'.length);
		const slug = name.replace(/\.md$/u, '').split('/').map(encodeURIComponent).join('/');
		return { path: `static/${name}`, content: alternate(String(content), slug, notes, site) };
	});
}

/** The address of a page's Markdown. */
export function pageAlternatePath(id: string): string {
	return `/${encodeURIComponent(id)}.md`;
}

/** The address of a term's Markdown. */
export function termAlternatePath(id: TermId): string {
	return `${termPath(id)}index.md`;
}

function alternate(page: string, slug: string, notes: StudyNotes, site: SiteAddress): string {
	const [whole = '', fields = ''] = FRONT_MATTER.exec(page) ?? [];
	const told = fields.split('\n').filter((line) => TOLD.test(line));
	const head = ['---', ...told, yamlText({ url: absolute(site, `/${slug}`) }, { lineWidth: 0 }).trimEnd(), '---', ''].join('\n');
	const body = page.slice(whole.length).replaceAll(PARTS, (part, _ticks: unknown, target?: string, end?: string) => {
		if (target !== undefined) return `](${outside(target, slug, notes, site)})`;
		// Without the id behind them, signs at the end of a heading would be taken for its frame.
		return part.startsWith(' ') ? (end ?? '').replace(' #', ' \\#') : part;
	});
	return head + body;
}

/** A link's target from anywhere: a term leads to its Markdown and so does a whole page; a place in a page to that place on the site. */
function outside(target: string, slug: string, notes: StudyNotes, site: SiteAddress): string {
	const [, file, fragment = ''] = /^(?:([^#:]+)\.md)?(#.*)?$/u.exec(target) ?? [];
	const page = file === undefined ? undefined : new URL(file, `pages:/${slug}`).pathname.slice(1);
	const isEntry = page !== undefined && /^glossary(?:\/|$)/u.test(page);
	const term = isEntry ? notes.termById.get(decodeURIComponent(fragment.slice(1)) as TermId) : undefined;
	if (term !== undefined) return absolute(site, termAlternatePath(term.id));
	if (page === undefined && fragment === '') return target;
	return fragment === '' ? absolute(site, `/${page}.md`) : absolute(site, `/${page ?? slug}${fragment}`);
}
