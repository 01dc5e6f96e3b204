'use client';

import { localePath } from '@mentora/platform/i18n';
import { useLocale, useTranslations } from '@mentora/ui/words';
import { useEffect, useRef } from 'react';
import { tell, toldBy, type FromBuilder } from '../../review/editFrame';
import { PanelDialog } from '../PanelDialog';
import { Refused } from './Refused';
import { useReview } from './ReviewState';

/** Changes the exercise that will be published, in the builder itself: its words, zones, images and order. */
export function EditExercise({ onClose }: { onClose: () => void }) {
  const t = useTranslations('review');
  const locale = useLocale();
  const { item, typed, type } = useReview();
  const frame = useRef<HTMLIFrameElement>(null);
  const { edited = item.content } = typed;

  useEffect(() => {
    const hear = (event: MessageEvent) => {
      const builder = frame.current?.contentWindow;
      const said = toldBy<FromBuilder>(builder, event);
      if (said?.what === 'ready') tell(builder!, { what: 'begin', content: edited });
      if (said?.what === 'changed') type({ edited: said.edited ?? undefined });
      if (said?.what === 'kept') onClose();
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [edited, type, onClose]);

  return (
    <PanelDialog title={t('edit.title')} onClose={onClose} whole>
      <Refused />
      <iframe ref={frame} title={t('edit.title')} src={localePath(locale, `/apercu/contribution/${item.id}/modifier`)} />
    </PanelDialog>
  );
}
