import { ArrowDown, ArrowUp, GripVertical } from 'lucide';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useDrag } from '../player/steps/useDrag';
import { classes } from '../primitives/classes';
import { Glyph } from '../primitives/Glyph';
import { useBuilderWords } from './useBuilder';

interface SortableListProps<Item extends { id: string }> {
  items: readonly Item[];
  /** What an item is called when it is said where it went. */
  nameOf: (item: Item, index: number) => string;
  onMove: (from: number, to: number) => void;
  children: (item: Item, index: number) => ReactNode;
  className?: string;
  rowClassName?: (item: Item) => string | false;
}

const moveButton =
  'grid size-11 shrink-0 place-items-center rounded-full hover:bg-band aria-disabled:opacity-35 aria-disabled:hover:bg-transparent';

/** Things in an order that can be changed: dragged by their handle, or moved by two buttons that each say where it went. */
export function SortableList<Item extends { id: string }>(props: SortableListProps<Item>) {
  const { items, nameOf, onMove, children, className, rowClassName } = props;
  const say = useBuilderWords();
  const [said, setSaid] = useState('');
  const pressed = useRef<string | null>(null);

  const move = (from: number, to: number) => {
    const item = items[from];
    if (!item || to < 0 || to >= items.length) return;
    onMove(from, to);
    setSaid(say('moved', { item: nameOf(item, from), place: to + 1, total: items.length }));
  };
  const { list, dragged, handle, offset } = useDrag(move);

  // A row that is moved in the page loses the focus; whoever pressed its button may press it again.
  useLayoutEffect(() => {
    if (pressed.current) document.getElementById(pressed.current)?.focus();
    pressed.current = null;
  }, [items]);

  const mover = (item: Item, index: number, by: -1 | 1) => {
    const id = `move-${item.id}-${by < 0 ? 'up' : 'down'}`;
    const atEdge = by < 0 ? index === 0 : index === items.length - 1;
    return (
      <button
        id={id}
        type="button"
        aria-label={say(by < 0 ? 'up' : 'down', { item: nameOf(item, index) })}
        aria-disabled={atEdge || undefined}
        onClick={() => {
          if (!atEdge) pressed.current = id;
          move(index, index + by);
        }}
        className={moveButton}
      >
        <Glyph shape={by < 0 ? ArrowUp : ArrowDown} />
      </button>
    );
  };

  return (
    <>
      <ol ref={list} className={className}>
        {items.map((item, index) => (
          <li
            key={item.id}
            style={{ transform: dragged === undefined ? undefined : `translateY(${offset(index)}px)` }}
            className={classes(
              'flex items-start rounded-md border-2 bg-sheet',
              dragged === index ? 'relative z-10 border-accent shadow-2' : dragged !== undefined && 'transition-transform',
              dragged !== index && (rowClassName?.(item) || 'border-line'),
            )}
          >
            <span
              {...handle(index)}
              data-grip
              className="grid h-14 w-9 shrink-0 cursor-grab touch-none place-items-center text-ink-soft active:cursor-grabbing"
            >
              <Glyph shape={GripVertical} />
            </span>
            <div className="min-w-0 flex-1">{children(item, index)}</div>
            <div className="flex shrink-0 flex-col py-1.5 pe-1 sm:flex-row">
              {mover(item, index, -1)}
              {mover(item, index, 1)}
            </div>
          </li>
        ))}
      </ol>
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
    </>
  );
}
