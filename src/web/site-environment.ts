import { PLACEHOLDER_ORIGIN } from './addresses.ts';

/** The settings of the site that come from environment variables. */
export interface SiteEnvironment {
	readonly title: string;
	/** The origin, without a slash at the end: `https://notes.example`. */
	readonly url: string;
	/** The base path, with a slash at both ends: `/` or `/study/`. */
	readonly baseUrl: string;
	/** The address under which files of the notes can be edited, with a slash at the end; null where they cannot. */
	readonly editUrl: string | null;
}

/**
 * The environment variable with the folder of the generated pages and data that Docusaurus shows, relative to the project's folder. The
 * commands set it. Without it, Docusaurus shows the pages that are committed.
 */
export const GENERATED_FOLDER = 'NOTEBOOK_PAGES';

/** Names every fault of the environment, one a line. */
export class EnvironmentError extends Error {
	override readonly name = 'EnvironmentError';

	constructor(readonly faults: readonly string[]) {
		super(faults.join('\n'));
	}
}

const DEFAULT_TITLE = 'Study notes';
const PATH_SEGMENT = /^[\w.~-]+$/;

type ReportFault = (fault: string) => void;

/**
 * Reads SITE_TITLE, SITE_URL, BASE_URL and EDIT_URL; an empty or blank variable counts as not set.
 *
 * @throws EnvironmentError that names each invalid variable, its value and what is expected
 */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): SiteEnvironment {
	const faults: string[] = [];
	const report: ReportFault = (fault) => faults.push(fault);
	const environment = {
		title: given(variables['SITE_TITLE']) ?? DEFAULT_TITLE,
		url: readUrl(given(variables['SITE_URL']) ?? PLACEHOLDER_ORIGIN, report),
		baseUrl: readBaseUrl(given(variables['BASE_URL']) ?? '/', report),
		editUrl: readEditUrl(given(variables['EDIT_URL']), report),
	};
	if (faults.length > 0) {
		throw new EnvironmentError(faults);
	}
	return environment;
}

function given(value: string | undefined): string | undefined {
	const trimmed = value?.trim();
	return trimmed === '' ? undefined : trimmed;
}

function readUrl(value: string, report: ReportFault): string {
	const parsed = URL.canParse(value) ? new URL(value) : undefined;
	if (parsed === undefined || !/^https?:$/.test(parsed.protocol) || !/^https?:\/\//i.test(value)) {
		report(`SITE_URL is '${value}'; expected an absolute address such as https://notes.example`);
		return PLACEHOLDER_ORIGIN;
	}
	if (parsed.username !== '' || parsed.password !== '' || parsed.search !== '' || parsed.hash !== '') {
		report(`SITE_URL is '${value}'; expected scheme and host alone, such as ${parsed.protocol}//${parsed.host}`);
	} else if (parsed.pathname !== '/') {
		report(`SITE_URL is '${value}'; expected ${parsed.origin}, with the path in BASE_URL=${parsed.pathname}`);
	}
	return parsed.origin;
}

function readEditUrl(value: string | undefined, report: ReportFault): string | null {
	if (value === undefined) return null;
	if (!URL.canParse(value) || !/^https?:\/\//iu.test(value)) {
		report(`EDIT_URL is '${value}'; expected the address of a folder such as https://github.com/me/notes/edit/main/`);
		return null;
	}
	return value.replace(/\/*$/u, '/');
}

function readBaseUrl(value: string, report: ReportFault): string {
	const segments = value.split('/').filter((segment) => segment !== '');
	// Browsers resolve dot segments: pages and their files would have different paths.
	if (segments.some((segment) => !PATH_SEGMENT.test(segment) || /^\.+$/.test(segment))) {
		report(`BASE_URL is '${value}'; expected a path such as /study/`);
		return '/';
	}
	return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
}
