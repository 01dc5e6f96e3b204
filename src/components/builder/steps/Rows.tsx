import { Plus, Trash2 } from 'lucide';
import { useRef, type ReactNode } from 'react';
import { moveItem } from '../../player/reorder';
import { FieldError, FieldHint, fieldIds } from '../../forms/Field';
import { Button } from '../../primitives/Button';
import { Glyph } from '../../primitives/Glyph';
import type { InLanguages } from '../content';
import { shownIn } from '../languages';
import { SortableList } from '../SortableList';
import { useBuilder, useBuilderWords, useProblem } from '../useBuilder';

interface Row {
  id: string;
  text: InLanguages<string>;
}

interface RowsProps<Item extends Row> {
  path: string;
  /** `option` or `item`, as the words call them. */
  kind: 'option' | 'item';
  rows: readonly Item[];
  most: number;
  empty: () => Item;
  onChange: (rows: Item[]) => void;
  children: (row: Item, index: number) => ReactNode;
}

/** Answers or items: added, taken away, put in another order. */
export function Rows<Item extends Row>({ path, kind, rows, most, empty, onChange, children }: RowsProps<Item>) {
  const { language } = useBuilder();
  const say = useBuilderWords();
  const error = useProblem(path);
  const hint = say(`${kind}.hint`);
  const ids = fieldIds({ name: path, hint, error });
  const adder = useRef<HTMLButtonElement>(null);
  const nameOf = ({ text }: Item, index: number) => shownIn(text, language) || say(`${kind}.number`, { number: index + 1 });
  const add = () => {
    onChange([...rows, empty()]);
    // The new row is there after this event.
    setTimeout(() => document.getElementById(`field-${path}.${rows.length}.text`)?.focus());
  };
  return (
    <fieldset id={ids.field} tabIndex={-1} aria-describedby={ids.describedBy} className="min-w-0 space-y-3">
      <legend className="font-bold">{say(`${kind}.label`)}</legend>
      <FieldHint id={ids.hintId}>{hint}</FieldHint>
      {error ? <FieldError id={ids.errorId}>{error}</FieldError> : null}
      <SortableList
        items={rows}
        nameOf={nameOf}
        onMove={(from, to) => onChange(moveItem(rows, from, to))}
        className="space-y-3"
      >
        {(row, index) => (
          <div className="space-y-3 py-3">
            {children(row, index)}
            <Button
              variant="quiet"
              className="min-h-11"
              icon={<Glyph shape={Trash2} size={20} />}
              aria-label={say(`${kind}.removeNamed`, { name: nameOf(row, index) })}
              onClick={() => {
                onChange(rows.filter(({ id }) => id !== row.id));
                adder.current?.focus();
              }}
            >
              {say(`${kind}.remove`)}
            </Button>
          </div>
        )}
      </SortableList>
      <Button ref={adder} variant="secondary" className="min-h-11" icon={<Glyph shape={Plus} />} disabled={rows.length >= most} onClick={add}>
        {say(`${kind}.add`)}
      </Button>
    </fieldset>
  );
}
