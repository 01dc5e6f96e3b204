import { contentLimits } from '../content';
import { emptyItem } from '../edits';
import { WordField } from '../fields/WordField';
import { useBuilderWords, useStep } from '../useBuilder';
import type { KindProps } from './kinds';
import { Rows } from './Rows';

/** Items to put in order, given in the right one. */
export function OrderFields({ step, path }: KindProps<'order'>) {
  const say = useBuilderWords();
  const change = useStep(step);
  return (
    <Rows
      path={`${path}.items`}
      kind="item"
      rows={step.items}
      most={contentLimits.items}
      empty={emptyItem}
      onChange={(items) => change({ items })}
    >
      {(item, index) => (
        <WordField
          path={`${path}.items.${index}.text`}
          label={say('item.number', { number: index + 1 })}
          value={item.text}
          max={contentLimits.short}
          onChange={(text) => change({ items: step.items.with(index, { ...item, text }) }, item.id)}
        />
      )}
    </Rows>
  );
}
