import { describe, expect, it } from 'vitest';
import { linkLines, typedLinks } from './typedLines';

describe('links that are typed, one a line', () => {
  it('have a title, or the name of their site, and are read back', () => {
    const text = 'Le guide : https://exemple.org/guide\n\n  https://exemple.org/photos ';
    const links = typedLinks(text);
    expect(links).toEqual([
      { title: 'Le guide', url: 'https://exemple.org/guide' },
      { title: 'exemple.org', url: 'https://exemple.org/photos' },
    ]);
    expect(typedLinks(linkLines(links))).toEqual(links);
  });

  it('are left to be refused where there is no address', () => {
    expect(typedLinks('mon cahier')).toEqual([{ title: 'mon cahier', url: 'mon cahier' }]);
  });
});
