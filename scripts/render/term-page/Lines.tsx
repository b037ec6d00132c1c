/** @jsxRuntime automatic */
import { createElement, type ReactNode } from 'react';
import { cutAtWord } from '../../page/cut-text.ts';
import type { Limits } from './limits.ts';
import { Section } from './Section.tsx';
import type { ShownLine } from './term-view.ts';

/** So many lines are in sight; the others are folded away, but on the page. */
const OPEN_LINES = 8;
/** Folding one or two away would save no room. */
const MIN_FOLDED = 3;
/** A cut line shows so much in front of the name that it is shown for. In UTF-16 units. */
const BEFORE_NAME = 50;

interface Props {
	readonly id: string;
	readonly title: string;
	readonly lines: readonly ShownLine[];
	readonly limits: Limits;
	/** Where all lines are to be found if there is not room for all. */
	readonly more: string;
}

/** Lines, each of them a way to its place; nothing where there are none. */
export function Lines({ id, title, lines, limits, more }: Props): ReactNode {
	if (lines.length === 0) return null;
	const shown = lines.slice(0, limits.lines);
	const open = shown.length < OPEN_LINES + MIN_FOLDED ? shown.length : OPEN_LINES;
	return (
		<Section id={id} title={title}>
			<LineList lines={shown.slice(0, open)} limits={limits} />
			{open < shown.length && (
				<details>
					<summary>{shown.length - open} more</summary>
					<LineList lines={shown.slice(open)} limits={limits} />
				</details>
			)}
			{shown.length < lines.length && (
				<p className="more">
					<a href={more}>All {lines.length} lines, as text</a>
				</p>
			)}
		</Section>
	);
}

function LineList({ lines, limits }: Pick<Props, 'lines' | 'limits'>): ReactNode {
	return createElement('ul', { className: 'lines' }, ...lines.map((line) => createElement(LineItem, { line, limits })));
}

function LineItem({ line, limits }: { readonly line: ShownLine; readonly limits: Limits }): ReactNode {
	return (
		<li>
			<a href={line.url}>
				<LineText line={line} limit={limits.text} /> <small>{cutAtWord(line.place, limits.text)}</small>
			</a>
		</li>
	);
}

/** The line, or the part of it around the name. */
function LineText({ line, limit }: { readonly line: ShownLine; readonly limit: number }): ReactNode {
	const { text, name } = line;
	if (name === undefined) return <span dir="auto">{cutAtWord(text, limit)}</span>;
	const start = text.length <= limit ? 0 : startBefore(text, name.start);
	return (
		<span dir="auto">
			{start > 0 && '… '}
			{text.slice(start, name.start)}
			<b>{cutAtWord(text.slice(name.start, name.end), limit)}</b>
			{cutAtWord(text.slice(name.end), Math.max(2, limit - (name.end - start)))}
		</span>
	);
}

/** Where to begin so that a name far into a long line is in sight: behind a space not long before it, or at the name itself. */
function startBefore(text: string, name: number): number {
	if (name <= BEFORE_NAME) return 0;
	const space = text.indexOf(' ', name - BEFORE_NAME);
	return space >= 0 && space < name ? space + 1 : name;
}
