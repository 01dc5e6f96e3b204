'use client';

import { zonesIn, ZoneEditor, type Zone } from '@mentora/ui/zone-editor';
import { FieldDescription, FieldError, FieldLabel, useField, useFormFields } from '@payloadcms/ui';
import type { JSONFieldClientComponent } from 'payload';
import { useCallback, useMemo } from 'react';
import { usePanelText } from '@/collections/panel/admin/usePanelText';
import { useScreenshot } from './useScreenshot';

/** The right zones of a *tap* step, drawn on the screenshot that the step has in the language being edited. */
export const Zones: JSONFieldClientComponent = ({ field, path, readOnly }) => {
  const { text, zoneText } = usePanelText();
  const { value, setValue, showError, errorMessage, disabled } = useField<unknown>({ path });
  const screenshotPath = path.replace(/[^.]+$/, 'screenshot');
  const chosen = useFormFields(([fields]) => fields[screenshotPath]?.value);
  const screenshot = useScreenshot(chosen);
  const zones = useMemo(() => zonesIn(value), [value]);
  const change = useCallback((next: Zone[]) => setValue(next), [setValue]);
  const description = field.admin?.description;

  return (
    <div className="field-type mentora-zones" id={`field-${path.replaceAll('.', '__')}`}>
      <FieldLabel as="span" label={field.label} localized={field.localized} path={path} required={field.required} />
      <FieldError path={path} showError={showError} message={errorMessage} />
      {screenshot.state === 'none' ? <p>{text('zonesNoScreenshot')}</p> : null}
      {screenshot.state === 'loading' ? <p>{text('loading')}</p> : null}
      {screenshot.state === 'failed' ? <p role="alert">{text('zonesImageFailed')}</p> : null}
      {screenshot.state === 'ready' ? (
        <ZoneEditor
          key={screenshot.image.src}
          image={screenshot.image}
          value={zones}
          onChange={change}
          text={zoneText}
          readOnly={Boolean(readOnly || disabled)}
        />
      ) : null}
      {description && typeof description !== 'function' ? <FieldDescription description={description} path={path} /> : null}
    </div>
  );
};
