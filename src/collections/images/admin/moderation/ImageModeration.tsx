'use client';

import { useRef, useState, type KeyboardEvent } from 'react';
import { usePanelText } from '@/collections/panel/admin/usePanelText';
import type { ImageCard } from '../../search/imageCards';
import type { Shelf } from '../library/draft';
import { More } from '../library/Library';
import { useLibrary } from '../library/useLibrary';
import { tileSource } from '../tileSource';
import { RejectDialog } from './RejectDialog';
import { ReviewDialog } from './ReviewDialog';
import { useDecisions } from './useDecisions';

/** The oldest first: who has waited longest. */
const waiting = { status: 'pending', sort: 'createdAt' } as const;

/**
 * What waits: chosen one by one or together, approved or rejected. By keyboard: arrows go from one to the next, blank
 * chooses, Enter opens, A approves, R rejects.
 */
export function ImageModeration({ shelf }: { shelf: Shelf }) {
  const { text } = usePanelText();
  const { docs, cursor, found, state, more, again, change, remove } = useLibrary(waiting);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<string>();
  const [rejected, setRejected] = useState<string[]>();
  const [at, setAt] = useState(0);
  const mosaic = useRef<HTMLUListElement>(null);
  const focusOn = (index: number) => {
    const tiles = mosaic.current?.querySelectorAll<HTMLElement>('[data-tile]');
    if (!tiles?.length) return;
    const next = Math.max(0, Math.min(index, tiles.length - 1));
    setAt(next);
    tiles[next]!.focus();
  };
  const { decide, busy, refusals } = useDecisions(docs, (ids) => {
    remove(ids);
    setChosen((before) => new Set([...before].filter((id) => !ids.includes(id))));
    requestAnimationFrame(() => focusOn(Math.min(at, docs.length - ids.length - 1)));
  });

  const toggle = (id: string) => setChosen((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]));
  /** Those that are chosen, or the one that is looked at. */
  const meant = (id: string) => (chosen.size > 0 ? [...chosen] : [id]);

  const press = (event: KeyboardEvent, card: ImageCard, index: number) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const columns = getComputedStyle(mosaic.current!).gridTemplateColumns.split(' ').length;
    const forward = getComputedStyle(mosaic.current!).direction === 'rtl' ? -1 : 1;
    const acts: Record<string, () => void> = {
      ArrowRight: () => focusOn(index + forward),
      ArrowLeft: () => focusOn(index - forward),
      ArrowDown: () => focusOn(index + columns),
      ArrowUp: () => focusOn(index - columns),
      Home: () => focusOn(0),
      End: () => focusOn(docs.length - 1),
      ' ': () => toggle(card.id),
      Enter: () => setOpened(card.id),
      a: () => void decide(meant(card.id), 'approved'),
      r: () => setRejected(meant(card.id)),
    };
    const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act || busy) return;
    event.preventDefault();
    act();
  };

  const open = docs.find(({ id }) => id === opened);
  const nothing = state === 'ready' && docs.length === 0;
  const after = (id: string) => docs[docs.findIndex((card) => card.id === id) + 1]?.id;
  return (
    <>
      {nothing ? null : <p>{text('modKeys')}</p>}
      <p role="status">{found && !nothing ? text(found.more ? 'modWaitingMore' : 'modWaiting', { count: found.count }) : null}</p>
      {nothing ? null : (
        <div className="mentora-bulk" role="toolbar" aria-label={text('modChosen', { count: chosen.size })}>
          <span aria-live="polite">{text('modChosen', { count: chosen.size })}</span>
          <button type="button" className="mentora-button" disabled={docs.length === 0} onClick={() => setChosen(new Set(chosen.size === docs.length ? [] : docs.slice(0, 100).map(({ id }) => id)))}>
            {text(chosen.size > 0 && chosen.size === docs.length ? 'modNone' : 'modAll')}
          </button>
          <button type="button" className="mentora-button" disabled={busy || chosen.size === 0} onClick={() => void decide([...chosen], 'approved')}>{text('modApprove')}</button>
          <button type="button" className="mentora-button" disabled={busy || chosen.size === 0} onClick={() => setRejected([...chosen])}>{text('modReject')}</button>
        </div>
      )}
      {refusals.length > 0 ? (
        <div role="alert">
          <p>{text('modNotDone')}</p>
          <ul>{refusals.map(({ id, title, why }) => <li key={id}><bdi>{title}</bdi>{` – ${why}`}</li>)}</ul>
        </div>
      ) : null}
      {nothing ? <p>{text('modNothing')}</p> : null}
      <ul ref={mosaic} className="mentora-mosaic" role="listbox" aria-multiselectable="true" aria-label={text('moderation/images')}>
        {docs.map((card, index) => (
          <li
            key={card.id}
            role="option"
            data-tile=""
            aria-selected={chosen.has(card.id)}
            aria-label={`${card.title}. ${card.alt}`}
            tabIndex={index === Math.min(at, docs.length - 1) ? 0 : -1}
            className="mentora-mosaic__card"
            onFocus={() => setAt(index)}
            onKeyDown={(event) => press(event, card, index)}
            onClick={(event) => (event.shiftKey || event.ctrlKey || event.metaKey ? toggle(card.id) : setOpened(card.id))}
          >
            <img {...tileSource(card)} alt="" loading="lazy" />
            <span><bdi>{card.title}</bdi></span>
            {card.uploadedByName ? <span>{text('libBroughtBy', { name: card.uploadedByName })}</span> : null}
            {/* For a pointer; by keyboard it is the blank, on the tile. */}
            <span className="mentora-mosaic__pick" aria-hidden="true" onClick={(event) => {
              event.stopPropagation();
              toggle(card.id);
            }}>
              <span className="mentora-mosaic__box" /> {text('modChoose')}
            </span>
          </li>
        ))}
      </ul>
      {state === 'loading' ? <p role="status">{text('loading')}</p> : null}
      {state === 'failed' ? <p role="alert">{text('libFailed')} <button type="button" className="mentora-button" onClick={again}>{text('libAgain')}</button></p> : null}
      {cursor && state === 'ready' ? <More more={more} /> : null}
      {open ? (
        <ReviewDialog
          key={open.id}
          card={open}
          shelf={shelf}
          busy={busy}
          changed={(card) => change(open.id, card)}
          approve={() => {
            const next = after(open.id);
            void decide([open.id], 'approved').then(() => setOpened(next));
          }}
          reject={() => setRejected([open.id])}
          next={after(open.id) ? () => setOpened(after(open.id)) : undefined}
          close={() => setOpened(undefined)}
        />
      ) : null}
      {rejected ? (
        <RejectDialog
          count={rejected.length}
          reject={(reason) => {
            const next = opened && after(opened);
            void decide(rejected, 'rejected', reason).then(() => setOpened((before) => before && next));
            setRejected(undefined);
          }}
          close={() => setRejected(undefined)}
        />
      ) : null}
    </>
  );
}
