import { Plus } from 'lucide';
import { useState } from 'react';
import { Dialog } from '../feedback/Dialog';
import { Button } from '../primitives/Button';
import { Glyph } from '../primitives/Glyph';
import { contentLimits } from './content';
import { emptyStep, stepKinds, withStep } from './edits';
import { kindShapes } from './kindShapes';
import { partOfStep } from './parts';
import { useBuilder, useBuilderWords } from './useBuilder';

/** Adds a step of a kind, each told in a sentence. */
export function AddStep({ onOpen }: { onOpen: (part: string) => void }) {
  const { store, shown } = useBuilder();
  const say = useBuilderWords();
  const [choosing, setChoosing] = useState(false);
  const full = shown.content.steps.length >= contentLimits.steps;
  return (
    <>
      <Button
        id="field-steps"
        variant="secondary"
        wide
        icon={<Glyph shape={Plus} />}
        disabled={full}
        onClick={() => setChoosing(true)}
      >
        {say('steps.add')}
      </Button>
      {full ? <p className="text-sm text-ink-soft">{say('steps.full', { most: contentLimits.steps })}</p> : null}
      <Dialog open={choosing} onClose={() => setChoosing(false)} title={say('steps.which')} closeLabel={say('close')}>
        <ul className="space-y-2">
          {stepKinds.map((kind) => (
            <li key={kind}>
              <button
                type="button"
                className="flex min-h-13 w-full items-start gap-3 rounded-md border-2 border-line px-4 py-3 text-start hover:border-accent hover:bg-band"
                onClick={() => {
                  const step = emptyStep(kind);
                  store.edit((content) => withStep(content, step));
                  setChoosing(false);
                  onOpen(partOfStep(step.id));
                }}
              >
                <Glyph shape={kindShapes[kind]} className="mt-1 text-accent" />
                <span>
                  <span className="block font-bold">{say(`kind.${kind}`)}</span>
                  <span className="block text-sm text-ink-soft">{say(`kindHelp.${kind}`)}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  );
}
