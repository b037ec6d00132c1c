import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { HOME_SECTIONS } from '../../src/schemas/home-sections.ts';
import { schemaText } from '../render/data/api-schemas.ts';
import { notesPath, sourceFile } from '../text/source.ts';
import { readSettings } from './read-settings.ts';
import { SETTINGS_KEYS } from './settings-keys.ts';

const ROOT = new URL('../../', import.meta.url);
const file = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const SCHEMA = file('guide/site-yaml.schema.json');
const NAMES = SETTINGS_KEYS.map(({ name }) => name);

describe('guide/site-yaml.schema.json', () => {
	it('is the schema of the settings: “npx vitest run scripts/settings/guide.test.ts -u” writes it', async () => {
		await expect(schemaText('site-yaml', undefined)).toMatchFileSnapshot('../../guide/site-yaml.schema.json');
	});

	const isSettings = new Ajv2020({ strict: false }).compile(JSON.parse(SCHEMA) as object);

	it.each(SETTINGS_KEYS.map(({ example }) => [example]))('takes %s in an editor too', (example) => {
		expect([isSettings(parse(example)), isSettings.errors]).toEqual([true, null]);
	});

	it.each(['titel: x', 'title: [a]', 'accent: brown', 'language: German', 'home: [topic]', 'footer: [{ label: A }]', 'topics: 7'])(
		'refuses %s in an editor too',
		(text) => expect(isSettings(parse(text))).toBe(false),
	);
});

describe('guide/site.yaml, with which a notebook begins', () => {
	const text = file('guide/site.yaml');

	it('names the schema in its first line, and sets nothing', () => {
		expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=./site-yaml.schema.json');
		expect(parse(text)).toBeNull();
	});

	it('has every key as a remark, in the order of the schema, as it may be written', () => {
		const keys = text.split('\n').filter((line) => /^# (?:\w+:|[ ]*- |[ ]+\w+:)/u.test(line) && !line.includes('$schema'));
		const uncommented = keys.map((line) => line.slice(2)).join('\n');
		const faults: string[] = [];
		const read = readSettings(sourceFile(notesPath('site.yaml'), uncommented), ({ message }) => faults.push(message));
		expect(faults).toEqual([]);
		expect(Object.keys(Object(read?.settings))).toEqual(NAMES);
	});
});

describe('guide/site-yaml.md', () => {
	const guide = file('guide/site-yaml.md');
	const rows = guide.split('\n').flatMap((line) => {
		const [, name, what, example] = /^\| `(\w+)` +\| (.*?) +\| `(.*)` +\|$/u.exec(line) ?? [];
		return name === undefined ? [] : [{ name, description: what, example }];
	});

	it('has a row for each key, with what the schema says of it', () => expect(rows).toEqual(SETTINGS_KEYS));

	it('names each section of the home page', () => {
		for (const section of HOME_SECTIONS) expect(guide).toContain(`\`${section}\``);
	});
});

it.each(['notes/site.yaml', 'tests/fixtures/cloud/notes/site.yaml'])('%s names the schema by a path that is there', (path) => {
	const url = new URL(path, ROOT);
	let text: string;
	try {
		text = readFileSync(url, 'utf8');
	} catch {
		// Other notes in `notes/` need not have settings.
		expect(path).toBe('notes/site.yaml');
		return;
	}
	const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)\n/u.exec(text) ?? [];
	expect(readFileSync(new URL(schema, url), 'utf8')).toBe(SCHEMA);
});
