/** Where Mermaid cannot read a diagram. */
export interface MermaidFault {
	/** The line of the diagram, 0-based; the first where Mermaid names none. */
	readonly line: number;
	/** Why, in a few words. */
	readonly why: string;
}

/**
 * Reads Mermaid's text with Mermaid's own parser, which takes two seconds to load. Returns what is wrong with it, undefined where nothing is.
 * Nothing is drawn.
 */
export async function mermaidFault(text: string): Promise<MermaidFault | undefined> {
	const { parse } = await loadMermaid();
	try {
		await parse(text);
		return undefined;
	} catch (error) {
		return faultOf(error instanceof Error ? error : new Error(String(error)));
	}
}

async function loadMermaid(): Promise<Pick<typeof import('mermaid')['default'], 'parse'>> {
	const [{ default: purify }, { default: mermaid }] = await Promise.all([import('dompurify'), import('mermaid')]);
	// Mermaid cleans labels while it reads. Without a window, DOMPurify has no functions for it; what is not drawn can stay as it is.
	if (!purify.isSupported)
		Object.assign(purify, { addHook: () => undefined, removeHook: () => undefined, sanitize: (label: string) => label });
	return mermaid;
}

/** Mermaid's parsers say where they stopped in their own ways. */
function faultOf({ name, message }: Error): MermaidFault {
	if (name === 'UnknownDiagramError') return { line: 0, why: 'its first line names no kind of diagram' };
	const place = /\bline:? (\d{1,6})/u.exec(message);
	const expected = /got ['"]?(\w{1,40})/u.exec(message)?.[1];
	const why = expected === 'EOF' || expected === '1' ? 'it ends too early' : 'something there is not Mermaid';
	return { line: place === null ? 0 : Math.max(0, Number(place[1]) - 1), why };
}
