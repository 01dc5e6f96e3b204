import type { StepContent } from '../content';
import { ChoiceFields } from './ChoiceFields';
import { OrderFields } from './OrderFields';
import { ReadFields } from './ReadFields';
import { TapFields } from './TapFields';
import { TypeFields } from './TypeFields';

/** What a step has of its kind alone. */
export function StepFields({ step, path }: { step: StepContent; path: string }) {
  switch (step.kind) {
    case 'read':
      return <ReadFields step={step} path={path} />;
    case 'tap':
      return <TapFields step={step} path={path} />;
    case 'choice':
      return <ChoiceFields step={step} path={path} />;
    case 'order':
      return <OrderFields step={step} path={path} />;
    case 'type':
      return <TypeFields step={step} path={path} />;
  }
}
