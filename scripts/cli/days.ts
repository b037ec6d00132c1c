import { InvalidArgumentError } from 'commander';

/** Reads a number of days from an option. Throws commander's `InvalidArgumentError` if it is not a whole number from 0. */
export function readDays(text: string): number {
	if (!/^\d{1,6}$/u.test(text)) throw new InvalidArgumentError('expected a number of days, such as 365');
	return Number(text);
}
