import { describe, expect, it } from 'vitest';
import { readInShort } from '../readings.samples.ts';
import { isGenericHeading } from './parts/generic-heading.ts';

describe('headings', () => {
	it.each([
		['# Cloud', 'heading (Cloud)'],
		['# Cloud (add terms at the bottom)', 'heading (Cloud)'],
		['## Custom Resource (CR)', 'heading (Custom Resource) + alias CR'],
		['## SLO (Service Level Objective)', 'heading (SLO) + expansion Service Level Objective'],
		['# Overview', 'heading'],
		['# Pods and nodes', 'heading'],
		['# What we did on day two', 'heading'],
	])('%s', (line, read) => expect(readInShort(line)).toEqual([read]));

	it.each([
		['## Helm\nEverything in a cluster is installed with it.', 'heading Helm'],
		['# Helm\nHelm is a package manager for Kubernetes.', 'heading Helm'],
		['# Cloud\nEverything in a cluster is installed with it.', 'heading (Cloud)'],
		['## Helm\n- Everything in a cluster is installed with it.', 'heading (Helm)'],
		['## Helm\nIn short: everything is installed with it.', 'heading (Helm)'],
		['## Helm\nUse it well.', 'heading (Helm)'],
		['## Overview\nEverything in a cluster is installed with it.', 'heading'],
	])('%j makes a term only where a sentence about it stands below', (text, read) => expect(readInShort(text)[0]).toBe(read));
});

describe('other forms', () => {
	it.each([
		['code is kept, its fences are junk', '```sh\nHelm - x\n```', ['junk', 'statement', 'junk']],
		['front matter says nothing', '---\ntitle: x\n---', ['junk', 'junk', 'junk']],
		['comments are junk', '<!--\nHelm - x\n-->', ['junk', 'junk', 'junk']],
		['dividers are junk', 'Helm\n\n***\n====', ['term Helm', 'junk', 'junk']],
		['scratch is junk', 'deleteme Helm - x', ['junk']],
	])('%s', (_name, text, read) => expect(readInShort(text)).toEqual(read));
});

describe('a title that only marks a place', () => {
	it.each(['overview', 'types of services', 'pods and nodes', 'useful links', 'summary of it'])('%s', (title) =>
		expect(isGenericHeading(title.split(' '))).toBe(true),
	);
	it.each(['helm', 'hexagonal architecture', 'cloud glossary', 'steps function', ''])('%j does not', (title) =>
		expect(isGenericHeading(title.split(' '))).toBe(false),
	);
});
