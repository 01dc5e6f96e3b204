import { Alert } from '../feedback/Alert';
import { Button } from '../primitives/Button';
import { ConflictDialog } from './ConflictDialog';
import { useBuilder, useBuilderWords } from './useBuilder';

/** What has just happened and can still be answered. */
export type Notice = { what: 'deleted'; number: number } | { what: 'copied'; address: string } | { what: 'previewFailed' };

interface NoticesProps {
  notice: Notice | null;
  onNotice: (notice: Notice | null) => void;
  /** Where one signs in again, in a window of its own. */
  signInHref: string;
}

/** What the person has to know of the draft as a whole, above its parts. */
export function Notices({ notice, onNotice, signInHref }: NoticesProps) {
  const { shown, store } = useBuilder();
  const say = useBuilderWords();
  const { refused, alsoOpen, other } = shown;
  return (
    <div className="space-y-3 empty:hidden">
      <ConflictDialog onCopied={(address) => onNotice({ what: 'copied', address })} />
      {refused ? (
        <Alert tone="danger" live title={say('refused.title')}>
          <p>{say(say.has(`refused.${refused}`) ? `refused.${refused}` : 'refused.other')}</p>
          {refused === 'signInFirst' ? (
            <p>
              <a className="link" href={signInHref} target="_blank">
                {say('refused.signIn')}
              </a>
            </p>
          ) : null}
          <p>
            <Button variant="secondary" className="min-h-11" onClick={() => void store.flush()}>
              {say('refused.again')}
            </Button>
          </p>
        </Alert>
      ) : null}
      {alsoOpen && !other ? <Alert tone="warning">{say('alsoOpen')}</Alert> : null}
      {notice ? <Told notice={notice} onDone={() => onNotice(null)} /> : null}
    </div>
  );
}

function Told({ notice, onDone }: { notice: Notice; onDone: () => void }) {
  const { store } = useBuilder();
  const say = useBuilderWords();
  const takeBack = () => {
    store.undo();
    onDone();
  };
  return (
    <div role="status" className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-md border border-line bg-band px-5 py-3">
      <p className="min-w-0 flex-1 font-bold">{say(`notice.${notice.what}`, notice.what === 'deleted' ? { number: notice.number } : {})}</p>
      {notice.what === 'deleted' ? (
        <Button id="builder-undo-delete" variant="secondary" className="min-h-11" onClick={takeBack}>
          {say('undo')}
        </Button>
      ) : null}
      {notice.what === 'copied' ? (
        <a className="link inline-flex min-h-11 items-center font-bold" href={notice.address}>
          {say('notice.openCopy')}
        </a>
      ) : null}
      <Button variant="quiet" className="min-h-11" onClick={onDone}>
        {say('close')}
      </Button>
    </div>
  );
}
