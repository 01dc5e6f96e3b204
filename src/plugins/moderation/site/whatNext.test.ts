import { describe, expect, it } from 'vitest';
import type { Next } from './queries/nextContribution';
import { whatNext } from './whatNext';

const next = (more: Partial<Next>): Next => ({ id: 'abc', title: 'Envoyer une photo', type: 'exercise', status: 'draft', ...more });
const page = '/contributeur/mes-contributions/abc';

describe('what a contributor should do now', () => {
  it.each([
    [next({ status: 'changes-requested' }), page],
    [next({}), `${page}/modifier`],
    [next({ type: 'category' }), page],
    [next({ status: 'rejected' }), page],
  ])('leads from %j to %s', (what, href) => {
    const said = whatNext('fr', what, 3);
    expect(said.href).toBe(href);
    expect(said.text).toContain('Envoyer une photo');
  });

  it('is a new contribution where nothing waits for the person', () => {
    expect(whatNext('ar', undefined, 0).href).toBe('/ar/contributeur/nouvelle-contribution');
    expect(whatNext('fr', undefined, 2).text).toMatch(/^2 contributions attendent/);
    expect(whatNext('fr', undefined, 1).text).toMatch(/^1 contribution attend /);
  });

  it('names what has no name yet', () => {
    expect(whatNext('fr', next({ title: '' }), 0).text).toContain('Sans titre');
  });
});
