'use client';

import { useState } from 'react';
import type { ComponentProps } from 'react';
import { classes } from '../primitives/classes';
import { Field, fieldIds, inputClasses } from './Field';
import type { FieldProps } from './Field';

interface PasswordFieldProps extends FieldProps, Omit<ComponentProps<'input'>, keyof FieldProps | 'type'> {
  /** The words of the button beside it. */
  show: string;
  hide: string;
}

/** A password, which one may look at: most mistakes on a phone are made blind. */
export function PasswordField({ label, hint, error, name, id, show, hide, className, ...rest }: PasswordFieldProps) {
  const [visible, setVisible] = useState(false);
  const ids = fieldIds({ name, id, hint, error });
  return (
    <Field {...{ label, hint, error, name, id }}>
      {/* Both from left to right: what is typed would otherwise begin under the button of an Arabic page. */}
      <div dir="ltr" className="relative">
        <input
          id={ids.field}
          name={name}
          type={visible ? 'text' : 'password'}
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby={ids.describedBy}
          aria-invalid={error ? true : undefined}
          className={classes(inputClasses, 'pe-32', className)}
          {...rest}
        />
        <button
          type="button"
          aria-controls={ids.field}
          aria-pressed={visible}
          onClick={() => setVisible(!visible)}
          className="absolute inset-y-1 end-1 min-w-11 rounded-sm px-3 font-bold underline underline-offset-4 hover:bg-band"
        >
          {visible ? hide : show}
        </button>
      </div>
    </Field>
  );
}
