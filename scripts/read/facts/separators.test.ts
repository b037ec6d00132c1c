import { describe, expect, it } from 'vitest';
import { inlineText } from '../../text/inline.ts';
import { separatorsOf } from './separators.ts';

/** The kind of the first separator and what stands on both sides. */
function partsOf(source: string): readonly string[] | undefined {
	const inline = inlineText(source, { start: 1, end: source.length + 1 });
	const [found] = separatorsOf(inline, source);
	return found && [inline.plain.slice(0, found.range.start), found.kind, inline.plain.slice(found.range.end)];
}

describe('the first separator', () => {
	it.each([
		['Helm - x', ['Helm', 'dash', 'x']],
		['Helm -- x', ['Helm', 'dash', 'x']],
		['Helm – x', ['Helm', 'dash', 'x']],
		['Helm — x', ['Helm', 'dash', 'x']],
		['Helm—x', ['Helm', 'dash', 'x']],
		['Helm- x', ['Helm', 'dash', 'x']],
		['Helm ~ x', ['Helm', 'dash', 'x']],
		['Helm: x', ['Helm', 'colon', 'x']],
		['Helm : x', ['Helm', 'colon', 'x']],
		['Helm:: x', ['Helm', 'colon', 'x']],
		['Helm::x', ['Helm', 'colon', 'x']],
		['Helm:', ['Helm', 'colon', '']],
		['Helm => x', ['Helm', 'arrow', 'x']],
		['Helm->x', ['Helm', 'arrow', 'x']],
		['Helm → x', ['Helm', 'arrow', 'x']],
		['a = b', ['a', 'equals', 'b']],
		['a == b', ['a', 'equals', 'b']],
		['Kubernetes aka K8s', ['Kubernetes', 'equals', 'K8s']],
		['Kubernetes also known as K8s', ['Kubernetes', 'equals', 'K8s']],
		['Helm | x', ['Helm', 'pipe', 'x']],
		['Helm\tx', ['Helm', 'tab', 'x']],
		['Helm   x', ['Helm', 'tab', 'x']],
		['a - b: c', ['a', 'dash', 'b: c']],
		['**Helm** - x', ['Helm', 'dash', 'x']],
		['Helm (a - b): x', ['Helm (a - b)', 'colon', 'x']],
		['`a - b`: x', ['a - b', 'colon', 'x']],
		['[a: b](u) - x', ['a: b', 'dash', 'x']],
	])('%j', (source, parts) => expect(partsOf(source)).toEqual(parts));

	it.each([
		['a hyphen', 'Self-healing node'],
		['a pre- and post-condition', 'pre- and post-condition'],
		['a time', 'at 10:30 sharp'],
		['an address', 'see https://helm.sh/docs now'],
		['an option', 'docker run --rm'],
		['a sign without space', 'a=b'],
		['two spaces', 'Helm  x'],
		['brackets', '(a - b: c)'],
		['code', '`a - b => c`'],
		['nothing', ''],
		['nothing before it', '- x'],
		['what stands beyond 400 characters', `${'word '.repeat(90)}- x`],
	])('not %s', (_name, source) => expect(partsOf(source)).toBeUndefined());
});

describe('all separators', () => {
	it.each([
		['a - b: c', ['dash', 'colon']],
		['a: b - c => d', ['colon', 'dash', 'arrow']],
		['a = b = c', ['equals', 'equals']],
		['a (b - c): d', ['colon']],
		['a - `b: c` - d', ['dash', 'dash']],
		['a\tb\tc', ['tab', 'tab']],
	])('%j', (source, kinds) => {
		const found = separatorsOf(inlineText(source, { start: 1, end: source.length + 1 }), source);
		expect(found.map((separator) => separator.kind)).toEqual(kinds);
	});
});
