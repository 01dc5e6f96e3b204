import { describe, expect, it } from 'vitest';
import { isCachedPage } from './cachedPages';

describe('isCachedPage', () => {
  it.each(['/', '/en', '/ar', '/exercices', '/en/exercices/premier-message', '/ar/confidentialite', '/developpeurs/users', '/hors-ligne'])(
    '%s is the same for everybody',
    (address) => expect(isCachedPage(address)).toBe(true),
  );

  it.each(['/exercices/recherche', '/exercices/premier-message/faire', '/en/espace', '/admin', '/nulle-part', '/api/users'])(
    '%s is made for each request',
    (address) => expect(isCachedPage(address)).toBe(false),
  );
});
