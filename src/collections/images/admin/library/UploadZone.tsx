'use client';

import { useId, useState, type DragEvent } from 'react';
import { usePanelText } from '@/collections/panel/admin/usePanelText';
import { imageMimeTypes } from '../../limits';
import type { Shelf } from './draft';
import { sendImage } from './sendImage';

/** A file that is to be sent, being sent, or sent. */
interface Row {
  key: string;
  file: File;
  preview: string;
  title: string;
  alt: string;
  state: 'waiting' | 'sending' | 'sent' | 'refused';
  share: number;
  problem?: string;
}

/** « IMG_2041-écran.png » → « IMG 2041 écran » */
const titleOf = (name: string) => name.replace(/\.\w+$/, '').replace(/[_-]+/g, ' ').trim().slice(0, 120);

/** Takes several files at once, dropped or chosen: each with its words, its progress and what became of it. */
export function UploadZone({ added }: { shelf: Shelf; added: () => void }) {
  const { text, locale } = usePanelText();
  const [rows, setRows] = useState<Row[]>([]);
  const [over, setOver] = useState(false);
  const [busy, setBusy] = useState(false);
  const id = useId();

  const change = (key: string, part: Partial<Row>) => setRows((before) => before.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const take = (files: Iterable<File>) => {
    const fresh = [...files].map((file): Row => ({ key: crypto.randomUUID(), file, preview: URL.createObjectURL(file), title: titleOf(file.name), alt: '', state: 'waiting', share: 0 }));
    setRows((before) => [...before, ...fresh]);
  };
  const leaveOut = ({ key, preview }: Row) => {
    URL.revokeObjectURL(preview);
    setRows((before) => before.filter((row) => row.key !== key));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const send = async () => {
    setBusy(true);
    for (const row of rows.filter(({ state }) => state === 'waiting' || state === 'refused')) {
      if (!row.title.trim() || !row.alt.trim()) {
        change(row.key, { state: 'refused', problem: text('libWordsMissing') });
        continue;
      }
      change(row.key, { state: 'sending', problem: undefined });
      const draft = { title: row.title.trim(), alt: row.alt.trim() };
      const problem = await sendImage({ file: row.file, draft, locale, failed: text('libFailed'), progress: (share) => change(row.key, { share }) });
      change(row.key, problem ? { state: 'refused', problem } : { state: 'sent', share: 1 });
    }
    setBusy(false);
    added();
  };

  const open = rows.filter(({ state }) => state !== 'sent').length;
  return (
    <section aria-label={text('libUpload')}>
      <div
        className={over ? 'mentora-drop mentora-drop--over' : 'mentora-drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label htmlFor={id} className="mentora-button">{text('libChoose')}</label>
        <input id={id} className="mentora-drop__input" type="file" multiple accept={imageMimeTypes.join(',')} onChange={({ target }) => {
          take(target.files ?? []);
          target.value = '';
        }} />
        <p>{text('libDrop')}</p>
      </div>
      {rows.length > 0 ? (
        <>
          <ul className="mentora-uploads">
            {rows.map((row) => (
              <UploadRow key={row.key} row={row} change={(part) => change(row.key, part)} remove={() => leaveOut(row)} />
            ))}
          </ul>
          <div className="mentora-side__acts">
            {open > 0 ? (
              <button type="button" className="mentora-button" disabled={busy} onClick={() => void send()}>{text('libSend', { count: open })}</button>
            ) : (
              <button type="button" className="mentora-button" onClick={() => setRows([])}>{text('libSentClear')}</button>
            )}
          </div>
        </>
      ) : null}
    </section>
  );
}

function UploadRow({ row, change, remove }: { row: Row; change: (part: Partial<Row>) => void; remove: () => void }) {
  const { text } = usePanelText();
  const { file, preview, title, alt, state, share, problem } = row;
  const isOpen = state === 'waiting' || state === 'refused';
  return (
    <li>
      <img src={preview} alt="" />
      <div className="mentora-form">
        <p><bdi>{file.name}</bdi></p>
        {isOpen ? (
          <>
            <label>
              {text('libTitle')}
              <input dir="auto" maxLength={120} value={title} onChange={({ target }) => change({ title: target.value })} />
            </label>
            <label>
              {text('libAlt')}
              <input dir="auto" maxLength={300} value={alt} onChange={({ target }) => change({ alt: target.value })} />
            </label>
            <button type="button" className="mentora-button" aria-label={text('libLeaveOutNamed', { title: file.name })} onClick={remove}>{text('libLeaveOut')}</button>
          </>
        ) : null}
        {state === 'sending' ? <progress aria-label={text('libSending', { title: file.name })} value={share} /> : null}
        {state === 'sent' ? <p role="status">{text('libSent')}</p> : null}
        {problem ? <p role="alert">{problem}</p> : null}
      </div>
    </li>
  );
}
