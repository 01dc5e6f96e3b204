'use client';

import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useLocale, useTranslations } from '../words/Words';
import { Arrivals } from './Arrivals';
import { CompanyLine } from './CompanyLine';
import { Composer, type ComposerProps } from './Composer';
import { ConversationStore } from './ConversationStore';
import { DeleteDialog } from './DeleteDialog';
import { EndButton } from './EndButton';
import { MessageRow } from './MessageRow';
import { quoteOf } from './marks';
import type { Beginning, ConversationDoor, Message } from './types';
import { useFormats } from './useFormats';
import { useLoading } from './useLoading';
import { usePlace } from './usePlace';
import { WaitingRow } from './WaitingRow';

interface ConversationProps {
  beginning: Beginning;
  door: ConversationDoor;
  /** The reader's zone, and today's date there. */
  timeZone: string;
  now: string;
  /** Shown first: the message that one has come for. */
  sought?: number;
  /** Where the messages before these are, without a script. */
  links: { older?: string; newer?: string };
  /** Says that a message is not as it should be; nothing of the kind where it is not given. */
  report?: (seq: number) => string;
  /** Called when who is in the conversation has changed. */
  onMembers: () => void;
  /** To whom one writes, and what sends it without a script; or in words why nobody can write here. */
  writing: Pick<ComposerProps, 'names' | 'action' | 'hidden'> | string;
}

/** A conversation: its messages, those to come, and where one writes. */
export function Conversation({ beginning, door, timeZone, now, sought, links, report, onMembers, writing }: ConversationProps) {
  const t = useTranslations('messages');
  const formats = useFormats(useLocale(), timeZone);
  const scroller = useRef<HTMLDivElement>(null);
  const place = usePlace(scroller);
  const [begun] = useState(beginning);
  const [store] = useState(() => new ConversationStore(beginning, door));
  const shown = useSyncExternalStore(store.subscribe, store.snapshot, store.snapshot);
  const [open, setOpen] = useState<{ seq: number; at: number } | null>(null);
  const [leaving, setLeaving] = useState<Message | null>(null);

  useEffect(() => {
    if (sought !== undefined) scroller.current?.querySelector(`[data-seq="${sought}"]`)?.scrollIntoView({ block: 'center' });
    return store.start(place, onMembers);
  }, [store, place, sought, onMembers]);
  const { before, after } = useLoading(scroller, shown, store);

  const names = useMemo(() => new Map(beginning.members.map(({ id, name }) => [id, name])), [beginning.members]);
  const toggle = useCallback((seq: number) => setOpen((was) => (was?.seq === seq ? null : { seq, at: Date.now() })), []);
  const [quoted, setQuoted] = useState<string>();
  const quote = useCallback(
    (message: Message) => {
      setQuoted(quoteOf((message.author && names.get(message.author)) || t('former'), message.text ?? ''));
      setOpen(null);
    },
    [names, t],
  );
  const edit = useCallback((seq: number, text: string) => store.alter(seq, text), [store]);
  const { me } = beginning;
  const others = Object.values(shown.reads);
  const readByAll = others.length > 0 ? Math.min(...others) : 0;
  const lastRead = shown.rows.findLast(({ author, seq, text }) => author === me && seq <= readByAll && text !== null)?.seq;
  const firstNew = shown.rows.find(({ author, seq }) => author !== me && seq > begun.read && seq <= begun.last)?.seq;
  const today = formats.dayKey(now);
  const yesterday = formats.dayKey(new Date(new Date(now).getTime() - 86_400_000));

  const dayOf = (at: string) => {
    const key = formats.dayKey(at);
    return key === today ? t('today') : key === yesterday ? t('yesterday') : formats.day(at);
  };

  return (
    <div className="relative flex min-h-0 flex-1 flex-col">
      <CompanyLine names={names} here={shown.here} connected={shown.connected} />
      <div
        ref={scroller}
        data-conversation
        role="region"
        aria-label={t('thread')}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the arrows scroll it
        tabIndex={0}
        onScroll={() => store.seen()}
        className="flex min-h-0 flex-1 flex-col-reverse overflow-y-auto overscroll-contain border-y border-line [overflow-anchor:none]"
      >
        <div className="px-1 py-4 md:px-2">
          <div ref={before} className="text-center">
            {shown.older ? (
              <a
                href={links.older}
                onClick={(event) => {
                  event.preventDefault();
                  void store.load('older');
                }}
                className="link inline-flex min-h-11 items-center"
              >
                {shown.loading === 'older' ? t('loading') : t('older')}
              </a>
            ) : (
              <p className="py-2 text-sm text-ink-soft">{t(shown.rows.length > 0 ? 'beginning' : 'nothingYet')}</p>
            )}
          </div>
          <ol className="space-y-3">
            {shown.rows.map((message, index) => {
              const former = shown.rows[index - 1];
              const isNewDay = !former || formats.dayKey(former.at) !== formats.dayKey(message.at);
              return (
                <MessageRow
                  key={message.seq}
                  message={message}
                  mine={message.author === me}
                  name={(message.author && names.get(message.author)) || t('former')}
                  time={formats.time(message.at)}
                  day={isNewDay ? dayOf(message.at) : undefined}
                  isFirstNew={message.seq === firstNew}
                  isRead={message.seq === lastRead}
                  isSought={message.seq === sought}
                  openedAt={open?.seq === message.seq ? open.at : undefined}
                  toggle={toggle}
                  edit={typeof writing === 'string' ? undefined : edit}
                  remove={setLeaving}
                  report={report}
                  quote={typeof writing === 'string' ? undefined : quote}
                  previews={door.previews}
                  fileAddress={door.fileAddress}
                />
              );
            })}
            {shown.newer ? null : shown.waiting.map((entry) => <WaitingRow key={entry.clientId} entry={entry} retry={store.retry} discard={store.discard} />)}
          </ol>
          <div ref={after} className="text-center">
            {shown.newer ? (
              <a
                href={links.newer}
                onClick={(event) => {
                  event.preventDefault();
                  void store.load('newer');
                }}
                className="link inline-flex min-h-11 items-center"
              >
                {shown.loading === 'newer' ? t('loading') : t('newer')}
              </a>
            ) : null}
          </div>
        </div>
      </div>
      <EndButton scroller={scroller} shown={shown} toEnd={() => store.toEnd()} />
      <Arrivals arrived={shown.arrived} names={names} />
      <CompanyLine names={names} typing={shown.typing} />
      {typeof writing === 'string' ? (
        <p className="border-t-2 border-ink py-4 font-bold">{writing}</p>
      ) : (
        <Composer
          conversation={begun.conversation}
          me={me}
          upload={door.upload}
          quoted={quoted}
          onQuoted={() => setQuoted(undefined)}
          typed={() => store.typed()}
          send={(text, files) => {
            void store.toEnd().then(() => scroller.current?.scrollTo({ top: 0 }), () => undefined);
            store.send(text, files);
          }}
          {...writing}
        />
      )}
      <DeleteDialog message={leaving} close={() => setLeaving(null)} remove={(seq) => store.alter(seq, null)} />
    </div>
  );
}
