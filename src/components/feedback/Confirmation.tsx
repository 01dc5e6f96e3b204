import { Alert } from './Alert';
import { DoneToast } from './DoneToast';

/** Confirms an act that the address names: by a toast, and on the page where no script runs. */
export function Confirmation({ message }: { message: string }) {
  return (
    <>
      <DoneToast message={message} />
      <noscript>
        <Alert tone="success" live>
          {message}
        </Alert>
      </noscript>
    </>
  );
}
