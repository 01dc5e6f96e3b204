import { describe, expect, it } from 'vitest';
import { summaryOf } from './summaryOf';

const words = { topics: 'Sujets', decisions: 'Décisions', questions: 'Questions', actions: 'À faire' };

describe('a summary by rules', () => {
  it('names the headings, the decisions, the questions and what is to be done', () => {
    const notes = [
      '# Les tableaux',
      'On a vu les filtres.',
      '- Décision : un exercice par jour',
      '=> se revoir jeudi',
      '## Les formules',
      '- Pourquoi le signe égal ?',
      '- [ ] Refaire le budget',
      '- [x] Installer le tableur',
    ].join('\n');
    const points = [{ text: 'Lire le chapitre 2', who: 'Awa', done: false }];
    expect(summaryOf(notes, points, words)).toBe(
      [
        '## Sujets\n- Les tableaux\n- Les formules',
        '## Décisions\n- un exercice par jour\n- se revoir jeudi',
        '## Questions\n- Pourquoi le signe égal ?',
        '## À faire\n- [ ] Awa — Lire le chapitre 2\n- [ ] Refaire le budget',
      ].join('\n\n'),
    );
  });

  it('takes the first sentence of each paragraph where nothing has a heading', () => {
    expect(summaryOf('On a ouvert le compte. Ensuite le reste.\n\nLe mot de passe\nest changé', [], words)).toBe(
      '## Sujets\n- On a ouvert le compte.\n- Le mot de passe est changé',
    );
  });

  it('leaves out code, what is quoted, and what was said twice', () => {
    const notes = '```\n# pas un titre\n```\n> # cité\n\n# Sujet\n# Sujet';
    expect(summaryOf(notes, [], words)).toBe('## Sujets\n- Sujet');
  });

  it('says nothing where there is nothing', () => {
    expect(summaryOf('', [], words)).toBe('');
    expect(summaryOf('\n \n', [], words)).toBe('');
  });

  it('does not name a box beside the action point that it became', () => {
    expect(summaryOf('- [ ] Lire', [{ text: 'Lire', who: null, done: true }], words)).toBe('## À faire\n- [x] Lire');
  });
});
