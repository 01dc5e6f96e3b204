'use client';

import { Chip, type ChipTone } from '../../primitives/Chip';
import { useTranslations } from '../../words/Words';
import type { ImageState } from '../door';

const tones: Record<ImageState, ChipTone> = { draft: 'plain', pending: 'warning', 'changes-requested': 'warning', approved: 'success', rejected: 'danger' };

/** Whether an image is seen by everybody yet. */
export function StateChip({ state }: { state: ImageState }) {
  const t = useTranslations('images.state');
  return <Chip tone={tones[state]}>{t(state)}</Chip>;
}
