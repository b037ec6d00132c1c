import { useCombobox } from 'downshift';
import { useLayoutEffect, useRef } from 'react';
import { type Item, itemKey } from './items.ts';

interface Options {
	readonly items: readonly Item[];
	readonly typed: string;
	/** Whether the first item is highlighted as long as no other is. */
	readonly firstFirst: boolean;
}

const { MenuMouseLeave, InputBlur } = useCombobox.stateChangeTypes;

/** A combobox whose list is open whenever it holds anything. Choosing is left to the caller. */
export function useChoices({ items, typed, firstFirst }: Options): ReturnType<typeof useCombobox<Item>> {
	const combobox = useCombobox<Item>({
		items: [...items],
		isOpen: items.length > 0,
		inputValue: typed,
		selectedItem: null,
		// Recent searches are there to be gone to; a result is there to be opened.
		initialHighlightedIndex: -1,
		defaultHighlightedIndex: 0,
		itemToString: () => typed,
		// A pointer that leaves the list on its way elsewhere does not choose.
		stateReducer: (state, { type, changes }) =>
			type === MenuMouseLeave || type === InputBlur ? { ...changes, highlightedIndex: state.highlightedIndex } : changes,
	});

	const { highlightedIndex, setHighlightedIndex } = combobox;
	const before = useRef(items);
	// When other items come, because more is typed or more is known, the highlight stays on the one that was gone to; before it is seen.
	useLayoutEffect(() => {
		if (before.current === items) return;
		const gone = highlightedIndex > 0 ? before.current[highlightedIndex] : undefined;
		before.current = items;
		const place = gone === undefined ? -1 : items.findIndex((item) => itemKey(item) === itemKey(gone));
		setHighlightedIndex(place >= 0 ? place : firstFirst && items.length > 0 ? 0 : -1);
	}, [items, firstFirst, highlightedIndex, setHighlightedIndex]);

	return combobox;
}
