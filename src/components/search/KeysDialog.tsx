import { Fragment, type ReactNode, useLayoutEffect, useRef } from 'react';
import { CrossIcon } from './CrossIcon.tsx';
import styles from './KeysDialog.module.css';
import { useBackdrop } from './use-backdrop.ts';

/** What a key does. Several keys of one entry are pressed together, several entries of `ways` do the same. */
interface KeyHelp {
	readonly ways: readonly (readonly string[])[];
	readonly does: string;
}

interface KeyGroup {
	readonly title: string;
	readonly keys: readonly KeyHelp[];
}

const KEY_GROUPS: readonly KeyGroup[] = [
	{
		title: 'Everywhere',
		keys: [
			{ ways: [['/'], ['Ctrl', 'K'], ['⌘', 'K']], does: 'open the search' },
			{ ways: [['?']], does: 'show these keys' },
			{ ways: [['Esc']], does: 'close what is open' },
		],
	},
	{
		title: 'In the search',
		keys: [
			{ ways: [['↑'], ['↓']], does: 'choose a result' },
			{ ways: [['Enter']], does: 'open it; with Ctrl or ⌘ in a new tab' },
			{ ways: [['Shift', 'Enter']], does: 'copy the link to the term' },
			{ ways: [['Alt', 'Enter']], does: 'copy the term for a chat' },
		],
	},
	{
		title: 'On a link to a term',
		keys: [{ ways: [['Alt', '↓']], does: 'move into the preview' }],
	},
	{
		title: 'On the map',
		keys: [
			{ ways: [['←'], ['→'], ['↑'], ['↓']], does: 'go to the nearest term; with Shift move the map' },
			{ ways: [['+'], ['−'], ['0']], does: 'zoom in, zoom out, show all' },
		],
	},
];

/**
 * The keys of the site, in a dialog.
 *
 * @param onClosed called when the dialog has closed and the focus is restored
 */
export function KeysDialog({ onClosed }: { readonly onClosed: () => void }): ReactNode {
	const dialog = useRef<HTMLDialogElement>(null);
	useLayoutEffect(() => dialog.current?.showModal(), []);
	const onBackdrop = useBackdrop(() => dialog.current?.close());
	return (
		<dialog ref={dialog} className={styles.dialog} aria-labelledby="keys-title" onClose={onClosed} {...onBackdrop}>
			<div className={styles.head}>
				<h2 id="keys-title" className={styles.title}>
					Keys
				</h2>
				<button type="button" className={styles.close} aria-label="Close the keys" onClick={() => dialog.current?.close()}>
					<CrossIcon size="1.25em" />
				</button>
			</div>
			{KEY_GROUPS.map(({ title, keys }) => (
				<section key={title} className={styles.group}>
					<h3 className={styles.groupTitle}>{title}</h3>
					<dl className={styles.keys}>
						{keys.map(({ ways, does }) => (
							<div key={does} className={styles.row}>
								<dt>
									<Ways ways={ways} />
								</dt>
								<dd>{does}</dd>
							</div>
						))}
					</dl>
				</section>
			))}
		</dialog>
	);
}

function Ways({ ways }: Pick<KeyHelp, 'ways'>): ReactNode {
	return ways.map((way, at) => (
		<Fragment key={way.join(' ')}>
			{at > 0 && ' '}
			{way.map((key, position) => (
				<Fragment key={key}>
					{position > 0 && ' + '}
					<kbd>{key}</kbd>
				</Fragment>
			))}
		</Fragment>
	));
}
