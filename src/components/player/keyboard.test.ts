import { expect, it } from 'vitest';
import { keyboardFor } from './keyboard';

it.each([
  [undefined, 'text'],
  ['', 'text'],
  ['Votre réponse', 'text'],
  ['prenom.nom@exemple.fr', 'email'],
  ['www.exemple.fr', 'url'],
  ['06 12 34 56 78', 'tel'],
  ['+33 6 12 34 56 78', 'tel'],
  ['1234', 'numeric'],
  ['٤٥', 'numeric'],
  ['12 rue des Lilas', 'text'],
] as const)('%j asks for the keyboard %s', (example, keyboard) => {
  expect(keyboardFor(example)).toBe(keyboard);
});
