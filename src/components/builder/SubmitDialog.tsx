import { useState } from 'react';
import { Dialog } from '../feedback/Dialog';
import { CheckboxField } from '../forms/CheckboxField';
import { Button } from '../primitives/Button';
import { ChangedElsewhere, Refused } from './door';
import { useBuilder, useBuilderWords } from './useBuilder';

/** The licence under which what is given is given. */
export interface Licence {
  name: string;
  url: string;
}

interface SubmitDialogProps {
  open: boolean;
  licence: Licence;
  onClose: () => void;
  /** Something is left to do: it is shown. */
  onLeft: () => void;
  onSubmitted: (address: string) => void;
}

/** Sends the exercise to be reviewed, once its licence is accepted and nothing is missing. */
export function SubmitDialog({ open, licence, onClose, onLeft, onSubmitted }: SubmitDialogProps) {
  const { store, shown } = useBuilder();
  const say = useBuilderWords();
  const [accepted, setAccepted] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const left = shown.problems.length;

  const submit = async () => {
    if (!accepted) return setFailed(say('submit.acceptFirst'));
    setBusy(true);
    setFailed(null);
    try {
      onSubmitted(await store.submit());
    } catch (error) {
      if (error instanceof ChangedElsewhere) onClose();
      else setFailed(say(error instanceof Refused ? refusal(error.code) : 'submit.offline'));
    }
    setBusy(false);
  };
  const refusal = (code: string) => (say.has(`refused.${code}`) ? `refused.${code}` : 'refused.other');
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={say('submit.title')}
      closeLabel={say('close')}
      actions={
        <>
          <Button variant="secondary" onClick={onClose}>
            {say('submit.back')}
          </Button>
          {left > 0 ? (
            <Button onClick={onLeft}>{say('submit.see', { count: left })}</Button>
          ) : (
            <Button aria-disabled={busy || undefined} onClick={() => (busy ? undefined : void submit())}>
              {say(busy ? 'submit.sending' : 'submit.send')}
            </Button>
          )}
        </>
      }
    >
      {left > 0 ? (
        <p>{say('submit.left', { count: left })}</p>
      ) : (
        <>
          <p>{say('submit.text')}</p>
          <CheckboxField
            name="licence"
            label={
              <>
                {say('submit.licence')}{' '}
                <a href={licence.url} target="_blank" rel="noopener noreferrer" className="link">
                  <bdi dir="ltr">{licence.name}</bdi>
                  <span className="sr-only"> {say('newWindow')}</span>
                </a>
              </>
            }
            hint={say('submit.licenceHint')}
            checked={accepted}
            onChange={({ target }) => setAccepted(target.checked)}
          />
        </>
      )}
      {failed ? (
        <p role="alert" className="font-bold text-danger">
          {failed}
        </p>
      ) : null}
    </Dialog>
  );
}
