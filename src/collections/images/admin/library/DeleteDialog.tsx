'use client';

import { toast } from '@payloadcms/ui';
import { useState } from 'react';
import { usePanelText } from '@/collections/panel/admin/usePanelText';
import { askApi } from '@mentora/ui/panel/client';
import type { ImageCard } from '../../search/imageCards';
import { PanelDialog } from '../PanelDialog';
import { Places, useUsage } from '../Places';

/** Asks before an image is deleted; of one that is in use it says where, and why it stays. */
export function DeleteDialog({ card, gone, close }: { card: ImageCard; gone: () => void; close: () => void }) {
  const { text } = usePanelText();
  const usage = useUsage(card.id);
  const [busy, setBusy] = useState(false);
  const isUsed = usage !== undefined && usage !== 'failed' && (usage.count > 0 || usage.needed === true);

  const remove = async () => {
    setBusy(true);
    const { problem } = await askApi('DELETE', `/api/images/${card.id}`, undefined, text('libFailed'));
    setBusy(false);
    if (problem !== undefined) return void toast.error(problem);
    toast.success(text('libDeleted'));
    gone();
    close();
  };
  return (
    <PanelDialog title={text('libDeleteNamed', { title: card.title })} close={close}>
      {isUsed ? <p role="alert">{text('libInUse')}</p> : <p>{text('libDeleteSure')}</p>}
      <Places id={card.id} />
      <div className="mentora-side__acts">
        {usage && !isUsed ? (
          <button type="button" className="mentora-button" disabled={busy} onClick={() => void remove()}>{text('libDeleteYes')}</button>
        ) : null}
        <button type="button" className="mentora-button" onClick={close}>{text('libKeep')}</button>
      </div>
    </PanelDialog>
  );
}
