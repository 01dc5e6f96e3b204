'use client';

import { Button } from '@mentora/ui';
import { Dialog } from '@mentora/ui/client';

export interface SignOutQuestionProps {
  /** What would be lost. */
  titles: readonly string[];
  onStay: () => void;
  onLeave: () => void;
  words: Record<'title' | 'text' | 'untitled' | 'stay' | 'leave', string>;
}

/** Asks before drafts that the server has not are lost. */
export function SignOutQuestion({ titles, onStay, onLeave, words }: SignOutQuestionProps) {
  return (
    <Dialog
      open
      onClose={onStay}
      title={words.title}
      closeLabel={words.stay}
      actions={
        <>
          <Button variant="secondary" onClick={onStay}>
            {words.stay}
          </Button>
          <Button variant="danger" onClick={onLeave}>
            {words.leave}
          </Button>
        </>
      }
    >
      <p>{words.text}</p>
      <ul className="list-disc ps-6 font-bold">
        {titles.map((title) => (
          <li key={title} className="[overflow-wrap:anywhere]">
            <bdi>{title || words.untitled}</bdi>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
