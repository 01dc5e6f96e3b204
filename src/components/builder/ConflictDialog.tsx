import { useState } from 'react';
import { Dialog } from '../feedback/Dialog';
import { Button } from '../primitives/Button';
import { useLocale } from '../words/Words';
import { differences, type Difference } from './compare';
import { shownIn } from './languages';
import { useBuilder, useBuilderWords } from './useBuilder';

const most = 8;

/** The same draft was saved elsewhere: when, what differs, and what to go on with. Nothing is lost before one has chosen. */
export function ConflictDialog({ onCopied }: { onCopied: (address: string) => void }) {
  const { store, shown, language } = useBuilder();
  const say = useBuilderWords();
  const locale = useLocale();
  const [later, setLater] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const { other, content } = shown;
  if (!other) return null;

  const found = differences(content, other.content);
  const at = new Date(other.changedAt).toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' });
  const words = (difference: Difference) =>
    'step' in difference
      ? say(`conflict.${difference.what}`, { number: difference.number, prompt: shownIn(difference.step.prompt, language) ?? '' })
      : say(`conflict.${difference.what === 'title' ? 'titleDiffers' : difference.what}`);
  const copy = async () => {
    setBusy(true);
    setFailed(false);
    try {
      onCopied(await store.openCopy());
    } catch {
      setFailed(true);
    }
    setBusy(false);
  };
  return (
    <>
      <div role="alert" className="flex flex-wrap items-center gap-3 rounded-md border-2 border-warning bg-sheet px-5 py-4">
        <p className="min-w-0 flex-1 font-bold">{say('conflict.title')}</p>
        <Button variant="secondary" className="min-h-11" onClick={() => setLater(null)}>
          {say('conflict.choose')}
        </Button>
      </div>
      <Dialog open={later !== other} onClose={() => setLater(other)} title={say('conflict.title')} closeLabel={say('conflict.later')}>
        <p>{say('conflict.text', { at })}</p>
        <p className="font-bold">{say('conflict.differs')}</p>
        <ul className="list-disc space-y-1 ps-6">
          {found.slice(0, most).map((difference) => (
            <li key={'step' in difference ? difference.step.id : difference.what} dir="auto">
              {words(difference)}
            </li>
          ))}
          {found.length > most ? <li>{say('conflict.more', { count: found.length - most })}</li> : null}
        </ul>
        {failed ? (
          <p role="alert" className="font-bold text-danger">
            {say('conflict.copyFailed')}
          </p>
        ) : null}
        <div className="flex flex-col gap-3 pt-3">
          <Button onClick={() => store.keepMine()}>{say('conflict.mine')}</Button>
          <Button variant="secondary" onClick={() => store.takeOther()}>
            {say('conflict.other')}
          </Button>
          <Button variant="secondary" disabled={busy} onClick={() => void copy()}>
            {say('conflict.copy')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
