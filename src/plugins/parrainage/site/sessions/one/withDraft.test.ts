import { describe, expect, it } from 'vitest';
import { withDraft } from './withDraft';

describe('a draft put into the field', () => {
  it('takes the place of the one before, which nobody touched', () => {
    expect(withDraft('', '', 'Par le modèle')).toBe('Par le modèle');
    expect(withDraft('## Sujets\r\n- Les filtres\r\n', '## Sujets\n- Les filtres', 'Par le modèle')).toBe('Par le modèle');
  });

  it('stands below what was typed', () => {
    expect(withDraft('Bonjour\n\nPar les règles', 'Par les règles', 'Par le modèle')).toBe('Bonjour\n\nPar le modèle');
    expect(withDraft('Par les règles, corrigé', 'Par les règles', 'Par le modèle')).toBe('Par les règles, corrigé\n\nPar le modèle');
    expect(withDraft('Déjà partagé', '', 'Par le modèle')).toBe('Déjà partagé\n\nPar le modèle');
  });

  it('does not pile up where it is asked for again', () => {
    const once = withDraft('Bonjour', '', 'Un');
    expect(withDraft(once, 'Un', 'Deux')).toBe('Bonjour\n\nDeux');
  });
});
