/** Signs that have a meaning in HTML around a script, or that end a line in old JavaScript, as escapes of JSON and JavaScript. */
const ESCAPES: ReadonlyMap<string, string> = new Map(
	['<', '>', '&', '\u2028', '\u2029'].map((sign) => [sign, `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`]),
);
const TO_ESCAPE = /[<>&\u2028\u2029]/gu;

/** `value` as JSON for a `<script>`. Nothing in it can end the script or start markup. */
export function scriptJson(value: unknown): string {
	return JSON.stringify(value).replaceAll(TO_ESCAPE, (sign) => ESCAPES.get(sign) ?? '');
}
