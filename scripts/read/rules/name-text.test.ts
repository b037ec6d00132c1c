import { describe, expect, it } from 'vitest';
import { itemsOf, lastInShort, readInShort, readingsOf } from '../readings.samples.ts';

describe('a name, a separator, the rest', () => {
	it.each([
		'Helm - package manager',
		'Helm – package manager',
		'Helm — package manager',
		'Helm: package manager',
		'Helm : package manager',
		'Helm => package manager',
		'Helm -> package manager',
		'Helm\tpackage manager',
		'Helm   package manager',
		'Helm | package manager',
		'    Helm - package manager',
		'- Helm - package manager',
		'> Helm - package manager',
		'1. **Helm** - package manager',
		'**Helm**: package manager',
		'**Helm:** package manager',
		'**Helm.** A package manager',
		'**Helm** the package manager',
		'`Helm` - package manager',
		'[Helm](https://helm.sh) - package manager',
		'“Helm” - package manager',
		'The Helm - package manager',
		'Helm (a chart tool) - package manager',
	])('%j defines Helm', (line) => expect(readInShort(line)).toEqual(['definition Helm']));

	it.each(['C++', 'C#', '.NET', '中文', 'Ω', 'constructor', 'index', 'NUL', 'é', 'e\u0301', 'DC/OS'])('%s is a name', (name) =>
		expect(readInShort(`${name} - a thing`)).toEqual([`definition ${name}`]),
	);

	it.each([
		['**Service Level Objective** (SLO) - a target', 'definition Service Level Objective + alias SLO'],
		['Docker Enterprise Edition (Docker EE) - paid', 'definition Docker Enterprise Edition + alias Docker EE'],
		['Job / CronJob - run to completion', 'definition (Job / CronJob) + member Job + member CronJob'],
		['Docker advantages: they are many', 'statement Docker'],
		['Containers benefits: small, quick to start', 'statement Containers'],
		['Workloads:', 'heading (Workloads)'],
		['443\tHTTPS', 'definition (443)'],
		['22: SSH', 'definition (22)'],
		['Distributed Systems : Chaos Monkey randomly pulls out connections', 'statement Chaos Monkey + member Distributed Systems'],
		['- At most once - may be lost\n- At least once - may be twice', 'definition At least once'],
	])('%s', (line, read) => expect(lastInShort(line)).toBe(read));

	it('tells what is said from the name, with its exact columns', () => {
		const [reading] = readingsOf('- **Helm** – package manager').readings;
		expect(reading?.head?.span).toEqual({ start: 5, end: 9 });
		expect(reading?.inline.plain.slice(reading.body.start, reading.body.end)).toBe('package manager');
	});

	it('is less sure of many words in lower case', () => {
		const [prose, name] = readingsOf('slow start of caches: a trap', '', 'Helm - package manager').readings;
		expect(prose?.confidence).toBeLessThan(name?.confidence ?? 0);
	});
});

describe('an acronym and a separator', () => {
	it.each([
		['SSO: Single Sign-On', 'expansion SSO + expansion Single Sign-On'],
		['SSO - stands for Single Sign-On.', 'expansion SSO + expansion Single Sign-On'],
		['SSO: Single Sign-On, one password for all', 'definition SSO + expansion Single Sign-On'],
		['FaaS: Function as a Service - bring the code', 'definition FaaS + expansion Function as a Service'],
		['AWS - the largest cloud', 'definition AWS'],
	])('%s', (line, read) => expect(readInShort(line)).toEqual([read]));
});

describe('a key and names', () => {
	it.each([
		['Registries: Quay, Harbor, Docker Hub', 'examples Registries + member Quay + member Harbor + member Docker Hub'],
		['Cloud providers: AWS, Azure and GCP', 'examples Cloud providers + member AWS + member Azure + member GCP'],
		['cloud providers: aws, azure, gcp', 'examples cloud providers + member aws + member azure + member gcp'],
		['Isolation levels: read committed, serializable', 'examples Isolation levels + member read committed + member serializable'],
		['Other registries: Quay, Harbor', 'examples (Other registries) + member Quay + member Harbor'],
		['Note: Quay, Harbor', 'examples'],
		['Helm: fast, simple and a bit odd in its ways', 'definition Helm'],
	])('%s', (line, read) => expect(readInShort(line)).toEqual([read]));

	it('keeps each of them', () => expect(itemsOf('Registries: Quay, Harbor (CNCF), etc.')).toEqual(['Quay', 'Harbor (CNCF)']));
});

describe('prose with dashes and colons stays a statement', () => {
	it.each([
		'We ran it - and it failed',
		'I think this is easy: just run it',
		'We moved the cluster last year - nobody noticed',
		'The deploy failed - so we rolled it back by hand',
		'One thing to remember: pods are mortal',
		'It was the third outage this week: the disk was full again.',
		'If you ask me: too expensive',
		'In short - it depends on the load',
		'He said the cluster was fine — it was not — and went home',
		'Most important thing - backups',
		'Backups, tests and luck - that is all we have',
		'The team decided to move everything to Kubernetes: a mistake',
		'Note: remember to back up',
		'Step 1: install it',
		'Day 2 - networking',
		'**Important**: read the manual',
		'**Never** run as root',
		'Pros: cheap, fast',
	])('%s', (line) => expect(readInShort(line)).toEqual(['statement']));
});
