import { CircleCheck, CircleX, Clock, MessageSquareWarning, Pencil } from 'lucide';
import type { Locale } from '@mentora/platform/i18n';
import { Chip, Glyph, type ChipTone, type Shape } from '@mentora/ui';
import { translator } from '../messages';
import type { ContributionStatus } from '../status';

/** Each state has a shape of its own, beside its word and its colour. */
export const stateShapes: Record<ContributionStatus, Shape> = {
  'draft': Pencil,
  'pending': Clock,
  'changes-requested': MessageSquareWarning,
  'approved': CircleCheck,
  'rejected': CircleX,
};

const tones: Record<ContributionStatus, ChipTone> = {
  'draft': 'plain',
  'pending': 'accent',
  'changes-requested': 'warning',
  'approved': 'success',
  'rejected': 'danger',
};

interface Stated {
  status: ContributionStatus;
  publishedAt: string | null;
}

/** The state of a contribution in a word, as its author should read it: what is approved is there, or will be. */
export function stateWord(locale: Locale, { status, publishedAt }: Stated): string {
  const words = translator(locale, 'pages');
  if (status !== 'approved') return words(`state.${status}`);
  return words(publishedAt ? 'state.published' : 'state.scheduled');
}

/** The state of a contribution: a shape and a word. */
export function StateChip({ locale, ...contribution }: Stated & { locale: Locale }) {
  return (
    <Chip tone={tones[contribution.status]}>
      <Glyph shape={contribution.status === 'approved' && !contribution.publishedAt ? Clock : stateShapes[contribution.status]} size={18} />
      {stateWord(locale, contribution)}
    </Chip>
  );
}
