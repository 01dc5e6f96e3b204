import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from './contentSecurityPolicy';

const directives = (policy: string) => Object.fromEntries(policy.split('; ').map((one) => [one.split(' ')[0], one.split(' ').slice(1)]));

describe('what a page may load', () => {
  it('is its own files alone', () => {
    const policy = directives(contentSecurityPolicy({ scripts: ["'nonce-x'"], secure: true }));
    expect(policy).toMatchObject({ 'script-src': ["'self'", "'nonce-x'"], 'img-src': ["'self'", 'data:', 'blob:'], 'default-src': ["'self'"] });
    expect(policy).toHaveProperty('upgrade-insecure-requests');
  });

  it('is also what its CDN hands on, but no request is sent there', () => {
    const policy = directives(contentSecurityPolicy({ scripts: [], secure: false, cdn: 'https://cdn.example.org' }));
    for (const kind of ['script-src', 'style-src', 'img-src', 'font-src']) expect(policy[kind], kind).toContain('https://cdn.example.org');
    for (const kind of ['default-src', 'form-action', 'worker-src', 'base-uri']) expect(policy[kind], kind).not.toContain('https://cdn.example.org');
  });
});
