import { describe, expect, it } from 'vitest';
import { isDate } from './dates.ts';

describe('isDate', () => {
	it.each(['Mon 3 March', 'March 3', 'Thursday, 6 March 2025', 'samedi 8', '12 апреля', 'Montag, 3. März', 'el 5 de mayo', '2 lutego'])(
		'takes “%s” for a date',
		(text) => {
			expect(isDate(text)).toBe(true);
		},
	);

	it.each(['8', '404', 'May', 'March fly', 'Mars', 'RAID 0', '3 phases', 'Sat team'])('takes “%s” for none', (text) => {
		expect(isDate(text)).toBe(false);
	});
});
