import { capitalised } from '../src/language/capitalised.ts';

/** Generated notes of any size, the same in every run. */

/** A small pseudo-random generator (mulberry32), which gives the same numbers in every run. */
export function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

const ONSETS = [
	'b',
	'br',
	'c',
	'cl',
	'd',
	'dr',
	'f',
	'g',
	'gr',
	'h',
	'k',
	'kr',
	'l',
	'm',
	'n',
	'p',
	'pr',
	'qu',
	'r',
	's',
	'st',
	't',
	'tr',
	'v',
	'w',
	'z',
];
const NUCLEI = ['a', 'e', 'i', 'o', 'u', 'ai', 'ou', 'ea'];
const CODAS = ['', 'l', 'm', 'n', 'r', 'st', 'x', 'th', 'rk'];
const NOUNS = ['registry', 'node', 'gateway', 'volume', 'operator', 'policy', 'controller', 'proxy', 'cluster', 'queue'];
const PURPOSES = ['keeps state of', 'routes calls to', 'watches', 'restarts', 'scales', 'collects logs of', 'encrypts traffic between'];
const TERMS_A_TOPIC = 250;

/** A random item of the list. */
export function pick<T>(list: readonly T[], next: () => number, fallback: T): T {
	return list[Math.floor(next() * list.length)] ?? fallback;
}

/** A made-up word of two or three syllables. */
export function word(next: () => number): string {
	const syllables = 2 + Math.floor(next() * 2);
	let made = '';
	for (let count = 0; count < syllables; count += 1) made += pick(ONSETS, next, 'k') + pick(NUCLEI, next, 'a') + pick(CODAS, next, '');
	return made;
}

/** A capitalised word, often followed by a noun. */
export function name(next: () => number): string {
	const made = capitalised(word(next));
	return next() < 0.4 ? `${made} ${pick(NOUNS, next, 'node')}` : made;
}

/** Notes with `terms` distinct terms, about 100 bytes each, in all styles: definitions, lists, statements, steps, bare terms. */
export function notesWithTerms(terms: number): string {
	const next = random(terms);
	const names = new Set<string>();
	while (names.size < terms) names.add(name(next));
	const all = [...names];
	const lines: string[] = [];
	for (const [index, term] of all.entries()) {
		if (index % TERMS_A_TOPIC === 0) lines.push('', `# Topic ${index / TERMS_A_TOPIC + 1}`, '');
		else if (index % 25 === 0) lines.push('', `## Part ${index}`, '');
		const other = pick(all, next, term);
		const purpose = pick(PURPOSES, next, 'watches');
		const forms = [
			`${term} - ${purpose} the ${other} and what stands behind it`,
			`**${term}**: ${purpose} each ${other} in the group`,
			`    ${term}`,
			`${term} : ${pick(all, next, term)}, ${pick(all, next, term)}, ${other}`,
			`${term} is a ${pick(NOUNS, next, 'node')} that ${purpose} ${other}`,
			`- ${term} => ${purpose} ${other}, ${pick(all, next, term)} and ${pick(all, next, term)}`,
			`${term} 1) starts ${other} 2) ${purpose} ${pick(all, next, term)} 3) stops`,
		];
		lines.push(pick(forms, next, term));
		if (next() < 0.5) lines.push(`${term} ${purpose} every ${other} that ${pick(all, next, term)} needs at the time`);
	}
	return `${lines.join('\n')}\n`;
}

/** Prose of `lines` lines with hardly any terms. Every rule is tried on each line. */
export function proseOf(lines: number): string {
	const next = random(lines);
	const made: string[] = ['# Prose', ''];
	for (let index = 0; index < lines; index += 1) {
		const words = Array.from({ length: 10 + Math.floor(next() * 8) }, () => word(next));
		made.push(`${words.join(' ')}${next() < 0.2 ? '.' : ''}`);
		if (next() < 0.1) made.push('');
	}
	return `${made.join('\n')}\n`;
}
