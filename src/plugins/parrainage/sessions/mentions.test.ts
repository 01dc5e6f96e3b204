import { expect, it } from 'vitest';
import { mentionsOf } from './mentions';

it('finds who is named, by the first name, whatever the capitals and accents', () => {
  expect(mentionsOf('Awa Diop', 'Voir avec @Awa, puis @awa diop.')).toBe(2);
  expect(mentionsOf('Éloïse Martin', 'à relire : @eloise !')).toBe(1);
  expect(mentionsOf('ليلى', 'سألت @ليلى اليوم')).toBe(1);
});

it('finds neither an address nor a longer name, nor a name that is just said', () => {
  expect(mentionsOf('Awa', 'moi@awa.org, @Awatif, Awa')).toBe(0);
  expect(mentionsOf('', '@')).toBe(0);
});
