import { sourceLink, THE_NOTES_SAY } from '../../src/components/blocks/wording.ts';
import { capitalised } from '../../src/language/capitalised.ts';
import { compareText } from '../../src/language/compare-text.ts';
import { counted } from '../../src/language/counted.ts';
import { joined, link, strong, termLink, text } from '../../src/schemas/inline.ts';
import type { Inline, Page, PageSection, TableBlock, TableRow } from '../../src/schemas/page.ts';
import { kindWords, TERM_KINDS, VERDICTS, type Verdict } from '../../src/schemas/term-kinds.ts';
import { documentPosition, PAGES } from '../../src/web/site-pages.ts';
import type { Check } from '../entries/entry-types.ts';
import type { StudyNotes, Term, Topic } from '../model/types.ts';
import { webSource } from './checks.ts';

interface TermCheck {
	readonly term: Term;
	readonly check: Check;
	/** The number of the line that the check quotes; 0 if no line has these words any more. */
	readonly line: number;
}

/** The page with all checks, and with the number of entries of each kind and topic; none without entries. */
export function checksPages({ notes }: { readonly notes: StudyNotes }): readonly Page[] {
	const reviewed = notes.terms.filter((term) => term.entry !== undefined);
	if (reviewed.length === 0) return [];
	const checks = checksInLineOrder(notes);
	const { id, label } = PAGES.checks;
	const page: Page = {
		id,
		title: label,
		heading: [text(label)],
		inLists: 'claims of the notes that are not right',
		description: `${counted(checks.length, 'claim')} of the notes, checked against sources.`,
		madeFrom: 'the entries in notes/terms/',
		position: documentPosition(id, notes.topics.length),
		hasContents: true,
		sections: [
			{ blocks: [{ kind: 'paragraph', content: [text(introduction(checks, reviewed.length))] }] },
			...VERDICTS.flatMap((verdict) => verdictSection(verdict, checks)),
			{
				heading: { id: 'counts', depth: 2, content: [text('Entries by kind and topic')] },
				blocks: [countTable(reviewed, notes.topics)],
			},
		],
	};
	return [page];
}

function checksInLineOrder(notes: StudyNotes): readonly TermCheck[] {
	const lines = notes.readings.map(({ reading }) => reading.line.source);
	const found = notes.terms.flatMap((term) =>
		(term.entry?.checks ?? []).map((check) => ({ term, check, line: lines.find((line) => line.text.includes(check.says))?.number ?? 0 })),
	);
	return found.sort((a, b) => a.line - b.line || compareText(a.term.id, b.term.id));
}

function introduction(checks: readonly TermCheck[], reviewed: number): string {
	const counts = VERDICTS.map((verdict) => `${checks.filter(({ check }) => check.verdict === verdict).length} ${verdict}`);
	const list = `${counts.slice(0, -1).join(', ')} and ${counts.at(-1) ?? ''}`;
	return `Claims of the notes that differ from their sources: ${list}. The notes stay as they were written; the ${reviewed} reviewed entries say what is right.`;
}

function verdictSection(verdict: Verdict, checks: readonly TermCheck[]): readonly PageSection[] {
	const matching = checks.filter(({ check }) => check.verdict === verdict);
	if (matching.length === 0) return [];
	const head = [THE_NOTES_SAY, 'What is right', 'Since, source and term'].map((name) => [text(name)]);
	const rows = matching.map(({ check, term }): TableRow => {
		const source = webSource(check.source);
		const about = [
			...(check.since === undefined ? [] : [[text(check.since)]]),
			...(source === undefined ? [] : [[sourceLink(source)]]),
			[termLink(term)],
		];
		return [[text(check.says)], [text(check.right)], joined(about, ' · ')];
	});
	return [{ heading: { id: verdict, depth: 2, content: [text(capitalised(verdict))] }, blocks: [{ kind: 'table', head, rows }] }];
}

/** The number of entries of each kind in each topic. */
function countTable(terms: readonly Term[], topics: readonly Topic[]): TableBlock {
	const kinds = TERM_KINDS.filter((kind) => terms.some((term) => term.kind === kind));
	const row = (name: Inline, members: readonly Term[]): TableRow => [
		[name],
		...topics.map(({ id }) => [text(String(members.filter((term) => term.topic === id).length))]),
		[text(String(members.length))],
	];
	return {
		kind: 'table',
		head: [[text('Kind')], ...topics.map(({ id, title }) => [link({ to: 'page', id }, text(title))]), [text('All')]],
		rows: [
			...kinds.map((kind) => {
				const members = terms.filter((term) => term.kind === kind);
				return row(text(kindWords(kind)), members);
			}),
			row(strong(text('all')), terms),
		],
	};
}
