/** Freezes `value` and all that it holds, so that no renderer can change what another one reads. Maps and sets are typed read-only and left as they are. */
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
