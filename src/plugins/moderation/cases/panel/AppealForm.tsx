'use client';

import { useState } from 'react';
import { useAct } from './useAct';

interface AppealFormProps {
  id: string;
  words: Record<'answer' | 'upheld' | 'overturned' | 'failed', string>;
}

/** Answers an appeal: the decision stands, or is taken back. */
export function AppealForm({ id, words }: AppealFormProps) {
  const { busy, act } = useAct(words.failed);
  const [text, setText] = useState('');
  const decide = (outcome: 'upheld' | 'overturned') => void act(`/api/moderation/cases/${id}/appeal`, { outcome, text });
  return (
    <div className="mentora-case-form">
      <label>
        {words.answer}
        <textarea rows={4} maxLength={4000} value={text} onChange={(event) => setText(event.target.value)} disabled={busy} dir="auto" />
      </label>
      <div className="mentora-side__acts">
        {(['upheld', 'overturned'] as const).map((outcome) => (
          <button key={outcome} type="button" className="mentora-button" disabled={busy} onClick={() => decide(outcome)}>
            {words[outcome]}
          </button>
        ))}
      </div>
    </div>
  );
}
