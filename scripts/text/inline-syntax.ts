/** What a mark does to the text it covers. */
export type MarkKind = 'strong' | 'emphasis' | 'strike' | 'code' | 'link' | 'wiki' | 'footnote' | 'formula' | 'display-formula' | 'image';

/** A stretch of markup within a line. Offsets are 0-based UTF-16 units of the source line, ends exclusive. */
export interface InlinePiece {
	/** Where it ends. */
	readonly end: number;
	/** What of it shows, itself scanned for markup. Nothing of it shows without this and without {@link text}. */
	readonly shown?: { readonly start: number; readonly end: number } | undefined;
	/** What shows in its place: an entity’s character. */
	readonly text?: string;
	/** The mark on what shows. */
	readonly mark?: MarkKind | undefined;
	/** The address of a link. */
	readonly target?: string | undefined;
	/** What an image says to those who do not see it. */
	readonly label?: string | undefined;
	/** Nothing within it is markup. */
	readonly verbatim?: boolean | undefined;
	/** A tag that opens a mark, or closes the last one of its kind, wherever its partner is. */
	readonly opens?: MarkKind | undefined;
	readonly closes?: MarkKind | undefined;
}

/** One form of inline markup. */
export interface InlineForm {
	/** The signs that it can begin with. */
	readonly at: string;
	/** What begins at `position`, where anything does; nothing may reach beyond `end`. */
	readonly read: (source: string, position: number, end: number) => InlinePiece | undefined;
}

/** The inline markup of a tool. */
export interface InlineSyntax {
	/** The forms by the sign that each begins with, tried in order. */
	readonly forms: ReadonlyMap<string, readonly InlineForm[]>;
}

/** Puts forms in the order in which they are tried. What none of them takes is read as Markdown. */
export function inlineSyntax(forms: readonly InlineForm[]): InlineSyntax {
	const bySign = new Map<string, InlineForm[]>();
	for (const form of forms) for (const sign of form.at) bySign.set(sign, [...(bySign.get(sign) ?? []), form]);
	return { forms: bySign };
}

/**
 * A form by a pattern with the flags `d`, `u` and `y`. Its group `shown` is what shows, `target` an address, `label` the words of an image; a
 * pattern without `shown` shows nothing. Bound all repetitions, so that a hostile line is still read in one pass.
 */
export function formOf(at: string, pattern: RegExp, how: Pick<InlinePiece, 'mark' | 'text' | 'verbatim'> = {}): InlineForm {
	return {
		at,
		read: (source, position, limit) => {
			pattern.lastIndex = position;
			const found = pattern.exec(source);
			if (found === null || position + found[0].length > limit) return undefined;
			const [start, end] = found.indices?.groups?.['shown'] ?? [];
			const shown = start === undefined || end === undefined ? undefined : { start, end };
			const { target, label } = found.groups ?? {};
			return { ...how, end: position + found[0].length, shown, target, label };
		},
	};
}

/** Text between two signs that hug it: neither begins nor ends in white space, and no letter touches the signs from outside. */
export function hugged(sign: string, how: Pick<InlinePiece, 'mark' | 'verbatim'>): InlineForm {
	const escaped = sign.replaceAll(/[$()*+.?[\\\]^{|}/]/gu, '\\$&');
	const first = escaped.startsWith('\\') ? escaped.slice(0, 2) : escaped.charAt(0);
	const inside = `(?:\\S|\\S(?:(?!${escaped}\\S)[^\\n]){0,300}?\\S)`;
	const pattern = new RegExp(
		`(?<![\\p{L}\\p{N}\\\\${first}])${escaped}(?<shown>(?!${first})${inside})${escaped}(?![\\p{L}\\p{N}${first}])`,
		'duy',
	);
	return formOf(sign.charAt(0), pattern, how);
}
