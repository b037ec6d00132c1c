import { parse } from 'yaml';
import { capitalised } from '../../src/language/capitalised.ts';
import type { SectionId, TopicId } from '../../src/language/ids.ts';
import { nameKey } from '../../src/language/name-key.ts';
import { isListTitle } from '../read/list-heading.ts';
import type { FileReadings } from '../read/read-notes.ts';
import type { Reading } from '../read/reading.ts';
import { diagnostic, type Place, type Report } from '../text/diagnostic.ts';
import type { NotesPath } from '../text/source.ts';
import { SectionIds, topicAddress } from './sections.ts';

/** A section under construction. */
export interface DraftSection {
	readonly id: SectionId;
	readonly title: string | undefined;
	readonly depth: number;
	readonly file: NotesPath;
	readonly heading: Reading | undefined;
	readonly readings: Reading[];
}

/** A topic under construction. */
export interface DraftTopic {
	readonly id: TopicId;
	readonly title: string;
	readonly place: Place;
	readonly ids: SectionIds;
	readonly sections: DraftSection[];
}

/** Divides the readings of all files into topics and sections. Reports addresses and ids that are claimed twice. */
export function draftTopics(files: readonly FileReadings[], report: Report): readonly DraftTopic[] {
	const topics = new Map<TopicId, DraftTopic>();
	const titles = new Map<string, TopicId>();
	for (const file of files) for (const [title, id] of titlesOf(file)) titles.set(nameKey(title), id);
	for (const file of files) new TopicDrafter(file, topics, titles, report).draft();
	return [...topics.values()];
}

function titleOf(reading: Reading): string {
	return reading.inline.plain.trim() === '' ? 'Untitled' : reading.inline.plain.trim();
}

function topHeadings(file: FileReadings): readonly Reading[] {
	return file.readings.filter((reading) => reading.line.form === 'heading' && reading.line.depth === 1);
}

function titlesOf(file: FileReadings): readonly (readonly [string, TopicId])[] {
	return topHeadings(file).map((reading) => [titleOf(reading), topicAddress(titleOf(reading), reading.line.fixedId)]);
}

class TopicDrafter {
	private topic: DraftTopic | undefined;
	/** The first top heading: its topic is open from the first line of the file. */
	private first: Reading | undefined;
	/** The topic and the section that the file starts in. */
	private start: { topic: DraftTopic | undefined; section: DraftSection | undefined } = { topic: undefined, section: undefined };
	/** The addresses of other files that have been reported. */
	private readonly refused = new Set<TopicId>();
	private ancestors: { depth: number; title: string }[] = [];
	/** The current list heading. Its section opens only when it is clear whether the next sub-heading names another topic. */
	private list: { heading: Reading; home: DraftTopic; used: boolean } | undefined;

	public constructor(
		private readonly file: FileReadings,
		private readonly topics: Map<TopicId, DraftTopic>,
		private readonly titles: ReadonlyMap<string, TopicId>,
		private readonly report: Report,
	) {}

	public draft(): void {
		this.first = topHeadings(this.file)[0];
		if (this.first === undefined) this.open(fileTitle(this.file), undefined, undefined);
		else this.open(titleOf(this.first), this.first.line.fixedId, this.first);
		this.start = { topic: this.topic, section: this.section() };
		for (const reading of this.file.readings) this.add(reading);
		this.openListSection();
	}

	private add(reading: Reading): void {
		if (reading.line.form !== 'heading') {
			this.openListSection();
			this.section()?.readings.push(reading);
			return;
		}
		const title = titleOf(reading);
		if (reading.line.depth === 1) {
			this.openListSection();
			this.list = undefined;
			if (reading === this.first) this.returnToFirst();
			else this.open(title, reading.line.fixedId, reading);
		} else if (!this.opensTopicList(reading, title)) this.openSection(reading, title);
	}

	/** Opens the topic of this address, or continues it if it exists. Reports an address that belongs to another file. */
	private open(title: string, fixedId: string | undefined, heading: Reading | undefined): void {
		const id = topicAddress(title, fixedId);
		const place = this.placeOf(heading);
		const known = this.topics.get(id);
		if (known !== undefined && known.place.file !== this.file.file.path && !this.refused.has(id)) {
			this.refused.add(id);
			const related = { place: known.place, message: `“${known.title}” has it already` };
			const message = `the heading “${title}” asks for the address “/${id}”, which another file has: give it one of its own, as in {#${id}-2} at its end`;
			this.report(diagnostic('topic-address-taken', place, message, related));
		}
		this.ancestors = [];
		if (known !== undefined) {
			this.topic = known;
			this.continueTopic(known, heading, title);
			return;
		}
		this.topic = { id, title, place, ids: new SectionIds(this.report), sections: [] };
		this.topics.set(id, this.topic);
		this.addSection(heading, undefined, id as string as SectionId, 1);
	}

