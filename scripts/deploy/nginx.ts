import { MADE_BY } from './made-by.ts';
import { EVERY_FILE, FILE_TYPES, HASHED_CACHING, HASHED_FOLDERS, PAGE_CACHING } from './response-headers.ts';

/** The file `nginx.conf`: a whole configuration, for a process without rights, that serves the folder `site` of its prefix. */
export function nginxConfig(): string {
	const types = Object.entries(FILE_TYPES).map(([ending, { type }]) => `${quoted(type)} ${ending};`);
	const headers = Object.entries(EVERY_FILE).map(([name, value]) => `add_header ${name} ${quoted(value)} always;`);
	const folders = HASHED_FOLDERS.map((folder) => folder.replace('assets/', '')).join('|');
	return `${MADE_BY}
#
# “nginx -p <folder> -c <this file>” serves <folder>/site at port 8080 and writes to <folder>/tmp alone. A site with the base path /study/
# stands in <folder>/site/study, and a copy of its 404.html in <folder>/site.

# Of the package libnginx-mod-http-brotli-static of Debian and Ubuntu. Where there is none, delete this line and “brotli_static on”.
load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;

# A container may use fewer cores than its machine has, so that “auto” would start too many.
worker_processes 2;
daemon off;
pid tmp/nginx.pid;
error_log stderr warn;

events {
	worker_connections 4096;
}

http {
	client_body_temp_path tmp/body;
	proxy_temp_path tmp/proxy;
	fastcgi_temp_path tmp/fastcgi;
	uwsgi_temp_path tmp/uwsgi;
	scgi_temp_path tmp/scgi;

	types {
${indented(types, 2)}
	}
	default_type application/octet-stream;

	access_log off;
	sendfile on;
	tcp_nopush on;
	server_tokens off;

	# “npm run build -- --compress” writes them beside each file.
	gzip_static on;
	brotli_static on;
	gzip_vary on;

	# What is not found is shown as 404.html, and kept as pages are.
	map $uri $caching {
		default ${quoted(PAGE_CACHING)};
		"~/assets/(${folders})/" ${quoted(HASHED_CACHING)};
	}

	server {
		listen 8080;
		root site;

${indented([...headers, 'add_header Cache-Control $caching always;'], 2)}

		# No address leads on to another one, with or without a slash at its end, so that the port is named nowhere.
		absolute_redirect off;
		error_page 404 /404.html;
		location / {
			try_files $uri $uri.html $uri/index.html =404;
		}
	}
}
`;
}

function quoted(text: string): string {
	return JSON.stringify(text);
}

function indented(lines: readonly string[], depth: number): string {
	return lines.map((line) => '\t'.repeat(depth) + line).join('\n');
}
