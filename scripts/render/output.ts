import type { TermId } from '../../src/language/ids.ts';
import type { Page } from '../../src/schemas/page.ts';
import type { PageCards } from '../../src/schemas/page-cards.ts';
import type { Drawings } from '../../src/schemas/site-json.ts';
import type { SiteDesign, SiteSettings } from '../../src/schemas/site-settings.ts';
import type { SiteIdentity } from '../../src/web/addresses.ts';
import type { ImageFile } from '../images/image-file.ts';
import type { TermFinder } from '../model/term-finder.ts';
import type { StudyNotes } from '../model/types.ts';
import type { GlossaryPlaces } from '../page/glossary-places.ts';
import type { TopicPage } from '../page/topic-page.ts';
import type { Logo } from '../settings/logo.ts';
import type { OutputFile } from '../text/output-file.ts';
import type { TermDates } from '../text/term-dates.ts';
import type { GoneTerm } from './permalinks/lost.ts';

/** A kind of files that the model makes. `outputs.ts` lists all of them. */
export interface Output {
	/** The name of the file that exports it, without the ending. */
	readonly name: string;
	/** Makes the files: the same input gives the same bytes. An output names the parts that it takes by {@link Needs}. */
	readonly emit: (input: RenderInput) => readonly OutputFile[];
}

/** The parts of the input that an output takes. */
export type Needs<Part extends keyof RenderInput> = Pick<RenderInput, Part>;

/** What outputs are made from; `renderInput` makes it once for all of them. */
export interface RenderInput {
	readonly notes: StudyNotes;
	readonly site: SiteIdentity;
	readonly finder: TermFinder;
	readonly places: GlossaryPlaces;
	/** The documents of the site in the order of the list of pages, the topics first. */
	readonly pages: readonly Page[];
	/** The topics with their pages and the pictures on them. */
	readonly topicPages: readonly TopicPage[];
	/** The drawings of pictures by their ids; empty where no pictures are drawn. */
	readonly drawings: ReadonlyMap<string, Drawings>;
	/** The card images of terms. The page of a term without one has no image tags. */
	readonly cards: ReadonlyMap<TermId, CardImage>;
	/** The card images of the home page and of topics. */
	readonly pageCards: PageCards;
	/** When entries were added and changed, as far as it is known. */
	readonly dates: TermDates;
	/** Published terms that were only jotted, and are gone. */
	readonly gone: readonly GoneTerm[];
	/** Where files of the notes can be edited. */
	readonly editing: Pick<SiteSettings, 'editUrl' | 'editFrom'>;
	readonly design: SiteDesign;
	/** The pictures that the notes show. */
	readonly images: readonly ImageFile[];
	/** Undefined if the site has none. */
	readonly logo: Logo | undefined;
	/** Undefined if term pages are not to be made. */
	readonly termAssets: TermAssets | undefined;
}

/** A term's card image for chats. */
export interface CardImage {
	/** Without origin and base path: `/t/kubernetes/card.png?v=3f2a`. */
	readonly url: string;
	/** The text on it. */
	readonly alt: string;
}

/** The style sheet and the script that each term's page contains, and the files that it loads. */
export interface TermAssets {
	/** The style sheet; see `scripts/io/page-styles.ts`. */
	readonly styles: string;
	/** The script; see `scripts/io/page-script.ts`. */
	readonly script: string;
	/** Fonts, and tools that load on demand; see `scripts/io/page-tools.ts`. */
	readonly files: readonly OutputFile[];
}
