'use client';

import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { birthday, dateFromParts, faultOfBirthDate } from '@/collections/minors/birthDate';

interface OnlyBelowProps {
  /** In years. */
  age: number;
  /** Whether the server has asked for it: what counts where no date is typed, and without a script. */
  asked: boolean;
  children: ReactNode;
}

/** What is asked of whoever is younger, by the birth date that stands in the same form. */
export function OnlyBelow({ age, asked, children }: OnlyBelowProps) {
  const mark = useRef<HTMLDivElement>(null);
  const [isBelow, setBelow] = useState<boolean | null>(null);

  useEffect(() => {
    const form = mark.current?.closest('form');
    const read = () => {
      const [day = '', month = '', year = ''] = new FormData(form!).getAll('birthDate').map(String);
      const today = new Date().toISOString().slice(0, 10);
      const born = dateFromParts(day, month, year);
      setBelow(faultOfBirthDate(born, today) === null ? birthday(born, age) > today : null);
    };
    read();
    form?.addEventListener('input', read);
    return () => form?.removeEventListener('input', read);
  }, [age]);

  const isShown = isBelow ?? asked;
  return (
    <div ref={mark} hidden={!isShown}>
      {isShown ? children : null}
    </div>
  );
}
