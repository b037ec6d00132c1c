/** A part of an address without percent-encoding; as it is if its encoding is invalid. */
export function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
