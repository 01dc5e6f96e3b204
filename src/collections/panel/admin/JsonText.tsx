'use client';

import { FieldDescription, FieldLabel, useField } from '@payloadcms/ui';
import type { JSONFieldClientComponent } from 'payload';

/** A value of many parts, to be read. (Payload's own editor for it would be loaded from somebody else's server.) */
export const JsonText: JSONFieldClientComponent = ({ field, path }) => {
  const { value } = useField<unknown>({ path });
  const description = field.admin?.description;
  return (
    <div className="field-type">
      <FieldLabel as="span" label={field.label} path={path} />
      <pre className="mentora-json" dir="ltr">
        {JSON.stringify(value ?? null, null, 2)}
      </pre>
      {description && typeof description !== 'function' ? <FieldDescription description={description} path={path} /> : null}
    </div>
  );
};
