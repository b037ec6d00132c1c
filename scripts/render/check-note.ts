import type { BlockContent, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Check } from '../entries/entry-types.ts';
import { isSafeAddress } from '../text/address.ts';
import { list, paragraph, quote } from './page-parts.ts';
import { link, strong, text } from './phrasing.ts';

/** The page that lists all checks. */
export const CHECKS_PAGE = 'checks.md';

/** The words over a list of checks; the site's look knows it by them. */
export const CHECKS_TITLE = 'Checked against sources';

/** Checks below the lines that they are about: what the notes say, what is right, since when, and by what source. Nothing where there is none. */
export function checkList(checks: readonly Check[]): RootContent[] {
	if (checks.length === 0) return [];
	return [
		quote(
			paragraph(strong(link(CHECKS_PAGE, text(CHECKS_TITLE)))),
			list(
				false,
				checks.map((check) => [checkLine(check)]),
			) as BlockContent,
		),
	];
}

function checkLine(check: Check): Paragraph {
	const since = check.since === undefined ? '' : ` since ${check.since}`;
	return paragraph(
		text(`“${check.says}” is `),
		strong(text(check.verdict)),
		text(`${since}. ${check.right} `),
		...sourceLink(check.source),
	);
}

/** The source of a check, named by its host. */
export function sourceLink(source: string): PhrasingContent[] {
	return isSafeAddress(source) ? [link(source, text(new URL(source).host))] : [];
}
