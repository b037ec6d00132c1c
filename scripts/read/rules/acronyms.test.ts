import { describe, expect, it } from 'vitest';
import { covered, readInShort, readingsOf } from '../readings.samples.ts';

describe('an acronym and its long form', () => {
	it.each([
		['CNCF Cloud Native Computing Foundation', 'expansion CNCF + expansion Cloud Native Computing Foundation'],
		['CapEx Capital Expenditure', 'expansion CapEx + expansion Capital Expenditure'],
		['RBAC (Role-Based Access Control)', 'expansion RBAC + expansion Role-Based Access Control'],
		['(SLO) Service Level Objective', 'expansion SLO + expansion Service Level Objective'],
		['Content Delivery Network (CDN)', 'expansion Content Delivery Network + alias CDN'],
		['vpn Virtual Private Network', 'expansion vpn + expansion Virtual Private Network'],
		['GDPR General Data Protection Regulation, in force since 2018', 'expansion GDPR + expansion General Data Protection Regulation'],
		['AKS Azure Container Service', 'expansion AKS + expansion Azure Container Service'],
		['PaaS Platform', 'expansion PaaS + expansion Platform'],
		['CaaS Communication VOIP VPN', 'expansion CaaS + expansion Communication VOIP VPN'],
		['**RBAC** (Role-Based Access Control)', 'expansion RBAC + expansion Role-Based Access Control'],
	])('%s', (line, read) => expect(readInShort(line)).toEqual([read]));

	it.each([
		['(SLO) Service Level Objective', ['SLO', 'Service Level Objective']],
		['- **Content Delivery Network** (CDN)', ['Content Delivery Network', 'CDN']],
	])('%s: exact columns', (line, names) => {
		const [reading] = readingsOf(line).readings;
		expect(reading?.names.map((name) => covered(reading, name))).toEqual(names);
	});
});

describe('no long form', () => {
	it.each([
		['IaaS Infrastructure can be fully scripted', 'statement IaaS'],
		['(SLO) something else altogether', 'statement'],
		['NASA went to the moon', 'statement NASA'],
		['DNS records', 'term DNS records'],
		['Helm (a package manager)', 'term Helm'],
	])('%s', (line, read) => expect(readInShort(line)).toEqual([read]));
});
