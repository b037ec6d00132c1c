import { NO_PAGE_CARDS } from '../../src/schemas/page-cards.ts';
import { DEFAULT_DESIGN } from '../../src/schemas/site-settings.ts';
import type { SiteIdentity } from '../../src/web/addresses.ts';
import { drawingsOf } from '../diagrams/draw/drawings.ts';
import type { PictureTypefaces } from '../diagrams/draw/text-block.ts';
import { termFinder } from '../model/term-finder.ts';
import type { StudyNotes } from '../model/types.ts';
import { allPages } from '../page/all.ts';
import type { FormerIds } from '../page/glossary-entry.ts';
import { glossaryPlaces } from '../page/glossary-places.ts';
import { topicPages } from '../page/topic-page.ts';
import type { RenderInput } from './output.ts';

/** What outputs may be given besides the model. */
export interface RenderExtras
	extends Partial<Pick<RenderInput, 'cards' | 'pageCards' | 'dates' | 'gone' | 'termAssets' | 'editing' | 'design' | 'images' | 'logo'>> {
	/** Without them no picture is drawn, and pages show flowcharts in their place. */
	readonly typefaces?: PictureTypefaces;
	/** The ids that entries of the glossary were published with before. */
	readonly formerIds?: FormerIds;
}

/** Makes what outputs have in common: pages as data, places of terms, drawings. */
export function renderInput(notes: StudyNotes, site: SiteIdentity, extras: RenderExtras = {}): RenderInput {
	const {
		cards = new Map(),
		pageCards = NO_PAGE_CARDS,
		dates = new Map(),
		gone = [],
		termAssets,
		typefaces,
		formerIds = new Map(),
	} = extras;
	const { editing = { editUrl: null, editFrom: '' }, design = DEFAULT_DESIGN, images = [], logo } = extras;
	const finder = termFinder(notes.terms);
	const places = glossaryPlaces(notes.terms);
	const topics = topicPages(notes, finder);
	const diagrams = topics.flatMap(({ pictures }) => pictures);
	return {
		...{ notes, site, finder, places, cards, pageCards, dates, gone, termAssets, editing, design, images, logo },
		pages: allPages({ notes, finder, places, formerIds, topics }),
		topicPages: topics,
		drawings: typefaces === undefined ? new Map() : drawingsOf(diagrams, typefaces),
	};
}
