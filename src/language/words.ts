/** A word of a phrase, without the punctuation around it. */
export interface Word {
	readonly text: string;
	readonly lower: string;
	/** 0-based UTF-16 offsets into the text, `end` exclusive. */
	readonly start: number;
	readonly end: number;
}

const RUN = /\S+/gu;
const LEADING = /^(?:["'“”‘’([{<«*]|\.{2,}|\.(?![\p{L}\p{N}]))+/u;
const TRAILING = /(?:["'“”’)\]}>»,;:!?।…*]|\.(?!$)|\.$)+$/u;
const ABBREVIATION = /^(?:e\.g\.|i\.e\.|etc\.|vs\.|p\.s\.)/iu;

/** Splits `text` into words. `C++`, `C#`, `.NET` and `docker-compose.yml` keep their signs. Punctuation alone is not a word. */
export function wordsOf(text: string): readonly Word[] {
	const words: Word[] = [];
	for (const run of text.matchAll(RUN)) {
		const whole = run[0];
		const lead = LEADING.exec(whole)?.[0].length ?? 0;
		const abbreviation = ABBREVIATION.exec(whole.slice(lead));
		const rest = whole.slice(lead);
		const bare = abbreviation?.[0] ?? rest.replace(TRAILING, '');
		if (!/[\p{L}\p{N}]/u.test(bare)) continue;
		const start = run.index + lead;
		words.push({ text: bare, lower: bare.toLowerCase().replaceAll('’', "'"), start, end: start + bare.length });
	}
	return words;
}

/** Whether a word begins with a capital letter, a digit, or a sign before one (`.NET`), or has a capital inside (`etcdV3`, `macOS`). */
export function isCapitalised(word: string): boolean {
	return /^[^\p{L}\p{N}]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(word) || /\p{Ll}\p{Lu}/u.test(word);
}

/** Whether a word is spelt as only names are: true for `NGINX`, `OpenShift`, `k8s`, `C++` and `kube-proxy.yaml`, false for `Cluster`. */
export function isNameShaped(word: string): boolean {
	return /\p{Lu}[^\p{Ll}]*\p{Lu}|\p{Ll}\p{Lu}|\p{L}\d|\d\p{L}|[+#/]$|^\./u.test(word) || /\p{Lo}/u.test(word);
}
