import { describe, expect, it } from 'vitest';
import { groupOf, groupParts } from './steps';

const part = (path: string, text: string) => ({ path, label: path.toUpperCase(), text });

describe('the parts of a contribution', () => {
  it('stand by step, and a remark goes to the step', () => {
    expect(['title.fr', 'category', 'steps', 'steps.a.prompt', 'steps.a.options.2.text'].map(groupOf)).toEqual(['title', 'title', 'title', 'steps.a', 'steps.a']);
    const groups = groupParts([part('title.fr', 'T'), part('difficulty', 'Facile'), part('steps.a.prompt', 'P'), part('steps.b.prompt', 'Q'), part('steps.a.hint', 'H')], []);
    expect(groups.map(({ path, parts }) => [path, parts.map(({ text }) => text)])).toEqual([
      ['title', ['T', 'Facile']],
      ['steps.a', ['P', 'H']],
      ['steps.b', ['Q']],
    ]);
  });

  it('say what has changed of each; what is gone comes in its step, or last', () => {
    const groups = groupParts(
      [part('steps.a.prompt', 'nouveau'), part('steps.b.prompt', 'ajouté')],
      [
        { path: 'steps.a.prompt', label: 'A', change: 'changed', before: 'ancien', after: 'nouveau' },
        { path: 'steps.b.prompt', label: 'B', change: 'added', after: 'ajouté' },
        { path: 'steps.a.hint', label: 'A', change: 'removed', before: 'indice' },
        { path: 'steps.z.prompt', label: 'Z', change: 'removed', before: 'parti' },
      ],
    );
    expect(groups.map(({ path, parts }) => [path, ...parts.map(({ change }) => change)])).toEqual([
      ['steps.a', 'changed', 'removed'],
      ['steps.b', 'added'],
      ['steps.z', 'removed'],
    ]);
  });

  it('are called by their step once', () => {
    const named = (path: string, label: string) => ({ path, label, text: 'x' });
    const [step] = groupParts([named('steps.a.kind', 'Étape 1'), named('steps.a.prompt.fr', 'Étape 1 – Consigne')], []);
    expect([step!.label, ...step!.parts.map(({ label }) => label)]).toEqual(['Étape 1', 'Étape 1', 'Consigne']);
  });
});
