import { describe, expect, it } from 'vitest';
import { isAcronymOf, isAsAService, isNearlyAcronymOf, looksLikeAcronym } from './acronym.ts';

describe('looks', () => {
	it.each(['CNCF', 'CapEx', 'PaaS', 'CI/CD', 'k8s', 'S3X', 'R&D', 'HTTP2', 'i18n'])('%s looks like an acronym', (word) =>
		expect(looksLikeAcronym(word)).toBe(true),
	);
	it.each(['Helm', 'cloud', 'A', '', 'a1', 'UNREASONABLYLONG', 'Two Words', 'S3', '42'])('%j does not', (word) =>
		expect(looksLikeAcronym(word)).toBe(false),
	);
	it.each(['PaaS', 'DBaaS', 'FaaS', 'DaaS', 'MaaS'])('%s is “as a Service”', (word) => expect(isAsAService(word)).toBe(true));
	it.each(['AWS', 'CMS', 'Pass', 'paas', 'SaaSy'])('%s is not', (word) => expect(isAsAService(word)).toBe(false));
});

describe('spelling out', () => {
	it.each([
		['CNCF', 'Cloud Native Computing Foundation'],
		['CapEx', 'Capital Expenditure'],
		['SSO', 'Single Sign-On'],
		['k8s', 'Kubernetes'],
		['i18n', 'internationalization'],
		['FaaS', 'Function as a Service'],
		['RBAC', 'Role-Based Access Control'],
		['CI/CD', 'continuous integration / continuous delivery'],
		['PVCs', 'Persistent Volume Claims'],
		['VMs', 'Virtual Machine'],
		['SRE', 'site reliability engineering'],
		['DoS', 'Denial of Service'],
		['EDM', 'Événements de Démarrage Multiples'],
	])('%s of %s', (acronym, phrase) => expect(isAcronymOf(acronym, phrase)).toBe(true));

	it.each([
		['CNCF', 'Cloud Native Foundation'],
		['IaaS', 'Infrastructure can be fully scripted'],
		['CaaS', 'Communication VOIP VPN'],
		['AKS', 'Azure Container Service'],
		['k8s', 'Kubernete'],
		['SLO', 'SLO'],
		['SLO', ''],
		['A', 'Apple'],
		['API', 'interface for programs'],
		['SQL', 'a language that asks for data'],
	])('%s not of %s', (acronym, phrase) => expect(isAcronymOf(acronym, phrase)).toBe(false));
});

describe('nearly spelling out', () => {
	it.each([
		['AKS', 'Azure Container Service', true],
		['AKS', 'Azure Kubernetes Service', true],
		['AKS', 'Amazon Elastic Registry', false],
		['AKS', 'Google Kubernetes Service', false],
		['EC', 'Elastic Kitchen', false],
		['EKS', 'Elastic Service', false],
	])('%s of %s: %s', (acronym, phrase, nearly) => expect(isNearlyAcronymOf(acronym, phrase)).toBe(nearly));
});
