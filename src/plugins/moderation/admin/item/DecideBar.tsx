'use client';

import { useTranslations } from '@mentora/ui/words';
import { useRouteTransition } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useCallback, useState } from 'react';
import { KeysHelp, type KeyList } from '../KeysHelp';
import { useShortcuts } from '../useShortcuts';
import { ApproveDialog } from './ApproveDialog';
import { ChangesDialog } from './ChangesDialog';
import { EditDialog } from './EditDialog';
import { EditExercise } from './EditExercise';
import { RejectDialog } from './RejectDialog';
import { useReview } from './ReviewState';
import { Written } from './Written';

const keys: KeyList = [
  [['a'], 'approve'],
  [['c'], 'changes'],
  [['r'], 'reject'],
  [['e'], 'edit'],
  [['j', '↓'], 'next'],
  [['k', '↑'], 'previous'],
  [['?'], 'help'],
  [['Escape'], 'back'],
];

type Opened = 'approve' | 'changes' | 'reject' | 'edit' | 'help' | null;

/** The decisions, each asked once more in a window of its own; within reach at the bottom of the screen. */
export function DecideBar() {
  const t = useTranslations('review');
  const { item, ways, typed } = useReview();
  const [opened, open] = useState<Opened>(null);
  const router = useRouter();
  const { startRouteTransition } = useRouteTransition();
  const go = (to: string | undefined) => (to ? () => startRouteTransition(() => router.push(to)) : undefined);
  const isOpen = item.decided === null;
  const canEdit = item.type !== 'image';

  useShortcuts({
    ...(isOpen && {
      a: () => open('approve'),
      c: () => open('changes'),
      r: () => open('reject'),
      e: canEdit ? () => open('edit') : undefined,
    }),
    j: go(ways.next),
    k: go(ways.previous),
    '?': () => open('help'),
    Escape: go(ways.queue),
  });

  const close = useCallback(() => open(null), []);
  const Edit = item.type === 'exercise' ? EditExercise : EditDialog;
  const remarks = Object.keys(typed.remarks).length;
  return (
    <>
      {isOpen ? null : <Written />}
      <div className="review-bar" role="group" aria-label={t('decide.label')}>
        {isOpen ? (
          <>
            <button type="button" className="mentora-button mentora-button--main" onClick={() => open('approve')}>
              {t('decide.approve')}
            </button>
            <button type="button" className="mentora-button" onClick={() => open('changes')}>
              {remarks > 0 ? t('decide.changesWith', { count: remarks }) : t('decide.changes')}
            </button>
            <button type="button" className="mentora-button" onClick={() => open('reject')}>
              {t('decide.reject')}
            </button>
            {canEdit ? (
              <button type="button" className="mentora-button" onClick={() => open('edit')}>
                {t(typed.edited === undefined ? 'decide.edit' : 'decide.editAgain')}
              </button>
            ) : null}
          </>
        ) : ways.waiting ? (
          <a className="mentora-button" href={ways.waiting}>
            {t('decide.next')}
          </a>
        ) : null}
        <button type="button" className="review-link" onClick={() => open('help')}>
          {t('keys.title')}
        </button>
      </div>
      {opened === 'approve' ? <ApproveDialog onClose={close} /> : null}
      {opened === 'changes' ? <ChangesDialog onClose={close} /> : null}
      {opened === 'reject' ? <RejectDialog onClose={close} /> : null}
      {opened === 'edit' ? <Edit onClose={close} /> : null}
      {opened === 'help' ? <KeysHelp keys={keys} onClose={close} /> : null}
    </>
  );
}
