'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { usePanelText } from '@/collections/panel/admin/usePanelText';
import { Places } from './Places';

/** Where and how often this image is used. */
export function Uses() {
  const { id } = useDocumentInfo();
  const { text } = usePanelText();
  if (!id) return null;
  return (
    <section className="mentora-side">
      <h2>{text('uses')}</h2>
      <Places id={id} />
    </section>
  );
}
