import { CircleAlert, CircleCheck, CloudUpload, Pencil, WifiOff } from 'lucide';
import { useLocale } from '../words/Words';
import { classes } from '../primitives/classes';
import { Glyph, type Shape } from '../primitives/Glyph';
import type { SaveState } from './shown';
import { useBuilder, useBuilderWords } from './useBuilder';

const looks: Record<SaveState, { shape: Shape; colour: string }> = {
  saved: { shape: CircleCheck, colour: 'text-success' },
  waiting: { shape: Pencil, colour: 'text-ink-soft' },
  saving: { shape: CloudUpload, colour: 'text-ink-soft' },
  offline: { shape: WifiOff, colour: 'text-warning' },
  elsewhere: { shape: CircleAlert, colour: 'text-warning' },
  refused: { shape: CircleAlert, colour: 'text-danger' },
};

/** In one line: where what was written is. It is read out where it matters, and not at each key. */
export function StateLine() {
  const { shown, reviewing } = useBuilder();
  const say = useBuilderWords();
  const locale = useLocale();
  const { state, kept } = shown;
  const time = new Date(shown.savedAt).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
  const isCalm = state === 'waiting' || state === 'saving';
  const isKept = reviewing && (state === 'saved' || isCalm);
  const { shape, colour } = looks[isKept ? 'saved' : state];
  const words = isKept ? say('review.kept') : say(`state.${state === 'offline' && !kept ? 'offlineNotKept' : state}`);
  return (
    <p className={classes('flex min-w-0 items-center gap-2 text-sm font-bold', colour)} data-save-state={state}>
      <Glyph shape={shape} size={20} />
      <span aria-hidden="true" suppressHydrationWarning>
        {words}
        {state === 'saved' && shown.ready && !reviewing ? <span className="font-normal max-sm:hidden"> {say('state.at', { time })}</span> : null}
      </span>
      <span role="status" className="sr-only">
        {isCalm ? '' : words}
      </span>
    </p>
  );
}