	/** Continues a topic at another heading with its address. If the title differs, the heading becomes the title of a section. */
	private continueTopic(topic: DraftTopic, heading: Reading | undefined, title: string): void {
		if (heading === undefined || nameKey(title) === nameKey(topic.title))
			this.addSection(heading, undefined, topic.id as string as SectionId, 1);
		else this.addSection(heading, title, topic.ids.derived(title, [topic.title], this.placeOf(heading)), 2);
	}

	/** Returns to the first topic at its own heading. The lines above it may have opened other sections. */
	private returnToFirst(): void {
		this.topic = this.start.topic;
		this.ancestors = [];
		if (this.topic !== undefined && this.section() !== this.start.section)
			this.addSection(undefined, undefined, this.topic.id as string as SectionId, 1);
	}

	private openSection(reading: Reading, title: string): void {
		if (this.topic === undefined) return;
		if (isListTitle(title) && reading.line.fixedId === undefined) {
			this.openListSection();
			this.list = { heading: reading, home: this.topic, used: false };
			return;
		}
		if (this.list !== undefined && reading.line.depth < this.list.heading.line.depth) this.endList();
		else if (this.list !== undefined) {
			this.topic = this.list.home;
			this.openListSection();
		}
		this.addTitled(reading, title);
	}

	private addTitled(reading: Reading, title: string): void {
		if (this.topic === undefined) return;
		while ((this.ancestors.at(-1)?.depth ?? 0) >= reading.line.depth) this.ancestors.pop();
		const titles = this.ancestors.map((one) => one.title);
		const place = this.placeOf(reading);
		const { fixedId } = reading.line;
		const id = fixedId === undefined ? this.topic.ids.derived(title, titles, place) : this.topic.ids.fixed(fixedId, place);
		this.ancestors.push({ depth: reading.line.depth, title });
		this.addSection(reading, title, id, reading.line.depth);
	}

	private endList(): void {
		this.openListSection();
		if (this.list !== undefined) this.topic = this.list.home;
		this.list = undefined;
	}

	/** In a list of terms, a heading that repeats the title of a topic opens a section of that topic. Returns whether it did. */
	private opensTopicList(reading: Reading, title: string): boolean {
		const target = this.topics.get(this.titles.get(nameKey(title)) ?? ('' as TopicId));
		if (this.list === undefined || target === undefined || reading.line.depth < this.list.heading.line.depth) return false;
		this.topic = target;
		this.ancestors = [];
		const listTitle = titleOf(this.list.heading);
		const id = target.ids.derived(listTitle, [target.title], this.placeOf(reading));
		this.addSection(this.list.used ? undefined : this.list.heading, listTitle, id, 2);
		this.section()?.readings.push(reading);
		this.list.used = true;
		return true;
	}

	/** Opens the section of the list itself, unless its lines belong to another topic. */
	private openListSection(): void {
		if (this.list === undefined || this.list.used) return;
		this.list.used = true;
		this.addTitled(this.list.heading, titleOf(this.list.heading));
	}

	private addSection(heading: Reading | undefined, title: string | undefined, id: SectionId, depth: number): void {
		this.topic?.sections.push({ id, title, depth, file: this.file.file.path, heading, readings: [] });
	}

	private section(): DraftSection | undefined {
		return this.topic?.sections.at(-1);
	}

	private placeOf(reading: Reading | undefined): Place {
		const line = reading?.line;
		return { file: this.file.file.path, line: line?.source.number ?? 1, span: line?.content ?? { start: 1, end: 1 } };
	}
}

/** The id that Notion puts behind the name of each file that it exports. */
const EXPORT_ID = /[ _-][\da-f]{32}$/iu;

/** The title of a file without a top heading: from its front matter, else from its name. */
function fileTitle(file: FileReadings): string {
	const lines = file.readings.filter((reading) => reading.line.form === 'front-matter').map((reading) => reading.line.source.text);
	const title = frontMatterTitle(lines.filter((line) => line.trimEnd() !== '---').join('\n'));
	if (title !== undefined) return title;
	const parts = file.file.path.split('/');
	const stem = (parts.at(-1) ?? '').replace(/\.[^.]+$/u, '').replace(EXPORT_ID, '');
	const name = /^(?:readme|index)$/iu.test(stem) ? (parts.at(-2) ?? stem) : stem;
	const spaced = name.replaceAll(/[-_]+/gu, ' ').trim();
	return spaced === '' ? 'Notes' : capitalised(spaced);
}

function frontMatterTitle(yaml: string): string | undefined {
	if (!/^title[ \t]*:/mu.test(yaml)) return undefined;
	try {
		const fields: unknown = parse(yaml);
		if (typeof fields === 'object' && fields !== null && 'title' in fields && typeof fields.title === 'string')
			return fields.title.trim() || undefined;
	} catch {
		// Invalid YAML may still have a readable title line.
	}
	return /^title[ \t]*:[ \t]*(.*\S)/mu.exec(yaml)?.[1];
}
