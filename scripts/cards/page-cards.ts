import { counted } from '../../src/language/counted.ts';
import type { PageCards } from '../../src/schemas/page-cards.ts';
import type { SiteSettings } from '../../src/schemas/site-settings.ts';
import type { StudyNotes } from '../model/types.ts';
import { topicSummary, topicTerms } from '../page/topic-page.ts';
import { type CardContent, cardHash } from './card-content.ts';

/** The id of the home page's card. Ids of topics have no underscore. */
const HOME = '_home';

/** The content of the cards of the home page and of each topic, in this order. */
export function pageCardContents(notes: StudyNotes, { title, design }: SiteSettings): readonly CardContent[] {
	const shared = { expansion: undefined, site: title, ...(design.cardAccent !== null && { accent: design.cardAccent }) };
	return [
		{ ...shared, id: HOME, name: title, sentence: design.tagline, kind: undefined, topic: undefined, path: '/img/card.png' },
		...notes.topics.map((topic) => ({
			...shared,
			id: topic.id,
			name: topic.label,
			sentence: topicSummary(topic, notes),
			kind: counted(topicTerms(topic, notes).length, 'term'),
			topic: undefined,
			path: `/img/cards/${encodeURIComponent(topic.id)}.png`,
		})),
	];
}

/** The addresses of these cards. Without cards, there are none. */
export function pageCardAddresses(contents: readonly CardContent[]): PageCards {
	const addresses = contents.map((card) => [card.id, `${card.path}?v=${cardHash(card)}`] as const);
	const home = addresses.find(([id]) => id === HOME)?.[1] ?? null;
	return { topics: Object.fromEntries(addresses.filter(([id]) => id !== HOME)), home };
}
