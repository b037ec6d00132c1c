import { describe, expect, it, vi } from 'vitest';
import { createRecents, type RecentsStorage } from './recents.ts';

function memory(stored?: string): RecentsStorage & { readonly held: () => string | null } {
	let held = stored ?? null;
	return {
		held: () => held,
		getItem: () => held,
		setItem: (_key, value) => {
			held = value;
		},
		removeItem: () => {
			held = null;
		},
	};
}

describe('recent searches', () => {
	it('are the newest six, each once', () => {
		const storage = memory();
		const recents = createRecents(() => storage);
		for (const query of ['one', 'two', 'three', 'four', 'five', 'six', 'seven', '  Three ', '', '   ']) recents.add(query);
		expect(recents.list()).toEqual(['Three', 'seven', 'six', 'five', 'four', 'two']);
		expect(createRecents(() => storage).list()).toEqual(recents.list());
	});

	it('can be removed one by one and all at once, leaving nothing behind', () => {
		const storage = memory('["one","two"]');
		const recents = createRecents(() => storage);
		const heard = vi.fn();
		const end = recents.subscribe(heard);
		recents.remove('one');
		expect(recents.list()).toEqual(['two']);
		recents.clear();
		expect(recents.list()).toEqual([]);
		expect(storage.held()).toBe(null);
		end();
		recents.add('three');
		expect(heard).toHaveBeenCalledTimes(2);
	});

	it.each(['{', 'null', '{"0":"one"}', '"one"', '[1,null,{},[]]', '["", "  "]'])('make nothing of %s', (stored) => {
		expect(createRecents(() => memory(stored)).list()).toEqual([]);
	});

	it('take what is right of what is stored', () => {
		const stored = JSON.stringify(['one', 'ONE', 7, 'x'.repeat(10_000), '<img src=x>', ...'abcdefgh']);
		expect(createRecents(() => memory(stored)).list()).toEqual(['one', 'x'.repeat(200), '<img src=x>', 'a', 'b', 'c']);
	});

	it('last as long as the page where storage is blocked', () => {
		const recents = createRecents(() => {
			throw new DOMException('denied', 'SecurityError');
		});
		expect(recents.list()).toEqual([]);
		recents.add('one');
		expect(recents.list()).toEqual(['one']);
	});

	it('take over what another tab stored', () => {
		const storage = memory();
		const recents = createRecents(() => storage);
		expect(recents.list()).toEqual([]);
		createRecents(() => storage).add('elsewhere');
		recents.reread();
		expect(recents.list()).toEqual(['elsewhere']);
	});
});
