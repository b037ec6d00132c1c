// One line a dialect, in the order of the alphabet: `git` merges lines of several people by itself (see .gitattributes).
export { asciiDoc } from './asciidoc.ts';
export { chatLog } from './chat-log.ts';
export { delimited } from './delimited.ts';
export { dokuWiki } from './dokuwiki.ts';
export { html } from './html.ts';
export { logseq } from './logseq.ts';
export { mediaWiki } from './mediawiki.ts';
export { notion } from './notion.ts';
export { obsidian } from './obsidian.ts';
export { org } from './org.ts';
export { restructuredText } from './restructured-text.ts';
export { scrapbox } from './scrapbox.ts';
export { shortcodes } from './shortcodes.ts';
