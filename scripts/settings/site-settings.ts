import { capitalised } from '../../src/language/capitalised.ts';
import { oneLine } from '../../src/language/one-line.ts';
import { DEFAULT_DESIGN, type SiteDesign, type SiteSettings } from '../../src/schemas/site-settings.ts';
import { type Checked, checkedBasePath, checkedFolder, checkedOrigin } from '../../src/web/site-address.ts';
import { DEFAULT_ENVIRONMENT, type SiteEnvironment } from '../../src/web/site-environment.ts';
import type { SiteYaml } from '../../src/web/site-yaml.ts';
import type { StudyNotes } from '../model/types.ts';
import { cutAtWord } from '../page/cut-text.ts';
import { accentShades, accentStyles } from './accent.ts';
import type { Logo } from './logo.ts';
import { textDirection } from './text-direction.ts';

/** In UTF-16 units. A heading that becomes the title of the site is cut behind a word. */
const MAX_TITLE = 60;
/** So many topics are named below the title of a site without a tagline. */
const MAX_NAMED = 4;

/** What the settings of a site are made from. */
export interface SettingsSources {
	/** What `site.yaml` has. */
	readonly settings: SiteYaml;
	readonly logo: Logo | undefined;
	readonly notes: StudyNotes;
	/** The name of the notebook's folder, or of its only file without the ending. */
	readonly name: string;
	/** The path of the notebook as files of the notes are named, with a slash at the end. */
	readonly folder: string;
	/** What the environment sets; it wins. */
	readonly overrides: Partial<SiteEnvironment>;
	/** The origin of a site whose settings name none. */
	readonly defaultUrl?: string | undefined;
}

/** The settings of a site as they are used: those of the environment, else those of `site.yaml`, else what the notes or the tool give. */
export function siteSettings({ settings, logo, notes, name, folder, overrides, defaultUrl }: SettingsSources): SiteSettings {
	const title = settings.title === undefined ? titleOf(notes, name) : oneLine(settings.title.trim());
	const own = {
		title,
		url: settingOf(settings.address, checkedOrigin) ?? defaultUrl ?? DEFAULT_ENVIRONMENT.url,
		baseUrl: settingOf(settings.basePath, checkedBasePath) ?? DEFAULT_ENVIRONMENT.baseUrl,
		editUrl: settingOf(settings.editLink, checkedFolder) ?? DEFAULT_ENVIRONMENT.editUrl,
	};
	// An address of the environment is that of the folder from which the files are named.
	const editFrom = overrides.editUrl === undefined && own.editUrl !== null ? folder : '';
	return { ...own, ...overrides, editFrom, design: designOf(settings, logo, notes) };
}

function settingOf(text: string | undefined, check: (text: string) => Checked): string | undefined {
	const checked = text === undefined ? undefined : check(text.trim());
	return checked !== undefined && 'value' in checked ? checked.value : undefined;
}

function designOf(settings: SiteYaml, logo: Logo | undefined, notes: StudyNotes): SiteDesign {
	const { tagline, accent, footer, home } = settings;
	const picture = logo === undefined ? null : { path: logoPath(logo), type: logo.type };
	const language = Intl.getCanonicalLocales(settings.language ?? DEFAULT_DESIGN.language)[0] ?? DEFAULT_DESIGN.language;
	return {
		tagline: tagline === undefined ? taglineOf(notes) : oneLine(tagline.trim()),
		language,
		direction: textDirection(language),
		styles: accent === undefined ? '' : accentStyles(accent),
		cardAccent: accent === undefined ? null : accentShades(accent, 'light').accent,
		logo: picture,
		icon: picture ?? DEFAULT_DESIGN.icon,
		footer: (footer ?? []).map(({ label, link }) => ({ label: label.trim(), link })),
		home: home ?? DEFAULT_DESIGN.home,
	};
}

/** The address of the logo, without base path. */
export function logoPath({ ending }: Pick<Logo, 'ending'>): string {
	return `/img/logo.${ending}`;
}

/** The first heading of the notes, else the name of the notebook in words. */
function titleOf(notes: StudyNotes, name: string): string {
	const headings = notes.files.flatMap(({ readings }) => readings.filter(({ line }) => line.form === 'heading' && line.depth === 1));
	const heading = headings.map(({ inline }) => oneLine(inline.plain).trim()).find((text) => text !== '');
	const words = name.replaceAll(/[-_.\s]+/gu, ' ').trim();
	return cutAtWord(heading ?? (words === '' ? DEFAULT_ENVIRONMENT.title : capitalised(words)), MAX_TITLE);
}

function taglineOf({ topics }: StudyNotes): string {
	const names = topics.slice(0, MAX_NAMED).map(({ title }) => cutAtWord(title, MAX_TITLE));
	const more = topics.length - names.length;
	if (names.length === 0) return '';
	const last = more > 0 ? `${more} more` : names.pop();
	return names.length === 0 ? `Notes on ${last}.` : `Notes on ${names.join(', ')} and ${last}.`;
}
