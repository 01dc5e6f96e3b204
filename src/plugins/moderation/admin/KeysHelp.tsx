'use client';

import { useTranslations } from '@mentora/ui/words';
import { PanelDialog } from './PanelDialog';
import { useShortcutChoice } from './useShortcuts';

/** Keys, each with what it does: a word of `review.keys`. */
export type KeyList = readonly (readonly [keys: readonly string[], word: string])[];

/** Says which keys do what here, and turns the single letters off. */
export function KeysHelp({ keys, onClose }: { keys: KeyList; onClose: () => void }) {
  const t = useTranslations('review.keys');
  const [on, choose] = useShortcutChoice();
  return (
    <PanelDialog title={t('title')} onClose={onClose}>
      <dl className="review-keys">
        {keys.map(([names, word]) => (
          <div key={word}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{t(word)}</dd>
          </div>
        ))}
      </dl>
      <label className="review-check">
        <input type="checkbox" checked={on} onChange={({ target }) => choose(target.checked)} />
        {t('on')}
      </label>
    </PanelDialog>
  );
}
