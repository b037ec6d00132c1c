import type { NameKey, TermId } from '../../src/language/ids.ts';
import { nameKey } from '../../src/language/name-key.ts';
import type { ReadEntry } from '../entries/entry.ts';
import type { Entry } from '../entries/entry-types.ts';
import { isAcronymOf, isInCapitals } from '../read/acronym.ts';
import { type Name, type Reading, SAYS_WHAT_IT_IS } from '../read/reading.ts';
import { diagnostic, type Place, type Report } from '../text/diagnostic.ts';
import type { NotesPath } from '../text/source.ts';
import { distinctSlugs } from './slug.ts';

/** A spelling of a term in the notes. */
export interface Spelling {
	readonly text: string;
	readonly place: Place;
	readonly declares: boolean;
	/** Whether its line says what it is. */
	readonly defines: boolean;
}

/** A term under construction: its names and its entry, without its facts. */
export interface DraftTerm {
	readonly id: TermId;
	readonly name: string;
	readonly aliases: readonly string[];
	readonly expansion: string | undefined;
	readonly entry: Entry | undefined;
	/** Where the notes first declare it; undefined if only an entry does. */
	readonly declared: Place | undefined;
}

/** A reading with its file. */
export interface FileReading {
	readonly file: NotesPath;
	readonly reading: Reading;
}

interface Group {
	readonly keys: Set<NameKey>;
	readonly spellings: Spelling[];
	entry: Entry | undefined;
	expansion: string | undefined;
	/** The key of the name that was added first. The term's name is a spelling of it. */
	readonly first: NameKey;
	/** The order in which terms were added. */
	readonly rank: number;
}

/** Groups all names by term. The names of entries are added first and take precedence over those that the notes declare. */
export class Vocabulary {
	private readonly groups = new Map<NameKey, Group>();
	private readonly order = new Set<Group>();
	private rank = 0;

	public constructor(private readonly report: Report) {}

	/** Adds an entry's names. Reports a name that another entry has (`entry-alias-taken`). */
	public addEntry(read: ReadEntry, others: ReadonlyMap<TermId, ReadEntry>): void {
		const { entry, placeOf } = read;
		const group: Group = {
			keys: new Set(),
			spellings: [],
			entry,
			expansion: entry.expansion,
			first: nameKey(entry.name),
			rank: this.rank++,
		};
		this.order.add(group);
		this.claim(group, nameKey(entry.name), placeOf(['name']), entry.name, others);
		for (const [index, alias] of entry.aliases.entries()) this.claim(group, nameKey(alias), placeOf(['aliases', index]), alias, others);
		for (const [index, name] of entry.see.entries()) this.claim(group, nameKey(name), placeOf(['see', index]), name, others);
		for (const name of [entry.id.replaceAll('-', ' '), entry.expansion ?? entry.name]) {
			const key = nameKey(name);
			if (!this.groups.has(key)) this.put(group, key);
		}
	}

	private claim(group: Group, key: NameKey, place: Place, name: string, others: ReadonlyMap<TermId, ReadEntry>): void {
		const owner = this.groups.get(key);
		const holder = owner === group ? undefined : owner?.entry;
		if (holder === undefined) {
			this.put(group, key);
			return;
		}
		const isTold = group.entry?.caseSensitive === true && holder.caseSensitive;
		if (isTold && [holder.name, ...holder.aliases].every((taken) => taken !== name)) {
			// Two terms whose names differ by case alone, as both entries say: each line tells by its spelling which one is meant.
			group.keys.add(key);
			return;
		}
		const other = others.get(holder.id);
		const field = holder.see.some((one) => nameKey(one) === key) ? 'see' : 'aliases';
		const listed = holder[field].findIndex((one) => nameKey(one) === key);
		const isExplicit = listed >= 0 || nameKey(holder.name) === key;
		if (!isExplicit) {
			this.put(group, key);
			return;
		}
		const related =
			other === undefined
				? undefined
				: { place: other.placeOf(listed >= 0 ? [field, listed] : ['name']), message: `“${holder.name}” has it` };
		this.report(
			diagnostic('entry-alias-taken', place, `another entry has the name “${name}” already: take it out of one of them`, related),
		);
	}

	private put(group: Group, key: NameKey): void {
		group.keys.add(key);
		this.groups.set(key, group);
	}

	/** Adds the names that a line declares, and the other names that it gives its head. */
	public addReading(at: FileReading): void {
		for (const name of at.reading.names) {
			if (name.declares || (name.role === 'head' && this.groups.has(nameKey(name.text)))) this.addName(at, name);
		}
		for (const name of at.reading.names) if (name.of !== undefined) this.addOtherName(at, { ...name, text: name.of }, name);
		const { head } = at.reading;
		if (head === undefined) return;
		for (const name of at.reading.names)
			if (name.of === undefined && (name.role === 'alias' || name.role === 'expansion')) this.addOtherName(at, head, name);
	}

	private addName(at: FileReading, name: Name): void {
		const key = nameKey(name.text);
		if (key === '') return;
		let group = this.groups.get(key);
		if (group === undefined) {
			group = { keys: new Set([key]), spellings: [], entry: undefined, expansion: undefined, first: key, rank: this.rank++ };
			this.groups.set(key, group);
			this.order.add(group);
		}
		const defines = name.role === 'head' && SAYS_WHAT_IT_IS.has(at.reading.kind);
		group.spellings.push({ text: name.text, place: placeOf(at, name), declares: name.declares, defines });
	}

