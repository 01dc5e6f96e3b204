import { describe, expect, it } from 'vitest';
import { roles } from '@mentora/access';
import { bottomBar, siteNavigation, type SiteLink } from './navigation';

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
  const mine = { ...added, key: 'mine', order: 46, for: 'signed-in', place: 'person' } as const;
  const seenBy = (role: string, links: readonly SiteLink[]) =>
    links.filter(({ audience }) => ['everyone', 'signed-in', role].some((name) => audience.includes(name))).map(({ key }) => key);

  it.each(roles)('has five entries for %s where there are more: the first, the way to their own space, and a button with the rest', (role) => {
    const links = siteNavigation('fr', [...more, mine]);
    const { bar, more: behind } = bottomBar(links);
    const [kept, rest] = [seenBy(role, bar), seenBy(role, behind)];
    expect(kept).toHaveLength(4);
    expect(kept[0]).toBe('exercices');
    expect(kept.at(-1)).toBe('espace');
    expect([...kept, ...rest].sort()).toEqual(seenBy(role, links).sort());
    expect(rest).toContain('mine');
  });

  it('is the whole navigation where that fits, without a button for what is one’s own alone', () => {
    const links = siteNavigation('fr', []);
    const { bar, more: behind } = bottomBar(links);
    expect(seenBy('formateur', bar)).toEqual(seenBy('formateur', links));
    expect(behind).toEqual([]);
    const personal = bottomBar(siteNavigation('fr', [mine]));
    expect(seenBy('formateur', personal.bar)).not.toContain('mine');
    expect(personal.more).toEqual([]);
  });

  it('keeps an entry that is for visitors, and shows it to nobody else', () => {
    const { bar, more: behind } = bottomBar(siteNavigation('fr', [...more, { ...added, for: 'visitors' }]));
    expect(bar.find(({ key }) => key === 'parrains')).toMatchObject({ audience: ['visitor'] });
    expect(behind.map(({ key }) => key)).not.toContain('parrains');
  });
});
