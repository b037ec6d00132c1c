import { headerSecurityPolicy } from '../../src/web/content-security.ts';

/** The header fields of a response, by their names. */
export type Headers = Readonly<Record<string, string>>;

/** What a host says with every file. */
export const EVERY_FILE: Headers = {
	'Content-Security-Policy': headerSecurityPolicy(),
	'X-Content-Type-Options': 'nosniff',
	// Other sites learn which site a reader came from, but not which page.
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	// The pages copy to the clipboard and use nothing else that a reader can be asked for.
	'Permissions-Policy':
		'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
};

/**
 * The folders of files whose names change with their content, from the base path (Docusaurus 3, `assets` of its bundler). A page
 * elsewhere may have “assets” in its address too, such as that of a term, so that the folders below are named as well.
 */
export const HASHED_FOLDERS = ['css', 'files', 'fonts', 'images', 'js', 'medias'].map((name) => `assets/${name}`);

/** How long browsers keep files of {@link HASHED_FOLDERS}: a year, the most that is usual, without asking again. */
export const HASHED_CACHING = 'public, max-age=31536000, immutable';

/**
 * How long browsers keep anything else: they keep it, and ask each time whether it is still right, which costs a response without content.
 * So a page never names files of the build before it. Netlify and Cloudflare say the same if they are told nothing.
 */
export const PAGE_CACHING = 'public, max-age=0, must-revalidate';

interface FileType {
	/** The media type, with its charset. */
	readonly type: string;
	/** Whether it is worth compressing. */
	readonly isText?: true;
	/** Whether hosts guess another type, or none, so that they have to be told. */
	readonly isTold?: true;
}

/** The types of files by the ending of their names. As `nosniff` is said, a browser uses no file whose type is missing here. */
export const FILE_TYPES: Readonly<Record<string, FileType>> = {
	html: { type: 'text/html; charset=utf-8', isText: true },
	css: { type: 'text/css; charset=utf-8', isText: true },
	js: { type: 'text/javascript; charset=utf-8', isText: true },
	md: { type: 'text/markdown; charset=utf-8', isText: true, isTold: true },
	txt: { type: 'text/plain; charset=utf-8', isText: true },
	json: { type: 'application/json', isText: true, isTold: true },
	webmanifest: { type: 'application/manifest+json', isText: true, isTold: true },
	xml: { type: 'application/xml; charset=utf-8', isText: true, isTold: true },
	svg: { type: 'image/svg+xml', isText: true },
	avif: { type: 'image/avif' },
	gif: { type: 'image/gif' },
	ico: { type: 'image/x-icon' },
	jpeg: { type: 'image/jpeg' },
	jpg: { type: 'image/jpeg' },
	png: { type: 'image/png' },
	webp: { type: 'image/webp' },
	woff2: { type: 'font/woff2' },
	pdf: { type: 'application/pdf' },
	mp3: { type: 'audio/mpeg' },
	mp4: { type: 'video/mp4' },
	webm: { type: 'video/webm' },
};

/** The type of a file, by its name; undefined if it is not known. */
export function fileType(name: string): FileType | undefined {
	const ending = /\.([^./]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
	return Object.hasOwn(FILE_TYPES, ending) ? FILE_TYPES[ending] : undefined;
}
