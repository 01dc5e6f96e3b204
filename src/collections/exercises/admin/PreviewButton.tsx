'use client';

import { toast, useDocumentInfo, useForm, useFormModified, useLocale } from '@payloadcms/ui';
import { localePath, isLocale } from '@mentora/platform/i18n';
import { useState } from 'react';
import { usePanelText } from '@/collections/panel/admin/usePanelText';

/**
 * Shows the exercise as a learner will see it, in a window of its own. What is not saved yet is saved as a
 * draft first, so that it can be seen; what is published stays as it is.
 */
export function PreviewButton() {
  const { text } = usePanelText();
  const { id } = useDocumentInfo();
  const { submit } = useForm();
  const modified = useFormModified();
  const { code } = useLocale();
  const [busy, setBusy] = useState(false);
  if (!id) return null;

  const show = async () => {
    // Opened at once: a browser blocks a window that comes later than the click.
    const page = window.open('about:blank', `mentora-preview-${id}`);
    if (modified) {
      setBusy(true);
      const saved = await submit({
        action: `/api/exercises/${id}?draft=true&depth=0&fallback-locale=null&locale=${code}`,
        method: 'PATCH',
        overrides: { _status: 'draft' },
        skipValidation: true,
      });
      setBusy(false);
      if (!saved?.res?.ok) {
        page?.close();
        toast.error(text('previewFailed'));
        return;
      }
    }
    const address = localePath(isLocale(code) ? code : 'fr', `/apercu/${id}`);
    if (page) page.location.href = address;
    else window.location.href = address;
  };

  return (
    <button type="button" className="mentora-button" disabled={busy} onClick={() => void show()}>
      {text(busy ? 'previewSaving' : 'preview')}
    </button>
  );
}
