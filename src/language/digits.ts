/** The value of digits in any script. In Unicode, the ten digits of a script are consecutive. */
export function digitsValue(digits: string): number {
	return [...digits].reduce((sum, digit) => {
		const code = digit.codePointAt(0) ?? 0;
		let zero = code;
		while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
		return sum * 10 + (code - zero);
	}, 0);
}
