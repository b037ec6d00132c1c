import type { CardContent } from './card-content.ts';

/** A card to vary. */
export const SAMPLE: CardContent = {
	id: 'helm',
	name: 'Helm',
	expansion: undefined,
	sentence: 'Helm is a package manager for Kubernetes: it installs, upgrades and removes applications by means of packages called charts.',
	kind: 'tool',
	topic: 'Kubernetes',
	site: 'Study notes',
};

/** Contents that are unlikely and hard to draw. */
export const HOSTILE: Readonly<Record<string, Partial<CardContent>>> = {
	'10,000 characters': { name: 'x'.repeat(10_000) },
	'600 characters': { name: 'iiiii '.repeat(100).trim() },
	'no space': { name: 'Pneumonoultramicroscopicsilicovolcanoconiosis-and-other-words_that.never/end'.repeat(2) },
	'widest letters': { name: 'WWWWWWWW MMMMMMMM', expansion: 'WMWMWM '.repeat(40), sentence: 'WMWMWM '.repeat(90), topic: 'W'.repeat(90) },
	'only accents': { name: '\u0301\u0302\u0303' },
	'piled accents': { name: `Z${'\u0301\u0323\u0308'.repeat(40)}algo`, sentence: `a${'\u0301'.repeat(900)} b` },
	'turned direction': { name: '\u202Eabc\u2066def\u2069', sentence: '\u202Egnp.exe\u202C is a picture' },
	'control characters': { name: 'a\u0000b\u0007c\u001B[31m\nd\u2028e\tf' },
	'lone surrogates': { name: 'a\uD800b', sentence: '\uDC00 is alone \uD83D' },
	'nothing at all': { name: '', sentence: '', kind: undefined, topic: undefined, site: '' },
	'no name': { name: '' },
	HTML: { name: '<script>alert(1)</script>', sentence: '<img src=x onerror=alert(1)> &amp; <b>bold</b>', topic: '</text>' },
	'5,000 words': { sentence: 'many words that go on, '.repeat(1_000) },
	'a sentence without spaces': { sentence: 'http://example.org/'.repeat(60) },
	'a name of its prototype': { name: '__proto__ constructor toString', kind: 'constructor', topic: '__proto__' },
	'long titles': {
		topic: 'A topic whose title is a whole sentence that somebody wrote down',
		site: 'The study notes of someone '.repeat(9),
	},
	Japanese: { name: 'コンテナ', sentence: 'コンテナは隔離されたプロセスです。', topic: 'クラウド', site: '学習ノート' },
	Arabic: { name: 'حاوية', sentence: 'الحاوية هي عملية معزولة.' },
	emoji: { name: '🚀👩‍👩‍👧‍👦', sentence: '🚀 launches 1️⃣ rocket ❤️ ©️ ™' },
	Vietnamese: { name: 'Đường dẫn tuyệt đối', expansion: 'Tiếng Việt', sentence: 'Phở, bún chả và cà phê sữa đá.' },
};
