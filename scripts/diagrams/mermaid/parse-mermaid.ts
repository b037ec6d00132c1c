/** Where Mermaid cannot read a diagram. */
export interface MermaidFault {
	/** The line of the diagram, 0-based; the first where Mermaid names none. */
	readonly line: number;
	/** Why, in a few words. */
	readonly why: string;
}

/** Mermaid draws no longer text (UTF-16 units): its setting `maxTextSize`, as it is by default. */
const MAX_TEXT = 50_000;

/**
 * Reads Mermaid's text with Mermaid's own parser, which takes two seconds to load. Returns what is wrong with it, undefined where nothing is.
 * Nothing is drawn.
 */
export async function mermaidFault(text: string): Promise<MermaidFault | undefined> {
	if (text.length > MAX_TEXT) return { line: 0, why: `it is longer than ${MAX_TEXT.toLocaleString('en')} characters` };
	const { parse } = await loadMermaid();
	try {
		await parse(text);
		return undefined;
	} catch (error) {
		const { line, why } = faultOf(error instanceof Error ? error : new Error(String(error)));
		const read = readLines(text);
		// A parser may stop at the end of the last line, which it calls the next one.
		return { line: read[Math.min(line, read.length - 1)] ?? 0, why };
	}
}

async function loadMermaid(): Promise<Pick<typeof import('mermaid')['default'], 'parse'>> {
	const [{ default: purify }, { default: mermaid }] = await Promise.all([import('dompurify'), import('mermaid')]);
	// Mermaid cleans labels while it reads. Without a window, DOMPurify has no functions for it; what is not drawn can stay as it is.
	if (!purify.isSupported)
		Object.assign(purify, { addHook: () => undefined, removeHook: () => undefined, sanitize: (label: string) => label });
	return mermaid;
}

/** The lines that Mermaid's parsers see, 0-based: it takes out settings above the diagram, comments, and blank lines at the start. */
function readLines(text: string): readonly number[] {
	const lines = text.split('\n');
	const top = lines.findIndex((line) => line.trim() !== '');
	const close = lines[top]?.trim() === '---' ? lines.findIndex((line, index) => index > top && line.trim() === '---') : -1;
	const kept = [...lines.keys()].filter((index) => index > close && !/^\s*%%(?!\{)./u.test(lines[index] ?? ''));
	const first = kept.findIndex((index) => lines[index]?.trim() !== '');
	return kept.slice(Math.max(0, first));
}

/** What a parser met at the end of the text, as it calls it. */
const END: ReadonlySet<string> = new Set(['EOF', '1']);

/** Mermaid's parsers say where they stopped in their own ways. */
function faultOf({ name, message }: Error): MermaidFault {
	if (name === 'UnknownDiagramError') return { line: 0, why: 'its first line names no kind of diagram' };
	const place = /\bline:? (\d{1,6})/u.exec(message);
	const met = /got ['"]?(\w{1,40})/u.exec(message)?.[1];
	const why = met !== undefined && END.has(met) ? 'it ends too early' : 'something there is not Mermaid';
	return { line: place === null ? 0 : Math.max(0, Number(place[1]) - 1), why };
}
