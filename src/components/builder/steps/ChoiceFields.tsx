import { CheckboxField } from '../../forms/CheckboxField';
import { contentLimits } from '../content';
import { emptyOption } from '../edits';
import { WordField } from '../fields/WordField';
import { useBuilderWords, useProblem, useStep } from '../useBuilder';
import type { KindProps } from './kinds';
import { Rows } from './Rows';
import { Screenshot } from './Screenshot';

/** Answers to choose from. */
export function ChoiceFields({ step, path }: KindProps<'choice'>) {
  const say = useBuilderWords();
  const change = useStep(step);
  const multipleProblem = useProblem(`${path}.multiple`);
  const { options, multiple } = step;
  /** Where one answer is right, marking another one moves the mark. */
  const markRight = (index: number, right: boolean) =>
    options.map((option, at) => (at === index ? { ...option, right } : right && !multiple ? { ...option, right: false } : option));
  return (
    <>
      <CheckboxField
        name={`${path}.multiple`}
        label={say('fields.multiple')}
        hint={say('fields.multipleHint')}
        error={multipleProblem}
        checked={multiple}
        onChange={({ target }) => change({ multiple: target.checked })}
      />
      <Rows
        path={`${path}.options`}
        kind="option"
        rows={options}
        most={contentLimits.options}
        empty={emptyOption}
        onChange={(rows) => change({ options: rows })}
      >
        {(option, index) => (
          <>
            <WordField
              path={`${path}.options.${index}.text`}
              label={say('option.number', { number: index + 1 })}
              value={option.text}
              max={contentLimits.short}
              onChange={(text) => change({ options: options.with(index, { ...option, text }) }, `${option.id} text`)}
            />
            <CheckboxField
              name={`${path}.options.${index}.right`}
              label={say('option.right')}
              checked={option.right}
              onChange={({ target }) => change({ options: markRight(index, target.checked) })}
            />
            <WordField
              path={`${path}.options.${index}.feedback`}
              label={say('option.feedback')}
              value={option.feedback}
              max={contentLimits.short}
              onChange={(feedback) => change({ options: options.with(index, { ...option, feedback }) }, `${option.id} feedback`)}
            />
          </>
        )}
      </Rows>
      <Screenshot step={step} path={path} />
    </>
  );
}
