import { describe, expect, it } from 'vitest';
import { readNotes } from '../../read/read-notes.ts';
import { type Diagnostic, formatDiagnostic } from '../../text/diagnostic.ts';
import { notesPath, sourceFile } from '../../text/source.ts';
import { withReadableDiagrams } from './note-diagrams.ts';
import { mermaidFault } from './parse-mermaid.ts';

const read = async (notes: string): Promise<{ readonly languages: readonly string[]; readonly reported: readonly string[] }> => {
	const reported: Diagnostic[] = [];
	const files = [readNotes(sourceFile(notesPath('n.md'), notes), () => undefined)];
	const [file] = await withReadableDiagrams(files, mermaidFault, (one) => void reported.push(one));
	const code = file?.readings.filter(({ line }) => line.form === 'code') ?? [];
	return { languages: code.map(({ line }) => line.language), reported: reported.map(formatDiagnostic) };
};

const fence = (text: string, language = 'mermaid'): string => `\`\`\`${language}\n${text}\n\`\`\`\n`;

describe('withReadableDiagrams', () => {
	it.each([
		['a flowchart', 'flowchart LR\n  A["a <b>"] --> B'],
		['states', 'stateDiagram-v2\n  [*] --> A'],
		['a plan', 'gantt\n  section a\n  b :a1, 2020-01-01, 30d'],
		['classes below front matter', '---\ntitle: x\n---\nclassDiagram\n  A <|-- B'],
		['settings', '%%{init: {"theme": "dark"}}%%\nsequenceDiagram\n  A->>B: hi'],
	])('leaves %s alone', async (_, text) => {
		const { languages, reported } = await read(fence(text));
		expect(reported).toEqual([]);
		expect(new Set(languages)).toEqual(new Set(['mermaid']));
	});

	it.each([
		['its end is missing', 'flowchart LR\n  A -->\n  B ===', 4, 'it ends too early'],
		['a line is nonsense', 'pie\n  a 1', 3, 'something there is not Mermaid'],
		['it is of no kind', 'flow of water\n  A --> B', 2, 'its first line names no kind of diagram'],
		['the fault is below front matter', '---\ntitle: x\n---\nflowchart LR\n  A --> B\n  B == ', 7, 'it ends too early'],
		['the fault is below comments', 'sequenceDiagram\n  %% one\n  %% two\n  A->>B: hi\n  A-B', 6, 'something there is not Mermaid'],
		['it is longer than any that is drawn', `flowchart LR\n${'  A --> B\n'.repeat(5_100)}`, 2, 'it is longer than 50,000 characters'],
		['the nonsense is below a blank line', 'sequenceDiagram\n\n  A->>B: hi\n  A-B', 5, 'something there is not Mermaid'],
	])('shows the code where %s', async (_, text, line, why) => {
		const { languages, reported } = await read(fence(text));
		expect(reported).toEqual([
			expect.stringMatching(
				new RegExp(`^n\\.md:${line}:\\d+ diagram-unreadable Mermaid cannot read this diagram, as ${why}: correct it;`, 'u'),
			),
		]);
		expect(new Set(languages)).toEqual(new Set(['']));
	});

	it('tells diagrams apart, and leaves other code alone', async () => {
		const { languages, reported } = await read(`${fence('pie\n  a 1')}${fence('pie\n  "a": 1')}${fence('pie', 'sh')}`);
		expect(languages).toEqual(['', '', 'mermaid', 'mermaid', 'sh']);
		expect(reported).toHaveLength(1);
	});
});
