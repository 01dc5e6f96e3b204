'use client';

import { Paperclip, TriangleAlert, X } from 'lucide';
import { Glyph } from '../primitives/Glyph';
import { useLocale, useTranslations } from '../words/Words';
import { isPassing, type Chosen, type FileBox } from './FileBox';
import { useRefusal } from './useRefusal';

/** What was chosen to go with a message. */
export function FileList({ box, chosen }: { box: FileBox; chosen: readonly Chosen[] }) {
  const t = useTranslations('messages.file');
  if (chosen.length === 0) return null;
  return (
    <>
      <ul className="mb-3 max-h-72 space-y-2 overflow-y-auto">
        {chosen.map((each) => (
          <FileRow key={each.key} file={each} retry={() => box.retry(each.key)} drop={() => box.drop(each.key)} />
        ))}
      </ul>
      {box.tooMany ? (
        <p role="alert" className="pb-3 text-sm font-bold text-danger">
          {t('tooMany')}
        </p>
      ) : null}
    </>
  );
}

/** One file: on its way, there, or not taken, with the reason and what can be done. */
function FileRow({ file: { name, preview, share, id, failed }, retry, drop }: { file: Chosen; retry: () => void; drop: () => void }) {
  const t = useTranslations('messages.file');
  const again = useTranslations('messages')('retry');
  const refusal = useRefusal();
  const percent = new Intl.NumberFormat(useLocale(), { style: 'percent' }).format(share);
  return (
    <li className="flex items-center gap-3 rounded-md border border-line-strong bg-sheet p-2 text-sm">
      {preview && failed === undefined ? (
        <img src={preview} alt="" className="size-12 shrink-0 rounded-sm bg-line object-cover" />
      ) : (
        <span className="grid size-12 shrink-0 place-items-center rounded-sm bg-band">
          <Glyph shape={failed === undefined ? Paperclip : TriangleAlert} />
        </span>
      )}
      <div className="min-w-0 flex-1">
        <p className="truncate">
          <bdi>{name}</bdi>
        </p>
        {id === undefined && failed === undefined ? (
          <div className="flex items-center gap-2 text-ink-soft">
            <div
              role="progressbar"
              aria-label={t('adding', { name })}
              aria-valuenow={Math.round(share * 100)}
              className="h-2 flex-1 overflow-hidden rounded-full border border-line-strong bg-paper"
            >
              <div className="h-full bg-accent" style={{ inlineSize: `${share * 100}%` }} />
            </div>
            <span aria-hidden="true">{percent}</span>
          </div>
        ) : null}
        <p role="status" className="text-ink-soft">
          {id === undefined ? '' : t('ready')}
        </p>
        {failed === undefined ? null : (
          <p role="alert" className="font-bold text-danger">
            {refusal(failed)}
          </p>
        )}
        {failed !== undefined && isPassing(failed) ? (
          <button type="button" onClick={retry} className="inline-flex min-h-11 items-center font-bold underline underline-offset-4">
            {again}
            <span className="sr-only"> {name}</span>
          </button>
        ) : null}
      </div>
      <button type="button" onClick={drop} className="grid size-11 shrink-0 place-items-center rounded-full hover:bg-band">
        <Glyph shape={X} size={20} />
        <span className="sr-only">{t('drop', { name })}</span>
      </button>
    </li>
  );
}
