import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, headerSecurityPolicy, withContentSecurityPolicy } from './content-security.ts';

const hashOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

describe('contentSecurityPolicy', () => {
	it('lets each script run that is named, once, and no other', () => {
		const policy = contentSecurityPolicy(['a()', 'b()', 'a()']);
		expect(policy).toContain(`script-src 'self' ${hashOf('a()')} ${hashOf('b()')};`);
		expect(policy).not.toMatch(/script-src[^;]*unsafe/u);
	});
});

describe('headerSecurityPolicy', () => {
	it('says what a page says, except which inline scripts may run, and that no page may frame the site', () => {
		const rulesOf = (policy: string): readonly string[] => policy.split('; ').filter((rule) => !rule.startsWith('script-src '));
		expect(rulesOf(headerSecurityPolicy())).toEqual([...rulesOf(contentSecurityPolicy([])), "frame-ancestors 'none'"]);
		expect(headerSecurityPolicy()).toContain("script-src 'self' 'unsafe-inline';");
	});
});

describe('withContentSecurityPolicy', () => {
	it('names the scripts in the page, not those loaded and not data, ahead of all of them', () => {
		const page = '<html><head><meta charset=UTF-8><script>a("<b>")</script><script src=/x.js defer></script></head>';
		const secured = withContentSecurityPolicy(
			`${page}<body><script type="application/ld+json">{}</script><script type="module">c\n</script></body>`,
		);
		expect(secured).toMatch(/^<html><head><meta charset=UTF-8><meta http-equiv="Content-Security-Policy" content="[^"]+"><script>/u);
		expect(secured).toContain(`script-src 'self' ${hashOf('a("<b>")')} ${hashOf('c\n')};`);
	});

	it('refuses what has no head, and what was done before', () => {
		expect(() => withContentSecurityPolicy('<p>')).toThrow(RangeError);
		expect(() => withContentSecurityPolicy(withContentSecurityPolicy('<head></head>'))).toThrow(RangeError);
	});
});
