import { sourceLink, TERMS_HEAD } from '../../src/components/blocks/wording.ts';
import { capitalised } from '../../src/language/capitalised.ts';
import { compareText } from '../../src/language/compare-text.ts';
import { joined, link, strong, termLink, text } from '../../src/schemas/inline.ts';
import type { Inline, Page, Section, TableBlock, TableRow } from '../../src/schemas/page.ts';
import { kindWords, TERM_KINDS, VERDICTS, type Verdict } from '../../src/schemas/term-kinds.ts';
import { documentPosition, PAGES } from '../../src/web/site-pages.ts';
import type { Check } from '../entries/entry-types.ts';
import type { StudyNotes, Term, Topic } from '../model/types.ts';
import { webSource } from './checks.ts';
import { termLinkOf } from './inline.ts';

interface TermCheck {
	readonly term: Term;
	readonly check: Check;
	/** The line of the notes that is quoted; 0 where no line has the words any more. */
	readonly line: number;
}

/** The page with every claim of the notes that was found wrong, outdated or imprecise, and the counts of entries; none without entries. */
export function checksPages({ notes }: { readonly notes: StudyNotes }): readonly Page[] {
	const reviewed = notes.terms.filter((term) => term.entry !== undefined);
	if (reviewed.length === 0) return [];
	const checks = allChecks(notes);
	const { id, label } = PAGES.checks;
	const page: Page = {
		id,
		title: label,
		heading: [text(label)],
		inLists: 'claims of the notes that are not right',
		description: `${checks.length} claims of the notes held against their sources.`,
		madeFrom: 'the entries in notes/terms/',
		position: documentPosition(id, notes.topics.length),
		hasContents: true,
		sections: [
			{ blocks: [{ kind: 'paragraph', content: [text(intro(checks, reviewed.length))] }] },
			...VERDICTS.flatMap((verdict) => verdictSection(verdict, checks)),
			{
				heading: { id: 'counts', depth: 2, content: [text('Entries by kind and topic')] },
				blocks: [countTable(reviewed, notes.topics)],
			},
		],
	};
	return [page];
}

function allChecks(notes: StudyNotes): readonly TermCheck[] {
	const lines = notes.readings.map(({ reading }) => reading.line.source);
	const found = notes.terms.flatMap((term) =>
		(term.entry?.checks ?? []).map((check) => ({ term, check, line: lines.find((line) => line.text.includes(check.says))?.number ?? 0 })),
	);
	return found.sort((a, b) => a.line - b.line || compareText(a.term.id, b.term.id));
}

function intro(checks: readonly TermCheck[], reviewed: number): string {
	const counts = VERDICTS.map((verdict) => `${checks.filter(({ check }) => check.verdict === verdict).length} ${verdict}`);
	return `Of what the notes claim, ${counts.slice(0, -1).join(', ')} and ${counts.at(-1) ?? ''}. The notes stay as they were jotted; the ${reviewed} reviewed entries say what is right.`;
}

function verdictSection(verdict: Verdict, checks: readonly TermCheck[]): readonly Section[] {
	const of = checks.filter(({ check }) => check.verdict === verdict);
	if (of.length === 0) return [];
	const head = [TERMS_HEAD.lines, 'What is right', 'Since, source and term'].map((name) => [text(name)]);
	const rows = of.map(({ check, term }): TableRow => {
		const source = webSource(check.source);
		const about = [
			...(check.since === undefined ? [] : [[text(check.since)]]),
			source === undefined ? [] : [sourceLink(source)],
			[termLink(termLinkOf(term))],
		];
		return [[text(check.says)], [text(check.right)], joined(about, ' · ')];
	});
	return [{ heading: { id: verdict, depth: 2, content: [text(capitalised(verdict))] }, blocks: [{ kind: 'table', head, rows }] }];
}

/** How many entries there are of each kind in each topic. */
function countTable(terms: readonly Term[], topics: readonly Topic[]): TableBlock {
	const kinds = TERM_KINDS.filter((kind) => terms.some((term) => term.kind === kind));
	const count = (matches: (term: Term) => boolean): readonly Inline[] => [text(String(terms.filter(matches).length))];
	const head = [[text('Kind')], ...topics.map(({ id, title }) => [link({ to: 'page', id }, text(title))]), [text('All')]];
	const rows = kinds.map((kind) => [
		[text(kindWords(kind))],
		...topics.map((topic) => count((term) => term.kind === kind && term.topic === topic.id)),
		count((term) => term.kind === kind),
	]);
	const total = [[strong(text('all'))], ...topics.map((topic) => count((term) => term.topic === topic.id)), count(() => true)];
	return { kind: 'table', head, rows: [...rows, total] };
}
