import type { SiteIdentity } from '../../src/web/addresses.ts';
import type { StudyNotes } from '../model/types.ts';
import type { OutputFile } from '../text/output-file.ts';
import { apiSchemas } from './data/api-schemas.ts';
import { attachments } from './data/attachments.ts';
import { feed } from './data/feed.ts';
import { llmsTxt } from './data/llms-txt.ts';
import { logoFile } from './data/logo-file.ts';
import { openSearch } from './data/open-search.ts';
import { pageCardsFile } from './data/page-cards-file.ts';
import { pictures } from './data/pictures.ts';
import { searchRecords } from './data/search-records.ts';
import { siteData } from './data/site-data.ts';
import { siteSettingsFile } from './data/site-settings-file.ts';
import { termApi } from './data/term-api.ts';
import { termsApi } from './data/terms-api.ts';
import { webManifest } from './data/web-manifest.ts';
import { pageData } from './html/page-data.ts';
import { termMap } from './map/term-map.ts';
import { alternatePages } from './markdown/alternate-pages.ts';
import { repositoryPages } from './markdown/repository-pages.ts';
import type { Output } from './output.ts';
import { type RenderExtras, renderInput } from './render-input.ts';
import { gonePages } from './term-page/gone-pages.ts';
import { pageFiles } from './term-page/page-files.ts';
import { termPages } from './term-page/term-pages.ts';

/** All outputs. A new one is a file with an {@link Output} and a line here. */
export const OUTPUTS: readonly Output[] = [
	repositoryPages,
	alternatePages,
	pageData,
	feed,
	llmsTxt,
	apiSchemas,
	termsApi,
	siteData,
	siteSettingsFile,
	pageCardsFile,
	logoFile,
	attachments,
	webManifest,
	termMap,
	openSearch,
	searchRecords,
	pictures,
	termPages,
	gonePages,
	pageFiles,
	termApi,
];

/** The outputs whose files are committed. The site makes the others for itself. */
export const COMMITTED_OUTPUTS: readonly Output[] = [repositoryPages];

/** Every file that the outputs make of the model, as data. The same model and extras give the same bytes. */
export function renderFiles(
	notes: StudyNotes,
	site: SiteIdentity,
	extras: RenderExtras = {},
	outputs: readonly Output[] = OUTPUTS,
): readonly OutputFile[] {
	const input = renderInput(notes, site, extras);
	return outputs.flatMap(({ emit }) => emit(input));
}
