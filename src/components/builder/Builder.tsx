'use client';

import { Redo2, Undo2 } from 'lucide';
import { useEffect, useMemo, useState, useSyncExternalStore, type ComponentType, type KeyboardEvent } from 'react';
import { defaultLocale, isLocale, type Locale } from '@mentora/platform/i18n';
import { classes } from '../primitives/classes';
import { Glyph, type Shape } from '../primitives/Glyph';
import { ReviewActs, SubmitActs, type Ending } from './Acts';
import { BuilderStore } from './BuilderStore';
import type { BuilderDoor, Draft } from './door';
import { keptDrafts, type KeptDrafts } from './kept';
import { LanguageTabs } from './LanguageTabs';
import { shownIn } from './languages';
import { Notices, type Notice } from './Notices';
import { OpenPart } from './OpenPart';
import { detailsPart, leftPart, partOfPath, planPart, stepOfPart } from './parts';
import { Plan } from './Plan';
import { StateLine } from './StateLine';
import { SubmitDialog } from './SubmitDialog';
import { BuildingContext, useBuilderWords, type Choices, type PickerProps, type Remark } from './useBuilder';
import { usePart } from './usePart';

export interface BuilderProps {
  /** The draft, and whose it is: by both this device keeps what is not saved. */
  draft: string;
  person: string;
  begun: Draft;
  door: BuilderDoor;
  choices: Choices;
  remarks: readonly Remark[];
  Picker: ComponentType<PickerProps>;
  signInHref: string;
  ending: Ending;
  /** Where what is not saved is kept; on this device unless told. */
  keeps?: KeptDrafts;
}

/** An exercise, written step by step: it saves by itself, and loses nothing where the connection does. */
export function Builder(props: BuilderProps) {
  const { draft, person, begun, door, choices, remarks, Picker, signInHref, ending, keeps } = props;
  const say = useBuilderWords();
  const [store] = useState(() => new BuilderStore(draft, begun, door, keeps ?? keptDrafts(person, draft)));
  const shown = useSyncExternalStore(store.subscribe, store.snapshot, store.snapshot);
  const [language, setLanguage] = useState<Locale>(defaultLocale);
  const [strict, setStrict] = useState(remarks.length > 0);
  const [submitting, setSubmitting] = useState(false);
  const [notice, setNotice] = useState<Notice | null>(null);
  const { part: asked, open } = usePart();
  useEffect(() => store.start(), [store]);

  const { content, state, kept, ready, canUndo, canRedo } = shown;
  // A step that is gone, and an address that names nothing, lead to the plan.
  const isThere = asked === detailsPart || asked === leftPart || content.steps.some(({ id }) => id === stepOfPart(asked));
  const part = isThere ? asked : planPart;
  const opened = part === planPart ? detailsPart : part;
  if (opened === leftPart && !strict) setStrict(true);

  useEffect(() => {
    // Where this device keeps nothing, leaving would lose it.
    if (kept || state === 'saved') return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [kept, state]);

  const building = useMemo(
    () => ({ store, shown, door, choices, remarks, Picker, language, strict, reviewing: ending.kind === 'review' }),
    [store, shown, door, choices, remarks, Picker, language, strict, ending.kind],
  );
  const go = (path: string, locale?: Locale) => {
    if (isLocale(locale)) setLanguage(locale);
    setStrict(true);
    setSubmitting(false);
    open(partOfPath(content, path), `field-${path}`);
  };
  const removed = (number: number) => {
    setNotice({ what: 'deleted', number });
    open(planPart, 'builder-undo-delete');
  };
  const preview = async (address: string) => {
    if (await store.flush()) window.location.assign(address);
    else setNotice({ what: 'previewFailed' });
  };
  const acts =
    ending.kind === 'submit' ? <SubmitActs onPreview={() => void preview(ending.previewHref)} onSubmit={() => setSubmitting(true)} /> : <ReviewActs {...ending} />;
  const onKeyDown = (event: KeyboardEvent) => {
    const typing = (event.target as Element).closest('input:not([type="radio"], [type="checkbox"]), textarea, select, .zone-editor, dialog');
    if (typing || event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (event.shiftKey) store.redo();
    else store.undo();
  };

  const title = shownIn(content.title, language);
  return (
    <BuildingContext value={building}>
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys only repeat what the buttons do */}
      <div onKeyDown={onKeyDown} className="space-y-5">
        <h1 className="text-3xl">
          {title ? <bdi>{title}</bdi> : say('untitled')}
        </h1>
        <div className="sticky top-0 z-20 -mx-5 space-y-2 border-b border-line bg-paper px-5 py-2 md:mx-0 md:px-0">
          <div className="flex items-center justify-between gap-2">
            <StateLine />
            <div className="flex shrink-0 items-center gap-1">
              <Tool label={say('undo')} shape={Undo2} disabled={!canUndo} onClick={store.undo} />
              <Tool label={say('redo')} shape={Redo2} disabled={!canRedo} onClick={store.redo} />
              <span className="flex gap-2 max-md:hidden">{acts}</span>
            </div>
          </div>
          <LanguageTabs onChoose={setLanguage} />
        </div>
        <Notices notice={notice} onNotice={setNotice} signInHref={signInHref} />
        <fieldset disabled={!ready} className="grid min-w-0 gap-8 md:grid-cols-[minmax(17rem,22rem)_minmax(0,1fr)]">
          <legend className="sr-only">{say('plan.label')}</legend>
          <div className={classes(part !== planPart && 'max-md:hidden')}>
            <Plan part={opened} onOpen={open} />
            <div className="flex flex-col gap-3 pt-6 md:hidden">{acts}</div>
          </div>
          <div className={classes('max-w-180 min-w-0', part === planPart && 'max-md:hidden')}>
            <OpenPart part={opened} onOpen={open} onGo={go} onRemoved={removed} />
          </div>
        </fieldset>
        {ending.kind === 'submit' ? (
          <SubmitDialog
            open={submitting}
            licence={ending.licence}
            onClose={() => setSubmitting(false)}
            onLeft={() => {
              setSubmitting(false);
              open(leftPart);
            }}
            onSubmitted={ending.onSubmitted}
          />
        ) : null}
      </div>
    </BuildingContext>
  );
}

function Tool({ label, shape, disabled, onClick }: { label: string; shape: Shape; disabled: boolean; onClick: () => void }) {
  return (
    <button
      type="button"
      title={label}
      aria-label={label}
      aria-disabled={disabled || undefined}
      onClick={() => (disabled ? undefined : onClick())}
      className="grid size-11 place-items-center rounded-full hover:bg-band aria-disabled:opacity-35 aria-disabled:hover:bg-transparent"
    >
      <Glyph shape={shape} className="rtl:-scale-x-100" />
    </button>
  );
}
