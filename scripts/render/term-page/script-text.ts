/** Signs that mean something to HTML around a script, or end a line in old JavaScript, as escapes that JSON and JavaScript share. */
const ESCAPES: ReadonlyMap<string, string> = new Map(
	['<', '>', '&', '\u2028', '\u2029'].map((sign) => [sign, `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`]),
);
const TO_ESCAPE = /[<>&\u2028\u2029]/gu;

/** `value` as JSON that may stand in a `<script>`: nothing in it can end the script or begin markup. */
export function scriptJson(value: unknown): string {
	return JSON.stringify(value).replaceAll(TO_ESCAPE, (sign) => ESCAPES.get(sign) ?? '');
}
