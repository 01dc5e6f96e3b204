import { useCallback, useState } from 'react';
import type { ImageEdit } from './imageEdit';

const mostSteps = 100;

interface History {
  edit: ImageEdit;
  /** One step that `undo` takes back. */
  change: (changed: Partial<ImageEdit>) => void;
  undo: () => void;
  canUndo: boolean;
}

/** What is done to a picture, step by step. */
export function useHistory(beginning: ImageEdit): History {
  const [steps, setSteps] = useState<readonly ImageEdit[]>([beginning]);
  const edit = steps.at(-1)!;
  const change = useCallback((changed: Partial<ImageEdit>) => setSteps((now) => [...now, { ...now.at(-1)!, ...changed }].slice(-mostSteps)), []);
  const undo = useCallback(() => setSteps((now) => (now.length > 1 ? now.slice(0, -1) : now)), []);
  return { edit, change, undo, canUndo: steps.length > 1 };
}
