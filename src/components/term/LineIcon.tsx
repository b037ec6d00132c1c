/** @jsxRuntime automatic */
import type { ReactNode } from 'react';

/** The subject of an icon: a chain for a link, a speech bubble for a chat, lines for a text. */
export type IconName = 'link' | 'chat' | 'text';

const SHAPES: Readonly<Record<IconName, string>> = {
	link: 'M8.5 11.5a3.2 3.2 0 0 0 4.6 0l2.9-2.9a3.2 3.2 0 0 0-4.6-4.6l-1.2 1.2m1.3 3.3a3.2 3.2 0 0 0-4.6 0L4 11.4A3.2 3.2 0 0 0 8.6 16l1.2-1.2',
	chat: 'M3.5 4h13v9.5h-6L6.5 17v-3.5h-3z',
	text: 'M4 5h12M4 10h12M4 15h7',
};

/** An icon at the size of the text. It is decorative: the element around it has a label. */
export function LineIcon({ name }: { readonly name: IconName }): ReactNode {
	return (
		<svg viewBox="0 0 20 20" width="1.1em" height="1.1em" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
			<path d={SHAPES[name]} strokeLinecap="round" strokeLinejoin="round" />
		</svg>
	);
}
