/** @jsxRuntime automatic */
import { Highlight } from 'prism-react-renderer';
import type { ReactNode } from 'react';
import type { BlockOf } from '../../schemas/page.ts';
import { codeTheme } from './code-theme.ts';
import { each } from './each.ts';
import { Flowchart } from './Flowchart.tsx';

/** The language of code blocks that are flowcharts. */
const MERMAID = 'mermaid';

/** What scrolls has to be reached by keyboard. */
const FOCUSABLE = { tabIndex: 0 } as const;

/** Code in the site's colours, coloured when the page is made. */
export function Code({ block }: { readonly block: BlockOf<'code'> }): ReactNode {
	const { text } = block;
	const [language = ''] = block.language.split(/\s/u);
	if (language === MERMAID) return <Flowchart text={text} />;
	return (
		<Highlight theme={codeTheme} code={text} language={language === '' ? 'text' : language.toLowerCase()}>
			{({ tokens, getLineProps, getTokenProps }) => (
				<div className="theme-code-block" data-code="">
					<pre {...FOCUSABLE} className="code thin-scrollbar">
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

/** The highlighter gives an empty line the line break that every line gets here. */
function isEmpty(line: readonly { readonly content: string }[]): boolean {
	return line.length === 1 && line[0]?.content === '\n';
}
