import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences, isSame } from './compare';
import { copyOfStep, withChangedStep, withMovedStep, withoutStep, withStep } from './edits';
import { historyAfter, newHistory } from './history';
import { sampleExercise } from './sampleForTest';

const place = fc.nat(4);

describe('the edits of an exercise', () => {
  it('keep every step when one is moved, and move it back', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        const content = sampleExercise();
        const moved = withMovedStep(content, from, to);
        expect(moved.steps.map(({ id }) => id).toSorted()).toEqual(content.steps.map(({ id }) => id).toSorted());
        expect(moved.steps[to]).toBe(content.steps[from]);
        expect(withMovedStep(moved, to, from)).toEqual(content);
      }),
    );
  });

  it('give a step back when its deletion is undone', () => {
    fc.assert(
      fc.property(place, (at) => {
        const content = sampleExercise();
        const deleted = historyAfter(newHistory(content), { type: 'changed', to: withoutStep(content, content.steps[at]!.id) });
        expect(deleted.now.steps).toHaveLength(4);
        expect(historyAfter(deleted, { type: 'undone' }).now).toBe(content);
      }),
    );
  });

  it('copy a step with everything it says, under new ids throughout', () => {
    const idsIn = (value: unknown): string[] => [...JSON.stringify(value).matchAll(/"id":"(\w+)"/g)].map(([, id]) => id!);
    for (const step of sampleExercise().steps) {
      const copy = copyOfStep(step);
      expect(JSON.stringify(copy).replaceAll(/"id":"\w+"/g, '')).toBe(JSON.stringify(step).replaceAll(/"id":"\w+"/g, ''));
      expect(idsIn(copy).filter((id) => idsIn(step).includes(id))).toEqual([]);
    }
  });

  it('change one step alone', () => {
    const content = sampleExercise();
    const { id } = content.steps[2]!;
    const changed = withChangedStep(content, id, (step) => ({ ...step, prompt: { fr: 'Autre' } }));
    expect(changed.steps.filter((step, index) => step !== content.steps[index])).toHaveLength(1);
    expect(changed.steps[2]!.prompt.fr).toBe('Autre');
  });
});

describe('the history', () => {
  const act = fc.oneof(
    fc.record({ type: fc.constant('changed' as const), to: fc.nat(), about: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }) }),
    fc.record({ type: fc.constantFrom('undone' as const, 'redone' as const, 'paused' as const) }),
  );

  it('takes back all that was done, and does it again', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        const done = acts.reduce<ReturnType<typeof newHistory<number>>>(historyAfter, newHistory(-1));
        let back = done;
        while (back.past.length > 0) back = historyAfter(back, { type: 'undone' });
        expect(back.now).toBe(-1);
        while (back.future.length > done.future.length) back = historyAfter(back, { type: 'redone' });
        expect(back.now).toBe(done.now);
      }),
    );
  });

  it('takes typing in one field back at once, and not what was typed after a pause', () => {
    const typed = (texts: string[], begun = newHistory('')) =>
      texts.reduce((history, to) => historyAfter(history, { type: 'changed', to, about: 'title' }), begun);
    const first = typed(['a', 'ab']);
    expect(historyAfter(first, { type: 'undone' }).now).toBe('');
    const second = typed(['abc', 'abcd'], historyAfter(first, { type: 'paused' }));
    expect(historyAfter(second, { type: 'undone' }).now).toBe('ab');
  });
});

describe('comparing', () => {
  it('finds nothing between a content and what came back of it', () => {
    const content = sampleExercise();
    const back = JSON.parse(JSON.stringify(content)) as typeof content;
    expect(isSame(content, back)).toBe(true);
    expect(differences(content, back)).toEqual([]);
  });

  it('names what was changed, added, taken away and moved', () => {
    const mine = sampleExercise();
    const [first, second, third, ...rest] = mine.steps;
    const added = copyOfStep(third!);
    const other = { ...mine, title: { fr: 'Autre' }, minutes: 9, steps: [third!, { ...first!, prompt: { fr: 'Nouveau' } }, ...rest, added] };
    expect(differences(mine, other).map((one) => ('step' in one ? `${one.what} ${one.number}` : one.what))).toEqual([
      'title',
      'details',
      'order',
      'changed 2',
      'added 5',
      'removed 2',
    ]);
    expect(second).toBeDefined();
  });

  it('is the same both ways', () => {
    fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => isSame(one, other) === isSame(other, one) && isSame(one, structuredClone(one))));
  });

  it('adds what is missing where it was', () => {
    const content = sampleExercise();
    const step = content.steps[1]!;
    expect(withStep(withoutStep(content, step.id), step, 1)).toEqual(content);
  });
});