	/** Makes `other` a name of the head's term. If another term has it, the two terms become one, unless both have entries. */
	private addOtherName(at: FileReading, head: Name, other: Name): void {
		const group = this.groups.get(nameKey(head.text));
		const key = nameKey(other.text);
		if (group === undefined || key === '' || group.keys.has(key)) return;
		const isLongForm = other.role === 'expansion';
		if (isLongForm && group.expansion !== undefined && nameKey(group.expansion) !== key) {
			if (group.entry === undefined) this.ambiguous(at, head, other, group.expansion);
			return;
		}
		if (isLongForm && group.entry === undefined) group.expansion = other.text;
		if (isLongForm && !isAcronymOf(head.text, other.text)) return;
		const owner = this.groups.get(key);
		if (owner === undefined) {
			this.put(group, key);
			group.spellings.push({ text: other.text, place: placeOf(at, other), declares: false, defines: false });
		} else if (owner.entry === undefined || group.entry === undefined) this.merge(owner, group);
	}

	private ambiguous(at: FileReading, head: Name, other: Name, expansion: string): void {
		const message = `“${head.text}” has a second long form here, “${other.text}” beside “${expansion}”: correct one of them, or write an entry that says both`;
		this.report(diagnostic('alias-ambiguous', placeOf(at, other), message));
	}

	private merge(a: Group, b: Group): void {
		if (a === b) return;
		const [kept, gone] = b.entry === undefined && a.rank <= b.rank ? [a, b] : [b, a];
		for (const key of gone.keys) this.put(kept, key);
		kept.spellings.push(...gone.spellings);
		kept.expansion ??= gone.expansion;
		this.order.delete(gone);
	}

	/**
	 * Reports names that may be two, an acronym and a word (`names-by-case`): the notes define them in capitals and in small letters, and
	 * many people write one name in both ways. Those of an entry are decided by it.
	 */
	public reportCases(): void {
		for (const { entry, spellings } of this.order) {
			if (entry !== undefined) continue;
			const acronym = spellings.find(({ text, defines }) => defines && isInCapitals(text));
			if (acronym === undefined) continue;
			const key = nameKey(acronym.text);
			const word = spellings.find(({ text, defines }) => defines && !isInCapitals(text) && nameKey(text) === key);
			if (word === undefined) continue;
			const message = `“${acronym.text}” and “${word.text}” are read as one term: if they are two, write an entry for each, both with “caseSensitive: true”`;
			this.report(diagnostic('names-by-case', acronym.place, message, { place: word.place, message: `“${word.text}” stands here` }));
		}
	}

	/** All terms, with distinct ids. Terms with entries have the ids of the entries. */
	public terms(): readonly DraftTerm[] {
		const taken = new Set([...this.order].flatMap((group) => (group.entry === undefined ? [] : [group.entry.id])));
		const loose = [...this.order].filter((group) => group.entry === undefined);
		const names = loose.map(displayName);
		const ids = distinctSlugs(names, taken);
		const looseIds = new Map(loose.map((group, index) => [group, ids[index]]));
		return [...this.order].map((group) => {
			const name = group.entry?.name ?? displayName(group);
			const id = group.entry?.id ?? looseIds.get(group) ?? (nameKey(name) as string as TermId);
			const declared = group.spellings.find((spelling) => spelling.declares)?.place;
			return { id, name, aliases: aliasesOf(group, name), expansion: group.expansion, entry: group.entry, declared };
		});
	}
}

function placeOf(at: FileReading, name: Name): Place {
	return { file: at.file, line: name.role === 'head' ? at.reading.headLine : at.reading.line.source.number, span: name.span };
}

/** The most frequent spelling of the name that was added first; the first of equally frequent ones. A singular is preferred to its plural. */
function displayName(group: Group): string {
	const counts = new Map<string, number>();
	for (const spelling of group.spellings) {
		if (nameKey(spelling.text) === group.first) counts.set(spelling.text, (counts.get(spelling.text) ?? 0) + 1);
	}
	const spellings = [...counts.keys()];
	const isPlural = (text: string): boolean =>
		spellings.some((other) => other.length < text.length && text.toLowerCase().startsWith(other.toLowerCase().slice(0, -1)));
	const candidates = spellings.filter((text) => !isPlural(text));
	const best = candidates.reduce<string | undefined>(
		(kept, text) => (kept === undefined || (counts.get(text) ?? 0) > (counts.get(kept) ?? 0) ? text : kept),
		undefined,
	);
	return best ?? spellings[0] ?? group.first;
}

function aliasesOf(group: Group, name: string): readonly string[] {
	const aliases = new Map<string, string>();
	const listed = new Set(group.entry?.aliases.map(nameKey));
	const leadHere = new Set(group.entry?.see.map(nameKey));
	for (const alias of [...(group.entry?.aliases ?? []), ...group.spellings.map((spelling) => spelling.text)]) {
		const key = nameKey(alias);
		const isListed = group.entry?.aliases.includes(alias) === true;
		if ((key === nameKey(name) && !isListed) || alias === name || alias === group.expansion) continue;
		if (!isListed && (listed.has(key) || leadHere.has(key))) continue;
		if (!aliases.has(isListed ? alias : key)) aliases.set(isListed ? alias : key, alias);
	}
	return [...new Set(aliases.values())];
}
