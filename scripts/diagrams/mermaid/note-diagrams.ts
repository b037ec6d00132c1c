import { MERMAID } from '../../../src/schemas/page.ts';
import type { FileReadings } from '../../read/read-notes.ts';
import type { Reading } from '../../read/reading.ts';
import { verbatimText } from '../../read/verbatim-text.ts';
import { diagnostic, type Report } from '../../text/diagnostic.ts';
import type { MermaidFault } from './parse-mermaid.ts';

/**
 * The files with each diagram of their own that Mermaid cannot read turned into plain code, so that no reader meets Mermaid's error in its
 * place. Reports `diagram-unreadable` for each.
 *
 * @param faultOf reads a diagram; asked only for diagrams that the notes have
 */
export async function withReadableDiagrams(
	files: readonly FileReadings[],
	faultOf: (text: string) => Promise<MermaidFault | undefined>,
	report: Report,
): Promise<readonly FileReadings[]> {
	const read: FileReadings[] = [];
	for (const one of files) {
		const unreadable = new Set<Reading>();
		for (const lines of diagramsOf(one.readings)) {
			const fault = await faultOf(verbatimText(lines.map(({ line }) => line)));
			if (fault === undefined) continue;
			for (const line of lines) unreadable.add(line);
			report(unreadableDiagram(one, lines, fault));
		}
		read.push(
			unreadable.size === 0
				? one
				: { ...one, readings: one.readings.map((reading) => (unreadable.has(reading) ? asCode(reading) : reading)) },
		);
	}
	return read;
}

/** The lines of each diagram. */
function diagramsOf(readings: readonly Reading[]): readonly (readonly Reading[])[] {
	const diagrams: Reading[][] = [];
	let open: Reading[] | undefined;
	for (const reading of readings) {
		const { form, language } = reading.line;
		if (form !== 'code' || language !== MERMAID) open = undefined;
		else if (open === undefined) {
			open = [reading];
			diagrams.push(open);
		} else open.push(reading);
	}
	return diagrams;
}

function asCode(reading: Reading): Reading {
	return { ...reading, line: { ...reading.line, language: '' } };
}

function unreadableDiagram({ file }: FileReadings, lines: readonly Reading[], { line, why }: MermaidFault): ReturnType<typeof diagnostic> {
	const first = lines[0]?.line.source.number ?? 1;
	const at = lines.findLast(({ line: { source } }) => source.number <= first + line) ?? lines[0];
	const place = { file: file.path, line: at?.line.source.number ?? first, span: at?.line.content ?? { start: 1, end: 1 } };
	return diagnostic(
		'diagram-unreadable',
		place,
		`Mermaid cannot read this diagram, as ${why}: correct it; until then the page shows its code`,
	);
}
