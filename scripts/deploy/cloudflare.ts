import { hostRules } from './host-rules.ts';
import { MADE_BY } from './made-by.ts';

/** The file `_headers` for Cloudflare Pages, which takes it from the folder of the site. */
export function cloudflareHeaders(): string {
	const rules = hostRules().map(({ pattern, headers }) =>
		[pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
	);
	return `${[MADE_BY, ...rules].join('\n')}\n`;
}
