import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useMemo, useRef } from 'react';
import { isPlainClick } from '../plain-click.ts';
import { CopyStatus } from '../term/CopyStatus.tsx';
import { useCopy } from '../term/use-copy.ts';
import { NAME_FIELD } from '../text-field.ts';
import { Announcer } from './Announcer.tsx';
import { SEARCH_TERMS } from './field-label.ts';
import { copyWayOf, HighlightTools } from './HighlightTools.tsx';
import { type Item, MAX_TERMS, recentGroups, resultGroups } from './items.ts';
import { useNavigate } from './navigation.ts';
import { Options } from './Options.tsx';
import { PanelHead } from './PanelHead.tsx';
import { PanelMessage } from './PanelMessage.tsx';
import { partsText } from './query-results.ts';
import { RecentTools } from './RecentTools.tsx';
import { recents } from './recents.ts';
import styles from './SearchDialog.module.css';
import { useDeferredEnter } from './use-deferred-enter.ts';
import { useRecents } from './use-recents.ts';
import { useSearch } from './use-search.ts';
import { useSearchCombobox } from './use-search-combobox.ts';
import { announcement } from './wording.ts';

export { load } from './engine.ts';

interface Props {
	readonly typed: string;
	readonly onType: (typed: string) => void;
	readonly onClose: () => void;
}

/** The content of the dialog: a combobox with results, or with recent searches while the query is empty. */
export function SearchPanel({ typed, onType, onClose }: Props): ReactNode {
	const { withBaseUrl } = useBaseUrlUtils();
	const navigate = useNavigate();
	const input = useRef<HTMLInputElement>(null);
	const { engine, found, retry } = useSearch(typed, MAX_TERMS);
	const recent = useRecents();
	const empty = typed.trim() === '';
	const groups = useMemo(() => (empty ? recentGroups(recent) : found === null ? [] : resultGroups(found)), [empty, recent, found]);
	const items = useMemo(() => groups.flatMap((group) => group.items), [groups]);
	const { getInputProps, getMenuProps, getItemProps, highlightedIndex } = useSearchCombobox({ items, typed, highlightsFirst: !empty });

	const { result, copy } = useCopy();
	const highlighted = items[highlightedIndex];
	const chosen = highlighted?.kind === 'term' ? { id: highlighted.term.id, name: partsText(highlighted.term.name) } : null;

	const choose = (item: Item): void => {
		if (item.kind === 'recent') {
			onType(item.text);
			return;
		}
		recents.add(typed);
		onClose();
		navigate(withBaseUrl(item.url), item.url);
	};
	const deferEnter = useDeferredEnter(typed, found !== null && found.asked === typed ? (items[0] ?? null) : null, choose);

	const onKeyDown = (event: KeyboardEvent<HTMLInputElement> & { nativeEvent: { preventDownshiftDefault?: boolean } }): void => {
		// While a word is composed, all keys belong to the input method. The dialog handles Escape and closes.
		const composing = event.nativeEvent.isComposing;
		if (composing || event.key === 'Escape') event.nativeEvent.preventDownshiftDefault = true;
		if (composing || event.key !== 'Enter') return;
		event.nativeEvent.preventDownshiftDefault = true;
		event.preventDefault();
		const item = items[highlightedIndex];
		const way = copyWayOf(event);
		if (way !== undefined && chosen !== null) void copy(chosen, way);
		else if (!empty && found?.asked !== typed) deferEnter();
		else if (item !== undefined && (event.ctrlKey || event.metaKey)) openBeside(item);
		else if (item !== undefined) choose(item);
	};
	const openBeside = (item: Item): void => {
		if (item.kind !== 'recent') recents.add(typed);
		window.open(withBaseUrl(item.url), '_blank', 'noopener');
	};

	// Moves the focus from the placeholder field to this one before the next key event.
	useLayoutEffect(() => {
		input.current?.focus();
		input.current?.setSelectionRange(input.current.value.length, input.current.value.length);
	}, []);

	return (
		<>
			<PanelHead onClose={onClose}>
				<input
					{...getInputProps({
						ref: input,
						className: styles.input,
						'aria-label': SEARCH_TERMS,
						enterKeyHint: 'search',
						...NAME_FIELD,
						onChange: (event) => onType(event.currentTarget.value),
						onKeyDown,
					})}
				/>
			</PanelHead>
			<div className={styles.body}>
				<PanelMessage engine={engine} found={found} empty={empty && items.length === 0} onRetry={retry} onLeave={onClose} />
				<Options
					groups={groups}
					highlighted={items[highlightedIndex]}
					menuProps={getMenuProps({ 'aria-label': empty ? 'Recent searches' : 'Results' })}
					propsOf={(item) =>
						getItemProps({
							item,
							index: items.indexOf(item),
							onClick: (event) => {
								if (item.kind !== 'recent' && !isPlainClick(event)) return recents.add(typed);
								event.preventDefault();
								return choose(item);
							},
						})
					}
				/>
				{empty || <HighlightTools term={chosen} onCopy={(term, way) => void copy(term, way)} />}
				{empty && recent.length > 0 && <RecentTools recent={recent} onRemoved={() => input.current?.focus()} />}
			</div>
			<div className={result.message === '' ? styles.noSaid : styles.copied}>
				<CopyStatus result={result} />
			</div>
			<p className={styles.hints} aria-hidden="true">
				<span>
					<kbd>↑</kbd> <kbd>↓</kbd> choose
				</span>
				<span>
					<kbd>↵</kbd> open
				</span>
				{chosen !== null && (
					<span>
						<kbd>⇧</kbd> <kbd>↵</kbd> copy link
					</span>
				)}
				{chosen !== null && (
					<span>
						<kbd>Alt</kbd> <kbd>↵</kbd> copy for chat
					</span>
				)}
				<span>
					<kbd>esc</kbd> close
				</span>
			</p>
			<Announcer text={announcement(engine, found)} />
		</>
	);
}
