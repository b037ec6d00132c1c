/** @jsxRuntime automatic */
import type { ReactNode } from 'react';
import type { Answer, Check } from '../../entries/entry-types.ts';
import { cutAtWord } from '../cut-text.ts';
import type { Limits } from './limits.ts';
import { Section } from './Section.tsx';
import { sourceWay, type Way } from './term-view.ts';

/** What the notes say that is not so, and what is. */
export function Checks({ checks, limits }: { readonly checks: readonly Check[]; readonly limits: Limits }): ReactNode {
	if (checks.length === 0) return null;
	return (
		<Section id="checked" title="Checked against sources">
			<ul className="checks">
				{checks.slice(0, limits.lines).map((check) => (
					<CheckItem key={`${check.says}\n${check.right}`} check={check} limits={limits} />
				))}
			</ul>
		</Section>
	);
}

function CheckItem({ check, limits }: { readonly check: Check; readonly limits: Limits }): ReactNode {
	const source = sourceWay(check.source);
	return (
		<li>
			<p>
				The notes say <q>{cutAtWord(check.says, limits.text)}</q>: <strong>{check.verdict}</strong>.
			</p>
			<p>
				<b>Today{check.since !== undefined && <Since since={check.since} />}:</b> {cutAtWord(check.right, limits.prose)}
				{source !== undefined && (
					<>
						{' '}
						<a href={source.url}>{source.name}</a>
					</>
				)}
			</p>
		</li>
	);
}

function Since({ since }: { readonly since: string }): ReactNode {
	return (
		<>
			, since <time dateTime={since}>{since}</time>
		</>
	);
}

/** Questions of the notes with their answers. */
export function Answers({ answers, limits }: { readonly answers: readonly Answer[]; readonly limits: Limits }): ReactNode {
	if (answers.length === 0) return null;
	return (
		<Section id="asked" title="Asked in the notes">
			<dl>
				{answers.slice(0, limits.lines).map(({ question, answer }) => (
					<div key={question}>
						<dt>{cutAtWord(question, limits.text)}</dt>
						<dd>{cutAtWord(answer, limits.prose)}</dd>
					</div>
				))}
			</dl>
		</Section>
	);
}

/** Terms that belong near. */
export function Related({ related, limits }: { readonly related: readonly Way[]; readonly limits: Limits }): ReactNode {
	if (related.length === 0) return null;
	return (
		<Section id="related" title="Related terms">
			<ul className="chips">
				{related.slice(0, limits.names).map(({ name, url }) => (
					<li key={url}>
						<a href={url}>{cutAtWord(name, limits.name)}</a>
					</li>
				))}
			</ul>
		</Section>
	);
}
