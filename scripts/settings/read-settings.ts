import { type SiteYaml, siteYaml } from '../../src/web/site-yaml.ts';
import { diagnostic, type Report, wholeFile } from '../text/diagnostic.ts';
import { type LocatedYaml, locatedYaml } from '../text/located-yaml.ts';
import type { SourceFile } from '../text/source.ts';
import { kindOf, settingsFaults } from './settings-faults.ts';
import { exampleAt } from './settings-keys.ts';

/** In UTF-16 units. A larger file holds something else. */
const MAX_LENGTH = 64_000;

/** The settings of a notebook with their places, for diagnostics that depend on the notes. */
export interface ReadSettings {
	readonly settings: SiteYaml;
	readonly placeOf: LocatedYaml['placeOf'];
}

/** Reads `site.yaml`. Reports every fault, each with its place and what to write instead; returns undefined if there is one. */
export function readSettings(file: SourceFile, report: Report): ReadSettings | undefined {
	const length = file.lines.reduce((sum, line) => sum + line.text.length, 0);
	if (length > MAX_LENGTH) {
		const message = `the file has ${length} characters: keep it below ${MAX_LENGTH}, and put notes into a file of their own`;
		report(diagnostic('settings-syntax', wholeFile(file.path), message));
		return undefined;
	}
	const yaml = locatedYaml(file, { start: 0, end: file.lines.length });
	if (!('data' in yaml)) {
		for (const { place, message } of yaml) report(diagnostic('settings-syntax', place, message));
		return undefined;
	}
	const { data, placeOf, valueAt } = yaml;
	if (data === null) return { settings: {}, placeOf };
	if (typeof data !== 'object' || Array.isArray(data)) {
		const message = `the file is ${kindOf(data)}: write keys with their values, as in ${exampleAt(['title'])}`;
		report(diagnostic('settings-value', placeOf([]), message));
		return undefined;
	}
	const parsed = siteYaml.safeParse(data);
	if (parsed.success) return { settings: parsed.data, placeOf };
	for (const fault of settingsFaults(parsed.error.issues, valueAt)) {
		const code = fault.isUnknownKey ? 'settings-key' : 'settings-value';
		report(diagnostic(code, placeOf(fault.path, fault.isUnknownKey), fault.message));
	}
	return undefined;
}
