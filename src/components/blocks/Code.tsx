/** @jsxRuntime automatic */
import { Highlight } from 'prism-react-renderer';
import type { ReactNode } from 'react';
import { mathmlOf } from '../../formulas/tex.ts';
import { type BlockOf, MERMAID } from '../../schemas/page.ts';
import { codeTheme } from './code-theme.ts';
import { each } from './each.ts';
import { Flowchart } from './Flowchart.tsx';
import { Formula } from './Formula.tsx';

/** The language of formulas, as GitHub and others name it. */
const MATHS = 'math';

/** The box scrolls, so it must be in the tab order. */
const IN_TAB_ORDER = { tabIndex: 0 } as const;

/** Code, highlighted when the page is built; or a flowchart; or a formula. */
export function Code({ block }: { readonly block: BlockOf<'code'> }): ReactNode {
	const { text } = block;
	const [language = ''] = block.language.split(/\s/u);
	if (language === MERMAID) return <Flowchart text={text} />;
	if (language === MATHS && mathmlOf(text, true) !== undefined)
		return (
			<p>
				<Formula tex={text} plain={text} isDisplay />
			</p>
		);
	return (
		<Highlight theme={codeTheme} code={text} language={language === '' ? 'text' : language.toLowerCase()}>
			{({ tokens, getLineProps, getTokenProps }) => (
				<div className="theme-code-block" data-code="">
					<pre {...IN_TAB_ORDER} className="code thin-scrollbar">
						<code>
							{each(tokens, (line) => (
								<span {...getLineProps({ line })}>
									{each(isEmpty(line) ? [] : line, (token) => (
										<span {...getTokenProps({ token })} />
									))}
									{'\n'}
								</span>
							))}
						</code>
					</pre>
				</div>
			)}
		</Highlight>
	);
}

/** Whether a line is empty. The highlighter gives such a line a token with the line break, which every line gets here anyway. */
function isEmpty(line: readonly { readonly content: string }[]): boolean {
	return line.length === 1 && line[0]?.content === '\n';
}
