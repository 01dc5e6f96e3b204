import { ArrowLeft, ArrowRight } from 'lucide';
import { classes } from '../primitives/classes';
import { Glyph } from '../primitives/Glyph';
import { Details } from './Details';
import { kindShapes } from './kindShapes';
import { LeftToDo } from './LeftToDo';
import { detailsPart, leftPart, partOfStep, planPart, stepOfPart } from './parts';
import { Remarks } from './Remarks';
import { StepForm } from './StepForm';
import { useBuilder, useBuilderWords } from './useBuilder';
import type { Locale } from '@mentora/platform/i18n';

interface OpenPartProps {
  part: string;
  onOpen: (part: string) => void;
  onGo: (path: string, locale?: Locale) => void;
  onRemoved: (number: number) => void;
}

/** The part that is open, with the way to the one before and the one after. */
export function OpenPart({ part, onOpen, onGo, onRemoved }: OpenPartProps) {
  const { shown } = useBuilder();
  const say = useBuilderWords();
  const { steps } = shown.content;
  const id = stepOfPart(part);
  const index = steps.findIndex((step) => step.id === id);
  const step = steps[index];
  const order = [detailsPart, ...steps.map((one) => partOfStep(one.id)), leftPart];
  const place = order.indexOf(part);

  const title = step ? say('steps.heading', { number: index + 1, kind: say(`kind.${step.kind}`) }) : say(part === leftPart ? 'left.title' : 'plan.details');
  return (
    <section aria-labelledby="builder-part" className="space-y-6">
      <a href={`#${planPart}`} className="link inline-flex min-h-11 items-center gap-2 md:hidden">
        <Glyph shape={ArrowLeft} className="rtl:-scale-x-100" />
        {say('plan.back')}
      </a>
      <h2 id="builder-part" tabIndex={-1} className="flex scroll-mt-40 items-center gap-3 text-2xl outline-none">
        {step ? <Glyph shape={kindShapes[step.kind]} size={26} className="text-accent" /> : null}
        {title}
      </h2>
      <Remarks part={part} />
      {step ? <StepForm key={step.id} step={step} index={index} onOpen={onOpen} onRemoved={onRemoved} /> : null}
      {part === leftPart ? <LeftToDo onGo={onGo} /> : null}
      {part === detailsPart ? <Details /> : null}
      <div className="flex flex-wrap justify-between gap-3 pt-2">
        <Neighbour part={order[place - 1]} back />
        <Neighbour part={order[place + 1]} />
      </div>
    </section>
  );
}

function Neighbour({ part, back = false }: { part: string | undefined; back?: boolean }) {
  const say = useBuilderWords();
  const { shown } = useBuilder();
  if (part === undefined) return <span />;
  const number = shown.content.steps.findIndex((step) => partOfStep(step.id) === part) + 1;
  const label = number > 0 ? say('steps.number', { number }) : say(part === leftPart ? 'left.title' : 'plan.details');
  return (
    <a href={`#${part}`} className={classes('link inline-flex min-h-11 items-center gap-2', back && 'flex-row-reverse')}>
      {label}
      <Glyph shape={back ? ArrowLeft : ArrowRight} className="rtl:-scale-x-100" />
    </a>
  );
}
