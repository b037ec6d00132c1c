import type { NotesSection, PlacedReading, StudyNotes } from '../../model/types.ts';
import type { RolesDiagram } from '../diagram.ts';

const MIN_COUNT = 3;
const MAX_COUNT = 16;
/** A role has at most three words, such as “package manager”. More is a definition. */
const MAX_WORDS = 3;

/** The roles of a section in which every line is a name and a role of a few words: who does what around the heading's term. */
export function rolesOf(section: NotesSection, notes: StudyNotes, id: string): RolesDiagram | undefined {
	const lines = section.lines.filter((line) => line.omittedBecause === undefined);
	if (section.title === undefined || lines.length < MIN_COUNT || lines.length > MAX_COUNT) return undefined;
	const roles = new Map<string, { readonly role: string; readonly members: string[] }>();
	for (const line of lines) {
		const role = roleIn(line);
		const name = line.subject === undefined ? line.head?.text : notes.termById.get(line.subject)?.name;
		if (role === undefined || name === undefined) return undefined;
		const key = role.toLowerCase();
		const known = roles.get(key);
		if (known === undefined) roles.set(key, { role, members: [name] });
		else known.members.push(name);
	}
	const about = section.heading?.terms[0]?.id;
	const centre = about === undefined ? undefined : notes.termById.get(about)?.name;
	return { kind: 'roles', id, title: section.title, centre, roles: [...roles.values()] };
}

function roleIn({ kind, reading }: PlacedReading): string | undefined {
	const role = reading.inline.plain.slice(reading.body.start, reading.body.end).trim();
	const isShort = role !== '' && role.split(/\s+/u).length <= MAX_WORDS;
	return kind === 'definition' && isShort && reading.continues === undefined ? role : undefined;
}
