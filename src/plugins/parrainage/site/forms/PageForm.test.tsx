import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { skillName, type PageField, type PageState } from './fields';
import { PageForm } from './PageForm';

const rows = { add: 'Ajouter', remove: 'Enlever' };
const fields: PageField[] = [
  { kind: 'textarea', name: 'goals', label: 'Objectifs', maxLength: 100 },
  { kind: 'radio', name: 'template', label: 'Cadre', options: [{ value: '', label: 'Sans' }] },
  { kind: 'stars', name: 'stars', label: 'Étoiles', words: ['1', '2', '3', '4', '5'] },
  { kind: 'skills', name: 'skills', label: 'Compétences', skills: [{ id: 'a', title: 'Photos' }, { id: 'b', title: 'Appels' }], levels: [{ value: '1', label: 'débutant' }], none: 'Aucun', more: 'Ajouter' },
  { kind: 'week', name: 'week', label: 'Semaine', days: [{ name: 'day-1', label: 'Lundi' }, { name: 'day-2', label: 'Mardi' }], from: 'De', to: 'à', words: rows },
  { kind: 'rows', name: 'off', label: 'Congés', columns: [{ name: 'off-from', label: 'Du', type: 'date' }], words: rows },
];

const draw = (values: PageState['values'], fold?: { label: string }) =>
  renderToStaticMarkup(
    <PageForm action={(state) => Promise.resolve(state)} locale="fr" name="try" fields={fields} values={values} hidden={{ id: '7' }} words={{ send: 'Envoyer', sending: 'Envoi…', failed: 'Non' }} fold={fold} />,
  );

const count = (html: string, name: string) => html.split(`name="${name}"`).length - 1;

describe('PageForm, as it is sent where no script runs', () => {
  it('has an empty row below those that are filled in, and no button that would need a script', () => {
    const html = draw({ 'day-1-from': ['09:00', '14:00'], 'day-1-to': ['10:00', '15:00'] });
    expect([count(html, 'day-1-from'), count(html, 'day-1-to'), count(html, 'day-2-from'), count(html, 'off-from')]).toEqual([3, 3, 1, 1]);
    expect(html).toContain('value="14:00"');
    expect(html).not.toContain('type="button"');
  });

  it('offers a level for each skill, those that have one first', () => {
    const html = draw({ [skillName('b')]: '1' });
    expect(html.indexOf(`name="${skillName('b')}"`)).toBeLessThan(html.indexOf(`name="${skillName('a')}"`));
    expect(html).toMatch(/<option value="1" selected="">/);
  });

  it('gives no id twice', () => {
    const ids = [...draw({}).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(6);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says by its second button what it is sent for, and has none of it where there is one button', () => {
    const other = { act: 'draft', send: 'Rédiger', sending: 'Ça vient…', hint: 'Cela part ailleurs.' };
    const html = renderToStaticMarkup(
      <PageForm action={(state) => Promise.resolve(state)} locale="fr" name="try" fields={[]} words={{ send: 'Envoyer', sending: 'Envoi…', failed: 'Non' }} other={other} />,
    );
    const buttons = [...html.matchAll(/<button type="submit"[^>]*value="(\w+)"[^>]*name="act"/g)].map(([, value]) => value);
    // The first one is what the key Enter presses.
    expect(buttons).toEqual(['send', 'draft']);
    expect(html).toMatch(/aria-describedby="try-other"[\s\S]*<p id="try-other"[^>]*>Cela part ailleurs\./);
    expect(draw({})).not.toContain('name="act"');
  });

  it('is folded away under its verb where that is asked for', () => {
    expect(draw({}, { label: 'Terminer' })).toMatch(/^<details class="[^"]*"><summary[^>]*>Terminer/);
    expect(draw({})).toMatch(/^<form/);
  });
});
