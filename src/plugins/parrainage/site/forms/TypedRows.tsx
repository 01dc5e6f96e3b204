'use client';

import { Plus, X } from 'lucide';
import { useRef, useState, useSyncExternalStore } from 'react';
import { classes, Glyph, inputClasses } from '@mentora/ui';
import { listOf, type Column, type PageState, type RowWords } from './fields';

interface TypedRowsProps {
  /** What the rows are of, for who hears the fields. */
  of: string;
  /** The id of the first field. */
  id: string;
  columns: readonly Column[];
  values: PageState['values'];
  words: RowWords;
}

const never = () => () => undefined;

/**
 * Rows of times or days, as many as one likes: the phone's own clock and calendar, which thumb and keyboard know. Where no
 * script runs there is an empty row more than is filled in; what stays empty is no row.
 */
export function TypedRows({ of, id, columns, values, words }: TypedRowsProps) {
  const scripted = useSyncExternalStore(never, () => true, () => false);
  const next = useRef(0);
  const [rows, setRows] = useState(() => {
    const lists = columns.map(({ name }) => listOf(values[name]));
    const count = Math.max(0, ...lists.map((list) => list.length));
    return Array.from({ length: count }, (_, index) => ({ key: `typed-${index}`, cells: lists.map((list) => list[index] ?? '') })).filter(({ cells }) => cells.some(Boolean));
  });
  const list = useRef<HTMLUListElement>(null);
  const empty = columns.map(() => '');
  const shown = scripted ? rows : [...rows, { key: 'spare', cells: empty }];

  const add = () => {
    next.current += 1;
    setRows([...rows, { key: `added-${next.current}`, cells: empty }]);
    requestAnimationFrame(() => list.current?.querySelector<HTMLInputElement>('li:last-child input')?.focus());
  };
  return (
    <>
      <ul ref={list} className="space-y-2">
        {shown.map(({ key, cells }, row) => (
          <li key={key} className="flex flex-wrap items-end gap-2">
            {columns.map((column, index) => (
              <label key={column.name} className={column.type === 'time' ? 'w-33' : 'w-44'}>
                <span className="block pb-0.5 text-sm">
                  <span className="sr-only">{of} – </span>
                  {column.label}
                </span>
                <input
                  id={row === 0 && index === 0 ? id : undefined}
                  type={column.type}
                  name={column.name}
                  step={column.type === 'time' ? 300 : undefined}
                  defaultValue={cells[index]}
                  className={classes(inputClasses, 'px-2!')}
                />
              </label>
            ))}
            {scripted ? (
              <button
                type="button"
                onClick={() => setRows(rows.filter((each) => each.key !== key))}
                className="grid size-13 place-items-center rounded-full hover:bg-band"
              >
                <Glyph shape={X} size={20} />
                <span className="sr-only">{`${words.remove} – ${of} ${row + 1}`}</span>
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {scripted ? (
        <button type="button" onClick={add} className="link inline-flex min-h-11 items-center gap-2">
          <Glyph shape={Plus} size={18} />
          {words.add}
          <span className="sr-only"> – {of}</span>
        </button>
      ) : null}
    </>
  );
}
