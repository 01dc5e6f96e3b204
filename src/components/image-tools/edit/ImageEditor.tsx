'use client';

import { Crop, Eraser, Undo2 } from 'lucide';
import { useState, type KeyboardEvent } from 'react';
import { Dialog } from '../../feedback/Dialog';
import { Button } from '../../primitives/Button';
import { Glyph } from '../../primitives/Glyph';
import { useTranslations } from '../../words/Words';
import { CoverTool } from './CoverTool';
import { CropTool } from './CropTool';
import type { ImageEdit } from './imageEdit';
import { useHistory } from './useHistory';
import { usePicture } from './usePicture';

interface ImageEditorProps {
  file: Blob;
  edit: ImageEdit;
  onApply: (edit: ImageEdit) => void;
  onClose: () => void;
}

const tools = [
  { key: 'crop', shape: Crop },
  { key: 'cover', shape: Eraser },
] as const;

/** Crops a picture and makes parts of it unreadable, before it leaves the device. */
export function ImageEditor({ file, edit: beginning, onApply, onClose }: ImageEditorProps) {
  const t = useTranslations('images.editor');
  const picture = usePicture(file);
  const { edit, change, undo, canUndo } = useHistory(beginning);
  const [tool, setTool] = useState<'crop' | 'cover'>('crop');
  const [said, say] = useState('');

  const takeBack = () => {
    undo();
    say(t('undone'));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    takeBack();
  };
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('title')}
      closeLabel={t('close')}
      actions={
        <>
          <Button variant="quiet" icon={<Glyph shape={Undo2} className="rtl:-scale-x-100" />} disabled={!canUndo} onClick={takeBack}>
            {t('undo')}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button onClick={() => onApply(edit)}>{t('apply')}</Button>
        </>
      }
    >
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys only repeat what the button does */}
      <div onKeyDown={onKeyDown} className="space-y-4">
        <div className="flex flex-wrap gap-2">
          {tools.map(({ key, shape }) => (
            <Button key={key} variant={tool === key ? 'primary' : 'secondary'} aria-pressed={tool === key} icon={<Glyph shape={shape} />} onClick={() => setTool(key)}>
              {t(key === 'crop' ? 'crop' : 'cover')}
            </Button>
          ))}
        </div>
        {picture === null ? (
          <p className="py-16 text-center text-ink-soft">{t('loading')}</p>
        ) : tool === 'crop' ? (
          <CropTool picture={picture} edit={edit} change={change} />
        ) : (
          <CoverTool picture={picture} edit={edit} change={change} say={say} />
        )}
        <p role="status" className="sr-only">
          {said}
        </p>
      </div>
    </Dialog>
  );
}
