'use client';

import { useEffect, useState } from 'react';
import { Dialog } from '../../feedback/Dialog';
import { ReportLink } from '../../feedback/ReportLink';
import { useTranslations } from '../../words/Words';
import type { ImageDoor, ImageUse, LibraryImage } from '../door';
import { StateChip } from './StateChip';

/** Where an image is reported, before its id, and the word that leads there. */
export interface ImageReport {
  href: string;
  label: string;
}

interface ShowImageProps {
  door: ImageDoor;
  image: LibraryImage;
  /** Nothing where reports are not taken. */
  report?: ImageReport;
  onClose: () => void;
}

/** An image as large as there is room, with what is known of it. */
export function ShowImage({ door, image, report, onClose }: ShowImageProps) {
  const t = useTranslations('images.library');
  return (
    <Dialog open wide onClose={onClose} title={<bdi>{image.title}</bdi>} closeLabel={t('close')}>
      <div className="grid gap-6 md:grid-cols-[2fr_1fr]">
        {/* Its room is there before it is, so that nothing moves under a finger when it comes. */}
        <img
          src={image.src}
          alt={image.alt}
          width={image.width}
          height={image.height}
          style={{ width: `min(${image.width}px, ${(65 * image.width) / image.height}dvh)` }}
          className="mx-auto h-auto max-w-full rounded-sm border border-line"
        />
        <div className="space-y-4">
          {image.mine ? <StateChip state={image.state} /> : null}
          <div>
            <h3 className="font-bold">{t('alt')}</h3>
            <p dir="auto">{image.alt}</p>
          </div>
          {image.description ? <p dir="auto">{image.description}</p> : null}
          <p className="text-sm text-ink-soft">{t('measures', { width: image.width, height: image.height })}</p>
          {report && !image.mine && image.state === 'approved' ? <ReportLink href={report.href + image.id} label={report.label} what={image.title} /> : null}
          <UsesList door={door} id={image.id} />
        </div>
      </div>
    </Dialog>
  );
}

/** Where an image is used, in words. */
export function UsesList({ door, id, onKnown }: { door: ImageDoor; id: string; onKnown?: (count: number) => void }) {
  const t = useTranslations('images.uses');
  const [uses, setUses] = useState<{ count: number; uses: ImageUse[] } | 'failed' | null>(null);
  useEffect(() => {
    let over = false;
    door.uses(id).then(
      (found) => {
        if (over) return;
        setUses(found);
        onKnown?.(found.count);
      },
      () => !over && setUses('failed'),
    );
    return () => {
      over = true;
    };
  }, [door, id, onKnown]);

  if (uses === null) return <p role="status">{t('loading')}</p>;
  if (uses === 'failed') return <p role="alert">{t('failed')}</p>;
  const named = uses.uses.filter(({ title }) => title);
  return (
    <div className="space-y-1">
      <p role="status" className="font-bold">
        {t('count', { count: uses.count })}
      </p>
      {named.length > 0 ? (
        <ul className="list-disc ps-6">
          {named.map(({ title, href }, index) => (
            <li key={index}>
              {href ? (
                <a href={href} className="link">
                  <bdi>{title}</bdi>
                </a>
              ) : (
                <bdi>{title}</bdi>
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
