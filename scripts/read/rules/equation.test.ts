import { describe, expect, it } from 'vitest';
import { itemsOf, readInShort } from '../readings.samples.ts';

describe('names side by side', () => {
	it.each([
		['Kubernetes = AWS EKS = Google GKE', 'equals Kubernetes + member AWS EKS + member Google GKE'],
		['ELK stack = Elasticsearch + Logstash + Kibana', 'equals ELK stack + member Elasticsearch + member Logstash + member Kibana'],
		['Function as a Service = AWS Lambda', 'equals Function as a Service + member AWS Lambda'],
		['Kubernetes aka K8s', 'equals Kubernetes + alias K8s'],
		['Kubernetes also known as K8s', 'equals Kubernetes + alias K8s'],
		['Swagger = OpenAPI which describes an API', 'equals Swagger + member OpenAPI'],
	])('%s', (line, read) => expect(readInShort(line)).toEqual([read]));

	it.each([
		['Kubernetes = AWS EKS = Google GKE', ['AWS EKS', 'Google GKE']],
		['ELK stack = Elasticsearch + Logstash', ['Elasticsearch', 'Logstash']],
		['Swagger = OpenAPI which describes an API', ['OpenAPI']],
	])('%s: its sides', (line, sides) => expect(itemsOf(line)).toEqual(sides));
});

describe('what only looks like it', () => {
	it.each([
		['SLO = Service Level Objective', 'expansion SLO + expansion Service Level Objective'],
		['k8s = Kubernetes', 'expansion k8s + expansion Kubernetes'],
		['Egress = traffic out of the cloud', 'definition Egress'],
		['Helm = a package manager for Kubernetes', 'definition Helm'],
		['Environments = dev, test, prod', 'examples Environments'],
		['Registries = Quay, Harbor, Zot', 'examples Registries + member Quay + member Harbor + member Zot'],
		['we think that this = that', 'statement'],
		['a=b', 'term a=b'],
	])('%s', (line, read) => expect(readInShort(line)).toEqual([read]));
});
