/** What the surroundings decide about the site: its name and where it will stand. */
export interface SiteEnvironment {
	readonly title: string;
	/** Scheme and host without a slash at the end: `https://notes.example`. */
	readonly url: string;
	/** The path the site stands under, with a slash at both ends: `/` or `/study/`. */
	readonly baseUrl: string;
	/** What stands before the path of a file of the notes where they can be edited, with a slash at the end; null where nowhere. */
	readonly editUrl: string | null;
}

/** Thrown with every fault of the environment at once, one a line. */
export class EnvironmentError extends Error {
	override readonly name = 'EnvironmentError';

	constructor(readonly faults: readonly string[]) {
		super(faults.join('\n'));
	}
}

const DEFAULT_TITLE = 'Study notes';
const DEFAULT_URL = 'http://localhost:3000';
const PATH_SEGMENT = /^[\w.~-]+$/;

type Report = (fault: string) => void;

/**
 * Reads SITE_TITLE, SITE_URL, BASE_URL and EDIT_URL; an empty or blank variable counts as not set.
 *
 * @throws EnvironmentError naming each variable that cannot be used, what it holds and what is expected.
 */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): SiteEnvironment {
	const faults: string[] = [];
	const report: Report = (fault) => faults.push(fault);
	const environment = {
		title: given(variables['SITE_TITLE']) ?? DEFAULT_TITLE,
		url: readUrl(given(variables['SITE_URL']) ?? DEFAULT_URL, report),
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

function readUrl(value: string, report: Report): string {
	const parsed = URL.canParse(value) ? new URL(value) : undefined;
	if (parsed === undefined || !/^https?:$/.test(parsed.protocol) || !/^https?:\/\//i.test(value)) {
		report(`SITE_URL is '${value}'; expected an absolute address such as https://notes.example`);
		return DEFAULT_URL;
	}
	if (parsed.username !== '' || parsed.password !== '' || parsed.search !== '' || parsed.hash !== '') {
		report(`SITE_URL is '${value}'; expected scheme and host alone, such as ${parsed.protocol}//${parsed.host}`);
	} else if (parsed.pathname !== '/') {
		report(`SITE_URL is '${value}'; expected ${parsed.origin}, with the path in BASE_URL=${parsed.pathname}`);
	}
	return parsed.origin;
}

function readEditUrl(value: string | undefined, report: Report): string | null {
	if (value === undefined) return null;
	if (!URL.canParse(value) || !/^https?:\/\//iu.test(value)) {
		report(`EDIT_URL is '${value}'; expected the address of a folder such as https://github.com/me/notes/edit/main/`);
		return null;
	}
	return value.replace(/\/*$/u, '/');
}

function readBaseUrl(value: string, report: Report): string {
	const segments = value.split('/').filter((segment) => segment !== '');
	// Dot segments would be resolved by browsers, so that pages and their files ended up in different places.
	if (segments.some((segment) => !PATH_SEGMENT.test(segment) || /^\.+$/.test(segment))) {
		report(`BASE_URL is '${value}'; expected a path such as /study/`);
		return '/';
	}
	return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
}
