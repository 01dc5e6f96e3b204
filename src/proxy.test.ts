import { NextRequest } from 'next/server';
import { describe, expect, it } from 'vitest';
import { proxy } from './proxy';

const answerTo = (address: string) => proxy(new NextRequest(new URL(address, 'http://localhost:3000')));
const pageOf = (address: string) => answerTo(address).headers.get('x-middleware-rewrite')?.replace('http://localhost:3000', '');

describe('the proxy', () => {
  it.each([
    ['/', '/fr'],
    ['/en', '/en'],
    ['/exercices/envoyer', '/fr/exercices/envoyer'],
    ['/ar/exercices', '/ar/exercices'],
    ['/en/exercices?q=photo', '/en/exercices/recherche?q=photo'],
    ['/exercices?categorie=securite&page=2', '/fr/exercices/recherche?categorie=securite&page=2'],
    ['/entraide', '/fr/entraide'],
  ])('shows at %s the page %s', (address, page) => {
    expect(pageOf(address)).toBe(page);
  });

  it('sends French with its segment to the one address of the page, and keeps what was asked', () => {
    const answer = answerTo('/fr/exercices?q=photo');
    expect(answer.status).toBe(308);
    expect(answer.headers.get('location')).toBe('http://localhost:3000/exercices?q=photo');
  });

  it('gives each page that is made for one person another nonce, and tells Next the same', () => {
    const [one, other] = [answerTo('/espace'), answerTo('/espace')];
    const policy = one.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/]{22}==' 'strict-dynamic' 'sha256-/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
    expect(one.headers.get('x-middleware-request-content-security-policy')).toBe(policy);
    expect(other.headers.get('content-security-policy')).not.toBe(policy);
  });

  it('gives the panel a nonce and leaves its address alone', () => {
    const answer = answerTo('/admin/collections/exercises');
    expect(answer.headers.get('content-security-policy')).toContain("'nonce-");
    expect(answer.headers.get('x-middleware-rewrite')).toBeNull();
    expect(pageOf('/administration')).toBe('/fr/administration');
  });

  it('gives a cached page none, since all would share it', () => {
    expect(answerTo('/exercices').headers.get('content-security-policy')).toBeNull();
    expect(answerTo('/exercices?q=photo').headers.get('content-security-policy')).toContain("'nonce-");
  });
});
