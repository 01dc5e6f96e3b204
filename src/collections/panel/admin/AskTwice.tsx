'use client';

import { useState } from 'react';
import { usePanelText, type PanelTextKey } from './usePanelText';

interface AskTwiceProps {
  /** What is to be done, and the same as an answer: « Oui, … » */
  words: readonly [ask: PanelTextKey, sure: PanelTextKey];
  disabled: boolean;
  act: () => Promise<void>;
}

/**
 * A button for what cannot be undone, and the question that it asks. The way back stands where the button stood: the
 * second half of a double click does nothing.
 */
export function AskTwice({ words: [ask, sure], disabled, act }: AskTwiceProps) {
  const { text } = usePanelText();
  const [asked, setAsked] = useState(false);
  return (
    <>
      <button type="button" className="mentora-button" disabled={disabled} onClick={() => setAsked(!asked)}>
        {text(asked ? 'askedBack' : ask)}
      </button>
      {asked ? (
        <button type="button" className="mentora-button" disabled={disabled} onClick={() => void act().finally(() => setAsked(false))}>
          {text(sure)}
        </button>
      ) : null}
    </>
  );
}
