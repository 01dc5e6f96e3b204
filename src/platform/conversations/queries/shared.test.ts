import { expect, it } from 'vitest';
import { linksIn } from './shared';

it('finds addresses in what somebody wrote, without what closes the sentence', () => {
  expect(linksIn('Voyez https://www.service-public.fr/a?b=c, puis (https://exemple.org/page). Et « https://x.test/y » !')).toEqual([
    'https://www.service-public.fr/a?b=c',
    'https://exemple.org/page',
    'https://x.test/y',
  ]);
});

it('takes no address that is not encrypted on its way, and nothing that is none', () => {
  expect(linksIn('http://exemple.org javascript:alert(1) https://[')).toEqual([]);
});
