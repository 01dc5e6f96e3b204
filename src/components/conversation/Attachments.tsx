'use client';

import { Download } from 'lucide';
import { Glyph } from '../primitives/Glyph';
import { useTranslations } from '../words/Words';
import type { Attachment } from './types';

/** The files of a message: pictures in their size, so that nothing moves when they come, and what else there is by its name. */
export function Attachments({ attachments, address }: { attachments: readonly Attachment[]; address: (id: string) => string }) {
  const t = useTranslations('messages.file');
  return (
    <ul className="space-y-2 py-1">
      {attachments.map(({ id, name, type, width, height }) => (
        <li key={id}>
          <a href={address(id)} target="_blank" rel="noreferrer" className="link inline-flex min-h-11 items-center gap-2">
            {type.startsWith('image/') && width && height ? (
              <img
                src={address(id)}
                alt={t('picture', { name: name || t('unreadable') })}
                width={width}
                height={height}
                loading="lazy"
                className="h-auto max-h-80 w-auto rounded-sm bg-line object-contain"
              />
            ) : (
              <>
                <Glyph shape={Download} size={20} />
                <bdi className="[overflow-wrap:anywhere]">{name || t('unreadable')}</bdi>
              </>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
