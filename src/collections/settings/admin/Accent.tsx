'use client';

import { TextField, useField } from '@payloadcms/ui';
import type { TextFieldClientComponent } from 'payload';
import { usePanelText } from '@/collections/panel/admin/usePanelText';

/** A colour as text, with the browser's own picker beside it. */
export const Accent: TextFieldClientComponent = (props) => {
  const { text } = usePanelText();
  const { value, setValue } = useField<string>({ path: props.path });
  return (
    <div className="mentora-colour">
      <TextField {...props} />
      <input
        type="color"
        aria-label={text('accentPick')}
        value={/^#[0-9a-f]{6}$/i.test(value ?? '') ? value : '#0d5b54'}
        onChange={(event) => setValue(event.target.value)}
      />
    </div>
  );
};
