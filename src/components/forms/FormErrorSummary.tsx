'use client';

import { useEffect, useRef } from 'react';

interface FormErrorSummaryProps {
  title: string;
  errors: readonly { field?: string; message: string }[];
}

/** What is wrong with a form as a whole, above it: it takes the focus, and each line leads to its field. */
export function FormErrorSummary({ title, errors }: FormErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);

  if (errors.length === 0) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="space-y-2 rounded-md border-2 border-danger bg-sheet px-5 py-4"
    >
      <p className="font-bold text-danger">{title}</p>
      <ul className="list-disc space-y-1 ps-6">
        {errors.map((error) => (
          <li key={`${error.field ?? ''}${error.message}`}>
            {error.field ? (
              <a className="link" href={`#field-${error.field}`}>
                {error.message}
              </a>
            ) : (
              error.message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
