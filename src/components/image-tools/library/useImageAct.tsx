import { useCallback, useState, type ReactNode } from 'react';
import { Alert } from '../../feedback/Alert';
import { toast } from '../../feedback/Toasts';
import { useImageRefusal } from '../useImageRefusal';

interface ImageAct {
  busy: boolean;
  /** Why it was not done, as the window says it. */
  problem: ReactNode;
  /** Tells that something else failed, on which the act stands. */
  fail: (cause: unknown) => void;
  /** Does it, unless it is under way: what it answers is confirmed, and the window closes. */
  act: (work: () => Promise<string>) => Promise<void>;
}

/** What a window does to an image, once at a time. Where the server did not take it, the window stays open and says why. */
export function useImageAct(onClose: () => void): ImageAct {
  const refusal = useImageRefusal();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<{ cause: unknown } | null>(null);
  const fail = useCallback((cause: unknown) => setFailed({ cause }), []);
  const act = async (work: () => Promise<string>) => {
    if (busy) return;
    setBusy(true);
    setFailed(null);
    try {
      toast(await work());
      onClose();
    } catch (cause) {
      fail(cause);
      setBusy(false);
    }
  };
  return { busy, problem: failed ? <Alert tone="danger" title={refusal(failed.cause)} live /> : null, fail, act };
}
