'use client';

import { isLocale } from '@mentora/platform/i18n';
import type { ReasonKind, RejectionReason } from '@mentora/platform/reasons';
import { useTranslation } from '@payloadcms/ui';
import { useEffect, useId, useState } from 'react';
import { askApi } from '../askApi';
import '../panel.css';
import { ReasonsEditor } from './ReasonsEditor';
import { useReasonText } from './useReasonText';

/** Ready-made reasons to put in, and to be changed in the same place. Where they cannot be read one writes one's own. */
export function ReadyReasons({ kind, insert }: { kind: ReasonKind; insert: (reason: string) => void }) {
  const text = useReasonText();
  const { i18n } = useTranslation();
  const locale = isLocale(i18n.language) ? i18n.language : 'fr';
  const [reasons, setReasons] = useState<RejectionReason[]>([]);
  const [editing, setEditing] = useState(false);
  const id = useId();

  const load = async () => {
    const read = await readReasons(kind);
    if (read) setReasons(read);
  };
  useEffect(() => {
    void readReasons(kind).then((read) => read && setReasons(read));
  }, [kind]);

  return (
    <section aria-labelledby={`${id}-ready`} className="mentora-reasons">
      <h3 id={`${id}-ready`}>{text('reasonsReady')}</h3>
      {editing ? (
        <ReasonsEditor kind={kind} reasons={reasons} changed={load} />
      ) : (
        <ul>
          {reasons.map(({ id: key, label }) => (
            <li key={key}>
              <button type="button" className="mentora-reason" onClick={() => insert(label[locale] || label.fr)} dir="auto">
                {label[locale] || label.fr}
              </button>
            </li>
          ))}
        </ul>
      )}
      <button type="button" className="mentora-button" aria-expanded={editing} onClick={() => setEditing(!editing)}>
        {text(editing ? 'reasonsStop' : 'reasonsEdit')}
      </button>
    </section>
  );
}

async function readReasons(kind: ReasonKind): Promise<RejectionReason[] | undefined> {
  return (await askApi<{ reasons: RejectionReason[] }>('GET', `/api/rejection-reasons?kind=${kind}`, undefined, '')).body?.reasons;
}
