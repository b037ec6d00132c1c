/** Freezes `value` and everything in it except the contents of maps and sets, so that no renderer changes what another one reads. */
export function deepFreeze<T>(value: T): T {
	const pending: unknown[] = [value];
	while (pending.length > 0) {
		const current = pending.pop();
		if (typeof current !== 'object' || current === null || Object.isFrozen(current)) continue;
		Object.freeze(current);
		for (const inner of Array.isArray(current) ? current : Object.values(current)) pending.push(inner);
	}
	return value;
}
