import type { OutputFile } from '../text/output-file.ts';
import { cloudflareHeaders } from './cloudflare.ts';
import { netlifyConfig } from './netlify.ts';
import { nginxConfig } from './nginx.ts';

/** The files that tell each host which headers to send. They are committed, because hosts read them before anything is built. */
export function deployFiles(): readonly OutputFile[] {
	return [
		{ path: 'netlify.toml', content: netlifyConfig() },
		{ path: 'deploy/_headers', content: cloudflareHeaders() },
		{ path: 'deploy/nginx.conf', content: nginxConfig() },
	];
}
