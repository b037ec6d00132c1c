import { hostRules } from './host-rules.ts';
import { MADE_BY } from './made-by.ts';

/** The file `netlify.toml`: how Netlify builds the site, and its headers. */
export function netlifyConfig(): string {
	const rules = hostRules().map(({ pattern, headers }) => {
		const values = Object.entries(headers).map(([name, value]) => `  ${name} = ${JSON.stringify(value)}`);
		return `[[headers]]\nfor = ${JSON.stringify(pattern)}\n  [headers.values]\n${values.map((line) => `  ${line}`).join('\n')}\n`;
	});
	return `${MADE_BY}

[build]
# Dates of terms come from the whole history. URL is the site's address, which Netlify knows.
command = "git fetch --quiet --unshallow; SITE_URL=\${SITE_URL:-$URL} npm run build -- --publish"
publish = "build"

[build.environment]
NODE_VERSION = "22"

${rules.join('\n')}`;
}
