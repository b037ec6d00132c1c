import { useLocation } from '@docusaurus/router';
import { type DialogHTMLAttributes, type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { SEARCH_TERMS } from './field-label.ts';
import { loadedPanel, loadPanel } from './load-panel.ts';
import { PanelHead } from './PanelHead.tsx';
import styles from './SearchDialog.module.css';
import { useBackdrop } from './use-backdrop.ts';

interface Props {
	/** What was typed before the dialog opened. */
	readonly begun?: string;
	/** Called when the dialog has closed and the focus is restored. */
	readonly onClosed: () => void;
}

/** The frame of the search dialog. It opens at once, while the rest still loads, so that no key is lost. */
export function SearchDialog({ begun = '', onClosed }: Props): ReactNode {
	const dialog = useRef<HTMLDialogElement>(null);
	const [typed, setTyped] = useState(begun);
	const [Panel, setPanel] = useState(() => loadedPanel()?.SearchPanel);
	const [failed, setFailed] = useState(false);
	const close = useCallback(() => dialog.current?.close(), []);
	const load = useCallback(() => {
		setFailed(false);
		loadPanel().then(
			({ SearchPanel }) => setPanel(() => SearchPanel),
			() => setFailed(true),
		);
	}, []);

	// Before the next key event: what is typed after “/” must go into the field.
	useLayoutEffect(() => dialog.current?.showModal(), []);
	useEffect(load, [load]);
	useCloseOnNavigation(close);
	const onBackdrop = useBackdrop(close);

	return (
		<dialog ref={dialog} className={styles.dialog} aria-label="Search" onClose={onClosed} {...onBackdrop} {...useComposing()}>
			{Panel === undefined ? (
				<>
					<PanelHead onClose={close}>
						<input
							className={styles.input}
							aria-label={SEARCH_TERMS}
							autoComplete="off"
							value={typed}
							onChange={(event) => {
								setTyped(event.target.value);
								if (failed) load();
							}}
						/>
					</PanelHead>
					<p className={styles.message} role="status">
						{failed ? 'The search could not be loaded. ' : 'Loading the search …'}
						{failed && (
							<button type="button" className="text-button" onClick={load}>
								Try again
							</button>
						)}
					</p>
				</>
			) : (
				<Panel typed={typed} onType={setTyped} onClose={close} />
			)}
		</dialog>
	);
}

/** Leaves Escape to the input method while a word is composed: it takes back the composed letters, and the dialog stays. */
function useComposing(): Pick<DialogHTMLAttributes<HTMLDialogElement>, 'onCompositionStart' | 'onCompositionEnd' | 'onCancel'> {
	const composing = useRef(false);
	return {
		onCompositionStart: () => {
			composing.current = true;
		},
		onCompositionEnd: () => {
			composing.current = false;
		},
		onCancel: (event) => {
			if (composing.current) event.preventDefault();
		},
	};
}

/** Closes the dialog when the location changes, also with the back button. */
function useCloseOnNavigation(close: () => void): void {
	const location = useLocation();
	const first = useRef(location);
	useEffect(() => {
		if (location !== first.current) close();
	}, [location, close]);
}
