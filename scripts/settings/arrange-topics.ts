import { nameKey } from '../../src/language/name-key.ts';
import type { TopicItem } from '../../src/web/site-yaml.ts';
import { deepFreeze } from '../model/freeze.ts';
import type { StudyNotes, Topic } from '../model/types.ts';
import { diagnostic, type Report } from '../text/diagnostic.ts';
import { nearestName } from '../text/nearest-name.ts';
import type { ReadSettings } from './read-settings.ts';

/**
 * The notes with their topics in the order of `site.yaml` and with its short labels. Topics that it does not name follow in the order of
 * the notes. Reports names that no topic has (`settings-topic`).
 */
export function arrangeTopics(notes: StudyNotes, { settings, placeOf }: ReadSettings, report: Report): StudyNotes {
	const { topics: items = [] } = settings;
	if (items.length === 0) return notes;
	const named = new Map<Topic, Topic>();
	for (const [at, item] of items.entries()) {
		const name = nameOf(item);
		const topic = topicNamed(name, notes.topics);
		if (topic === undefined) report(diagnostic('settings-topic', placeOf(pathOf(item, at)), unknown(name, notes.topics)));
		else if (!named.has(topic)) named.set(topic, typeof item === 'string' ? topic : { ...topic, label: item.label.trim() });
	}
	const others = notes.topics.filter((topic) => !named.has(topic));
	return deepFreeze({ ...notes, topics: [...named.values(), ...others] });
}

function nameOf(item: TopicItem): string {
	return (typeof item === 'string' ? item : item.topic).trim();
}

function pathOf(item: TopicItem, at: number): readonly (string | number)[] {
	return typeof item === 'string' ? ['topics', at] : ['topics', at, 'topic'];
}

/** The topic of an address, `docker` or `/docker`, else of a title. */
function topicNamed(name: string, topics: readonly Topic[]): Topic | undefined {
	const id = name.replace(/^\//u, '');
	return topics.find((topic) => topic.id === id) ?? topics.find(({ title }) => nameKey(title) === nameKey(name));
}

function unknown(name: string, topics: readonly Topic[]): string {
	const names = topics.map(({ id }) => id);
	const byTitle = topics.find(
		({ title }) =>
			title ===
			nearestName(
				name,
				topics.map((topic) => topic.title),
			),
	);
	const nearest = nearestName(name, names) ?? byTitle?.id;
	const remedy = nearest === undefined ? `the topics are ${names.join(', ')}` : `did you mean ${nearest}?`;
	return `no topic has the title or the address “${name}”: ${remedy}`;
}
