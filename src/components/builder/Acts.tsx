import { Check, Eye, RotateCcw, Send } from 'lucide';
import { Button } from '../primitives/Button';
import { Glyph } from '../primitives/Glyph';
import { isSame } from './compare';
import type { ExerciseContent } from './content';
import type { Licence } from './SubmitDialog';
import { useBuilder, useBuilderWords } from './useBuilder';

/** An author sends what was written to be reviewed. */
export interface Submitting {
  kind: 'submit';
  licence: Licence;
  /** Where the draft is seen as a learner sees it. */
  previewHref: string;
  onSubmitted: (address: string) => void;
}

/** A reviewer changes what was sent, and goes back to the review. */
export interface Reviewing {
  kind: 'review';
  sent: ExerciseContent;
  onKept: () => void;
}

/** How one leaves the builder. */
export type Ending = Submitting | Reviewing;

/** What an author does with a draft: looks at it, and sends it. */
export function SubmitActs({ onPreview, onSubmit }: { onPreview: () => void; onSubmit: () => void }) {
  const say = useBuilderWords();
  return (
    <>
      <Button variant="secondary" className="min-h-11" icon={<Glyph shape={Eye} />} onClick={onPreview}>
        {say('preview')}
      </Button>
      <Button className="min-h-11" icon={<Glyph shape={Send} className="rtl:-scale-x-100" />} onClick={onSubmit}>
        {say('submit.open')}
      </Button>
    </>
  );
}

/** What a reviewer does: goes on with what was changed, or back to what was sent, which can be undone. */
export function ReviewActs({ sent, onKept }: Reviewing) {
  const { store, shown } = useBuilder();
  const say = useBuilderWords();
  const keep = async () => {
    if (await store.flush()) onKept();
  };
  return (
    <>
      {isSame(shown.content, sent) ? null : (
        <Button variant="secondary" className="min-h-11" icon={<Glyph shape={RotateCcw} />} onClick={() => store.edit(() => sent)}>
          {say('review.back')}
        </Button>
      )}
      <Button className="min-h-11" icon={<Glyph shape={Check} />} onClick={() => void keep()}>
        {say('review.keep')}
      </Button>
    </>
  );
}
