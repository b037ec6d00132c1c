import { sourceContent, THE_NOTES_SAY } from '../../src/components/blocks/wording.ts';
import { capitalised } from '../../src/language/capitalised.ts';
import { counted } from '../../src/language/counted.ts';
import { verdictCounts } from '../../src/language/verdict-counts.ts';
import { type Inline, joined, link, strong, termLink, text } from '../../src/schemas/inline.ts';
import type { Page, PageSection, TableBlock, TableRow } from '../../src/schemas/page.ts';
import { kindWords, TERM_KINDS, VERDICTS, type Verdict } from '../../src/schemas/term-kinds.ts';
import { documentPosition, PAGES } from '../../src/web/site-pages.ts';
import type { PlacedCheck, StudyNotes, Term, Topic } from '../model/types.ts';
import { webSource } from './checks.ts';

/** The page with all checks and, where terms have entries, with their number of each kind and topic. */
export function checksPages({ notes }: { readonly notes: StudyNotes }): readonly Page[] {
	const reviewed = notes.terms.filter((term) => term.entry !== undefined);
	const { checks } = notes;
	const { id, label } = PAGES.checks;
	const page: Page = {
		id,
		title: label,
		heading: [text(label)],
		inLists: 'claims of the notes that are not right',
		description: checks.length === 0 ? NO_CHECKS : `${counted(checks.length, 'claim')} of the notes, checked against sources.`,
		madeFrom: isOfEntries(checks, reviewed)
			? 'the entries in notes/terms/'
			: 'corrections.yaml and the entries in terms/, beside the notes,',
		// Readers need not see the way to a page that has nothing for them.
		...(checks.length + reviewed.length > 0 && { position: documentPosition(id, notes.topics.length) }),
		hasContents: true,
		sections: [
			{
				blocks: [
					{ kind: 'paragraph', content: checks.length === 0 ? HOW_TO_CHECK : [text(introduction(checks, reviewed))], corrections: [] },
				],
			},
			...VERDICTS.flatMap((verdict) => verdictSection(verdict, notes)),
			...(reviewed.length === 0
				? []
				: [
						{
							heading: { id: 'counts', depth: 2, content: [text('Entries by kind and topic')] },
							blocks: [countTable(reviewed, notes.topics)],
						},
					]),
		],
	};
	return [page];
}

const NO_CHECKS = 'Claims of the notes that are not right, and what is.';

/** What stands here until there is a check. */
const HOW_TO_CHECK: readonly Inline[] = [
	text('A check stands beside a claim of the notes that is not right, and says what is. To make one, run '),
	{ type: 'inlineCode', value: 'npm run mend -- "what the notes say" "what is right"' },
	text('.'),
];

function introduction(checks: readonly PlacedCheck[], reviewed: readonly Term[]): string {
	const counts = VERDICTS.map((verdict) => ({ verdict, count: checks.filter(({ check }) => check.verdict === verdict).length }));
	const sum = verdictCounts(counts);
	if (isOfEntries(checks, reviewed))
		return `${sum}. The notes stay as they were written; ${counted(reviewed.length, 'reviewed entry says', 'reviewed entries say')} what is right.`;
	return `${sum}. The notes stay as they were written; what is right stands beside each claim.`;
}

/** Whether each check is one of an entry. */
function isOfEntries(checks: readonly PlacedCheck[], reviewed: readonly Term[]): boolean {
	const ofEntries = new Set(reviewed.flatMap(({ entry }) => entry?.checks ?? []));
	return checks.every(({ check }) => ofEntries.has(check));
}

function verdictSection(verdict: Verdict, notes: StudyNotes): readonly PageSection[] {
	const matching = notes.checks.filter(({ check }) => check.verdict === verdict);
	if (matching.length === 0) return [];
	const head = [THE_NOTES_SAY, 'What is right', 'Since, source and term'].map((name) => [text(name)]);
	const rows = matching.map((placed): TableRow => {
		const { check } = placed;
		const source = webSource(check);
		const about = [
			...(check.since === undefined ? [] : [[text(check.since)]]),
			...(source === undefined ? [] : [sourceContent(source)]),
			...(check.unread === undefined ? [] : [[text(check.unread)]]),
			...subjectLinks(placed, notes).map((one) => [one]),
		];
		return [[text(check.says)], [text(check.right)], joined(about, ' · ')];
	});
	return [{ heading: { id: verdict, depth: 2, content: [text(capitalised(verdict))] }, blocks: [{ kind: 'table', head, rows }] }];
}

/** Links to the terms that a claim is about; to its place in the notes where it is about none. */
function subjectLinks({ terms, lines: [line] }: PlacedCheck, notes: StudyNotes): readonly Inline[] {
	const links = terms.flatMap((id) => notes.termById.get(id) ?? []).map(termLink);
	const topic = notes.topics.find(({ id }) => id === line?.topic);
	if (links.length > 0 || topic === undefined) return links;
	const section = topic.sections.find(({ id, title }) => id === line?.section && title !== undefined);
	const target = section === undefined ? { to: 'page' as const, id: topic.id } : { to: 'page' as const, id: topic.id, anchor: section.id };
	return [link(target, text(section?.title ?? topic.title))];
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
