import { PLACEHOLDER_ORIGIN } from './addresses.ts';
import { type Checked, checkedBasePath, checkedFolder, checkedOrigin } from './site-address.ts';

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

/** What a site has that nobody has named, whose address is not known. */
export const DEFAULT_ENVIRONMENT: SiteEnvironment = { title: 'Study notes', url: PLACEHOLDER_ORIGIN, baseUrl: '/', editUrl: null };

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Reads SITE_TITLE, SITE_URL, BASE_URL and EDIT_URL, with a default for each.
 *
 * @throws EnvironmentError as {@link readOverrides} does
 */
export function readEnvironment(variables: Variables): SiteEnvironment {
	return { ...DEFAULT_ENVIRONMENT, ...readOverrides(variables) };
}

/**
 * Reads those of SITE_TITLE, SITE_URL, BASE_URL and EDIT_URL that are set, which win over `site.yaml`; an empty or blank variable counts as
 * not set.
 *
 * @throws EnvironmentError that names each invalid variable, its value and what is expected
 */
export function readOverrides(variables: Variables): Partial<SiteEnvironment> {
	const faults: string[] = [];
	const read = (name: string, check: (text: string) => Checked): string | undefined => {
		const text = given(variables[name]);
		const checked = text === undefined ? undefined : check(text);
		if (checked === undefined || 'value' in checked) return checked?.value;
		const hint = checked.path === undefined ? '' : `, with the path in BASE_URL=${checked.path}`;
		faults.push(`${name} is '${text}'; expected ${checked.expected}${hint}`);
		return undefined;
	};
	const title = given(variables['SITE_TITLE']);
	const url = read('SITE_URL', checkedOrigin);
	const baseUrl = read('BASE_URL', checkedBasePath);
	const editUrl = read('EDIT_URL', checkedFolder);
	if (faults.length > 0) throw new EnvironmentError(faults);
	return {
		...(title !== undefined && { title }),
		...(url !== undefined && { url }),
		...(baseUrl !== undefined && { baseUrl }),
		...(editUrl !== undefined && { editUrl }),
	};
}

function given(value: string | undefined): string | undefined {
	const trimmed = value?.trim();
	return trimmed === '' ? undefined : trimmed;
}
