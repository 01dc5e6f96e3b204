import { describe, expect, it } from 'vitest';
import { roles } from '@mentora/access';
import { bottomBar, siteNavigation } from './navigation';

const added = {
  key: 'parrains',
  href: '/parrains',
  label: { fr: 'Parrainage' },
  for: 'everyone',
  order: 15,
  icon: 'users',
} as const;

describe('siteNavigation', () => {
  it('puts a plugin’s entry in its place, and French where a language is missing', () => {
    const links = siteNavigation('en', [added]);
    expect(links.map((link) => link.key).slice(0, 3)).toEqual(['exercices', 'parrains', 'progression']);
    expect(links[1]).toMatchObject({ href: '/en/parrains', label: 'Parrainage', audience: ['everyone'] });
  });

  it('leads to the panel at its one address, and shows it to those who may enter alone', () => {
    const panel = siteNavigation('ar', []).find((link) => link.href.startsWith('/admin'));
    expect(panel).toMatchObject({ href: '/admin', audience: ['formateur', 'administrateur'] });
  });
});

describe('the bar at the bottom of a phone', () => {
  const more = Array.from({ length: 4 }, (_, index) => ({ ...added, key: `plugin-${index}`, order: 30 + index }));
  const seenBy = (role: string) =>
    bottomBar(siteNavigation('fr', more)).filter(({ audience }) =>
      ['everyone', 'signed-in', role].some((name) => audience.includes(name)),
    );

  it.each(roles)('has at most five entries for %s, and the way to their own space', (role) => {
    const keys = seenBy(role).map((link) => link.key);
    expect(keys).toHaveLength(5);
    expect(keys[0]).toBe('exercices');
    expect(keys.at(-1)).toBe('espace');
  });

  it('is the whole navigation where that fits', () => {
    expect(bottomBar(siteNavigation('fr', []))).toEqual(siteNavigation('fr', []));
  });
});
