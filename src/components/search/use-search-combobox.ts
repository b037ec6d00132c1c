import { useCombobox } from 'downshift';
import { useLayoutEffect, useRef } from 'react';
import { type Item, itemKey } from './items.ts';

interface Options {
	readonly items: readonly Item[];
	readonly typed: string;
	/** Whether the first item is highlighted if no other is. */
	readonly highlightsFirst: boolean;
}

const { MenuMouseLeave, InputBlur } = useCombobox.stateChangeTypes;

/** A combobox whose list is open whenever it has items. The caller handles the selection. */
export function useSearchCombobox({ items, typed, highlightsFirst }: Options): ReturnType<typeof useCombobox<Item>> {
	const combobox = useCombobox<Item>({
		items: [...items],
		isOpen: items.length > 0,
		inputValue: typed,
		selectedItem: null,
		// A result is highlighted at once, a recent search only by an arrow key.
		initialHighlightedIndex: -1,
		defaultHighlightedIndex: 0,
		itemToString: () => typed,
		// The highlight stays when the pointer leaves the list.
		stateReducer: (state, { type, changes }) =>
			type === MenuMouseLeave || type === InputBlur ? { ...changes, highlightedIndex: state.highlightedIndex } : changes,
	});

	const { highlightedIndex, setHighlightedIndex } = combobox;
	const before = useRef(items);
	// When the items change, the highlight stays on the same item. Runs before the browser paints.
	useLayoutEffect(() => {
		if (before.current === items) return;
		const gone = highlightedIndex > 0 ? before.current[highlightedIndex] : undefined;
		before.current = items;
		const place = gone === undefined ? -1 : items.findIndex((item) => itemKey(item) === itemKey(gone));
		setHighlightedIndex(place >= 0 ? place : highlightsFirst && items.length > 0 ? 0 : -1);
	}, [items, highlightsFirst, highlightedIndex, setHighlightedIndex]);

	return combobox;
}
