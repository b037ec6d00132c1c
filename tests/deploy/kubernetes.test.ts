import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Deployment } from 'kubernetes-models/apps/v1';
import { HorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2';
import { Ingress } from 'kubernetes-models/networking.k8s.io/v1';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1';
import { Service } from 'kubernetes-models/v1';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { PROJECT } from '../site-copy.ts';

const TEXT = readFileSync(new URL('../../deploy/kubernetes/site.yaml', import.meta.url), 'utf8');
const DOCKERFILE = readFileSync(new URL('../../deploy/Dockerfile', import.meta.url), 'utf8');

const SCRATCH = join(PROJECT, '.cache/tests');

/** Each kind of object once, held against the schemas of Kubernetes itself: a wrong type or a missing key throws. */
function objectsOf(text: string): readonly [Deployment, Service, Ingress, PodDisruptionBudget, HorizontalPodAutoscaler] {
	const all = parseAllDocuments(text).map((one) => one.toJS() as { readonly apiVersion: string; readonly kind: string });
	const one = <T extends { validate(): void }>(type: { new (data: never): T; apiVersion: string; kind: string }): T => {
		const found = all.filter(({ apiVersion, kind }) => apiVersion === type.apiVersion && kind === type.kind);
		if (found.length !== 1) throw new Error(`${found.length} of ${type.kind}`);
		const object = new type(found[0] as never);
		object.validate();
		return object;
	};
	if (all.length !== 5) throw new Error(`${all.length} objects`);
	return [one(Deployment), one(Service), one(Ingress), one(PodDisruptionBudget), one(HorizontalPodAutoscaler)];
}

const TYPES: Readonly<Record<string, string>> = {
	Deployment: 'kubernetes-models/apps/v1',
	Service: 'kubernetes-models/v1',
	Ingress: 'kubernetes-models/networking.k8s.io/v1',
	PodDisruptionBudget: 'kubernetes-models/policy/v1',
	HorizontalPodAutoscaler: 'kubernetes-models/autoscaling/v2',
};

/** What the type checker says of the objects. Unlike the schemas, types know which keys there are. */
function keyFaults(text: string): string {
	const statements = parseAllDocuments(text).map((one) => {
		const object = one.toJS() as { readonly kind: string };
		return `const ${object.kind}: import('${TYPES[object.kind]}').I${object.kind} = ${JSON.stringify(object)};`;
	});
	mkdirSync(SCRATCH, { recursive: true });
	const file = join(SCRATCH, 'kubernetes-objects.ts');
	writeFileSync(file, `${statements.join('\n')}\nexport {};\n`);
	const options = ['--noEmit', '--ignoreConfig', '--strict', '--skipLibCheck', '--module', 'esnext', '--moduleResolution', 'bundler'];
	const { stdout } = spawnSync(join(PROJECT, 'node_modules/.bin/tsc'), [...options, file], { encoding: 'utf8' });
	return stdout;
}

describe('deploy/kubernetes', () => {
	const [deployment, service, ingress, budget, autoscaler] = objectsOf(TEXT);
	const pod = deployment.spec?.template.spec;
	const [container] = pod?.containers ?? [];

	it('has no key that Kubernetes does not know', () => expect(keyFaults(TEXT)).toBe(''));

	it('would have one with another “readOnlyRootFilesystem”', () => {
		expect(keyFaults(TEXT.replace('readOnlyRootFilesystem', 'readOnlyRootFileSystem'))).toContain(
			`'"readOnlyRootFileSystem"' does not exist`,
		);
	});

	it.each([
		['minReplicas: 2', 'minReplicas: two'],
		['readOnlyRootFilesystem: true', 'readOnlyRootFilesystem: yes'],
		['pathType: Prefix', 'pathKind: Prefix'],
		['minAvailable: 1', 'minAvailable: [1]'],
		['apiVersion: autoscaling/v2', 'apiVersion: autoscaling/v1'],
	])('is refused with another “%s”', (right, wrong) => {
		expect(TEXT).toContain(right);
		expect(() => objectsOf(TEXT.replace(right, wrong))).toThrow();
	});

	it('runs a process without rights that writes to its memory alone', () => {
		expect(pod?.automountServiceAccountToken).toBe(false);
		expect(pod?.securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
		expect(DOCKERFILE).toContain(`\nUSER ${pod?.securityContext?.runAsUser}:${pod?.securityContext?.runAsGroup}\n`);
		expect(container?.securityContext).toEqual({
			allowPrivilegeEscalation: false,
			readOnlyRootFilesystem: true,
			capabilities: { drop: ['ALL'] },
		});
		const [mount] = container?.volumeMounts ?? [];
		expect(mount?.mountPath).toBe('/srv/notes/tmp');
		expect(pod?.volumes).toMatchObject([{ name: mount?.name, emptyDir: { medium: 'Memory' } }]);
		expect(Object.keys(container?.resources?.limits ?? {})).toEqual(['cpu', 'memory']);
	});

	it('is asked for a page that is at the root of every site', () => {
		for (const probe of [container?.readinessProbe, container?.livenessProbe])
			expect(probe?.httpGet).toEqual({ path: '/404.html', port: 'http' });
		expect(container?.ports).toEqual([{ name: 'http', containerPort: 8080 }]);
	});

	it('is never without a replica: not while nodes are emptied, not while it is renewed', () => {
		expect(deployment.spec?.replicas, 'the autoscaler alone says how many').toBeUndefined();
		expect(deployment.spec?.strategy?.rollingUpdate?.maxUnavailable).toBe(0);
		expect(budget.spec?.minAvailable).toBe(1);
		expect(autoscaler.spec?.minReplicas).toBe(2);
		expect(autoscaler.spec?.scaleTargetRef).toEqual({ apiVersion: 'apps/v1', kind: 'Deployment', name: deployment.metadata?.name });
	});

	it('is one thing: what finds the pods names their labels', () => {
		const { labels } = deployment.spec?.template.metadata ?? {};
		expect([deployment.spec?.selector.matchLabels, service.spec?.selector, budget.spec?.selector?.matchLabels]).toEqual([
			labels,
			labels,
			labels,
		]);
		const [rule] = ingress.spec?.rules ?? [];
		expect(rule?.http?.paths[0]?.backend.service).toEqual({ name: service.metadata?.name, port: { name: service.spec?.ports?.[0]?.name } });
		expect(service.spec?.ports?.[0]?.targetPort).toBe('http');
	});
});
