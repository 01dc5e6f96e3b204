import { ClipboardCheck, FileText } from 'lucide';
import { defaultLocale } from '@mentora/platform/i18n';
import { classes } from '../primitives/classes';
import { Glyph, type Shape } from '../primitives/Glyph';
import { AddStep } from './AddStep';
import type { StepContent } from './content';
import { withMovedStep } from './edits';
import { kindShapes } from './kindShapes';
import { shownIn, untranslatedIn } from './languages';
import { detailsPart, leftPart, partOfPath, partOfStep, problemsByPart } from './parts';
import { SortableList } from './SortableList';
import { useBuilder, useBuilderWords } from './useBuilder';

interface PlanProps {
  /** The part that is open. */
  part: string;
  onOpen: (part: string) => void;
}

/** The parts of the exercise, each leading to what is written there; its steps can be put in another order. */
export function Plan({ part, onOpen }: PlanProps) {
  const { store, shown, language, strict, remarks } = useBuilder();
  const say = useBuilderWords();
  const { content, problems } = shown;
  const { steps } = content;
  const left = problemsByPart(content, problems);
  const toTranslate = new Set(untranslatedIn(content, language).map((path) => partOfPath(content, path)));
  const remarked = new Set(remarks.map(({ path }) => partOfPath(content, path)));

  const nameOf = (step: StepContent, index: number) =>
    shownIn(step.prompt, language) || say('steps.unnamed', { number: index + 1, kind: say(`kind.${step.kind}`) });
  const marks = (of: string) => {
    const count = left.get(of) ?? 0;
    return [
      remarked.has(of) ? say('plan.remarked') : '',
      strict && count > 0 ? say('plan.left', { count }) : '',
      language !== defaultLocale && toTranslate.has(of) ? say('toTranslate') : '',
    ].filter(Boolean);
  };

  return (
    <nav aria-label={say('plan.label')} className="space-y-4">
      <Entry part={detailsPart} open={part} shape={FileText} label={say('plan.details')} marks={marks(detailsPart)} boxed />
      <div className="space-y-2">
        <h2 className="text-lg" id="builder-steps">
          {say('steps.title', { count: steps.length })}
        </h2>
        {steps.length === 0 ? <p className="text-ink-soft">{say('steps.none')}</p> : null}
        <SortableList
          items={steps}
          nameOf={nameOf}
          onMove={(from, to) => store.edit((now) => withMovedStep(now, from, to))}
          className="space-y-2"
          rowClassName={({ id }) => partOfStep(id) === part && 'border-accent'}
        >
          {(step, index) => (
            <Entry
              part={partOfStep(step.id)}
              open={part}
              shape={kindShapes[step.kind]}
              label={`${index + 1}. ${nameOf(step, index)}`}
              under={say(`kind.${step.kind}`)}
              marks={marks(partOfStep(step.id))}
            />
          )}
        </SortableList>
        <AddStep onOpen={onOpen} />
      </div>
      <Entry
        part={leftPart}
        open={part}
        shape={ClipboardCheck}
        label={say('left.title')}
        under={say('left.count', { count: problems.length })}
        marks={[]}
        boxed
      />
    </nav>
  );
}

interface EntryProps {
  part: string;
  open: string;
  shape: Shape;
  label: string;
  under?: string;
  marks: readonly string[];
  boxed?: boolean;
}

function Entry({ part, open, shape, label, under, marks, boxed = false }: EntryProps) {
  return (
    <a
      href={`#${part}`}
      aria-current={part === open ? 'true' : undefined}
      className={classes(
        'flex min-h-14 min-w-0 items-start gap-3 py-3 hover:underline',
        boxed && 'rounded-md border-2 bg-sheet px-3',
        boxed && (part === open ? 'border-accent' : 'border-line'),
      )}
    >
      <Glyph shape={shape} className="mt-0.5 text-accent" />
      <span className="min-w-0">
        <bdi className={classes('line-clamp-2 break-words', part === open && 'font-bold')}>{label}</bdi>
        {under ? <span className="block text-sm text-ink-soft">{under}</span> : null}
        {marks.map((mark) => (
          <span key={mark} className="block text-sm font-bold text-warning">
            {mark}
          </span>
        ))}
      </span>
    </a>
  );
}
