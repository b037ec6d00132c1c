import type { PhrasingContent, RootContent } from 'mdast';
import { compareText } from '../../src/language/compare-text.ts';
import type { Verdict } from '../../src/schemas/term-kinds.ts';
import { TERM_KINDS, VERDICTS } from '../../src/schemas/term-kinds.ts';
import { termLink, topicLink } from '../../src/web/addresses.ts';
import type { Check } from '../entries/entry-types.ts';
import type { StudyNotes, Term, Topic } from '../model/types.ts';
import type { OutputFile } from '../text/output-file.ts';
import { CHECKS_PAGE, sourceLink } from './check-note.ts';
import { type GlossaryPlaces, placedLinks } from './glossary-places.ts';
import { markdownPage } from './markdown/markdown.ts';
import { heading, joined, paragraph, root, table, title } from './page-parts.ts';
import { link, strong, text } from './phrasing.ts';

interface TermCheck {
	readonly term: Term;
	readonly check: Check;
	/** The line of the notes that is quoted; 0 where no line has the words any more. */
	readonly line: number;
}

/** `docs/checks.md`: every claim of the notes that was found wrong, outdated or imprecise, and the counts of entries; no page without entries. */
export function checksPage(notes: StudyNotes, places: GlossaryPlaces): readonly OutputFile[] {
	const reviewed = notes.terms.filter((term) => term.entry !== undefined);
	if (reviewed.length === 0) return [];
	const checks = allChecks(notes);
	const content: RootContent[] = [
		title([text('Checked against sources')]),
		paragraph(text(intro(checks, reviewed.length))),
		...VERDICTS.flatMap((verdict) => verdictTable(verdict, checks)),
		heading(2, 'counts', [text('Entries by kind and topic')]),
		countTable(reviewed, notes.topics),
	];
	const description = `${checks.length} claims of the notes held against their sources.`;
	const frontMatter = { title: 'Checked against sources', slug: '/checks', description, sidebar_position: notes.topics.length + 2 };
	return [
		{
			path: `docs/${CHECKS_PAGE}`,
			content: markdownPage(frontMatter, 'the entries in notes/terms/', placedLinks(root(content), 'checks', places)),
		},
	];
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

function verdictTable(verdict: Verdict, checks: readonly TermCheck[]): RootContent[] {
	const rows = checks.filter(({ check }) => check.verdict === verdict);
	if (rows.length === 0) return [];
	const head = ['The notes say', 'What is right', 'Since, source and term'].map((name) => [text(name)]);
	const body = rows.map(({ check, term }): PhrasingContent[][] => [
		[text(check.says)],
		[text(check.right)],
		joined(
			[...(check.since === undefined ? [] : [[text(check.since)]]), sourceLink(check.source), [link(termLink(term.id), text(term.name))]],
			' · ',
		),
	]);
	return [heading(2, verdict, [text(verdict.charAt(0).toUpperCase() + verdict.slice(1))]), table([head, ...body])];
}

/** How many entries there are of each kind in each topic. */
function countTable(terms: readonly Term[], topics: readonly Topic[]): RootContent {
	const kinds = TERM_KINDS.filter((kind) => terms.some((term) => term.kind === kind));
	const count = (matches: (term: Term) => boolean): PhrasingContent[] => [text(String(terms.filter(matches).length))];
	const head = [[text('Kind')], ...topics.map((topic) => [link(topicLink(topic.id), text(topic.title))]), [text('All')]];
	const rows = kinds.map((kind) => [
		[text(kind.replace('-', ' '))],
		...topics.map((topic) => count((term) => term.kind === kind && term.topic === topic.id)),
		count((term) => term.kind === kind),
	]);
	const total = [[strong(text('all'))], ...topics.map((topic) => count((term) => term.topic === topic.id)), count(() => true)];
	return table([head, ...rows, total]);
}
