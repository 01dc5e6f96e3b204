'use client';

import { useEffect, useState, type ComponentType } from 'react';
import { signingOut, unsentDrafts } from '@mentora/ui/client';
import type { SignOutQuestionProps } from './SignOutQuestion';

interface Asked extends Pick<SignOutQuestionProps, 'titles'> {
  form: HTMLFormElement;
  Question: ComponentType<SignOutQuestionProps>;
}

/** So long, at most, what is on its way to the server is waited for, in milliseconds. */
const patience = 3_000;
const look = 100;

/**
 * Signing out takes what this device keeps of drafts with it: the next person has no business with them. Where the server has
 * not got all of it, even now, the person is asked first.
 */
export function SignOutWatch({ words }: Pick<SignOutQuestionProps, 'words'>) {
  const [asked, setAsked] = useState<Asked | null>(null);

  useEffect(() => {
    const ask = async (form: HTMLFormElement) => {
      window.dispatchEvent(new Event(signingOut));
      const until = Date.now() + patience;
      while (unsentDrafts().length > 0 && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, look));
      const titles = unsentDrafts();
      if (titles.length === 0) return form.submit();
      // Hardly anybody needs it: no page has it from the beginning.
      const found = await import('./SignOutQuestion').catch(() => undefined);
      if (found) setAsked({ form, titles, Question: found.SignOutQuestion });
      else if (window.confirm(words.text)) form.submit();
    };
    const submit = (event: SubmitEvent) => {
      const form = event.target as HTMLFormElement;
      if (!/\/deconnexion$/.test(form.getAttribute('action') ?? '') || unsentDrafts().length === 0) return;
      event.preventDefault();
      void ask(form);
    };
    document.addEventListener('submit', submit, true);
    return () => document.removeEventListener('submit', submit, true);
  }, [words.text]);

  if (!asked) return null;
  const { form, titles, Question } = asked;
  return <Question words={words} titles={titles} onStay={() => setAsked(null)} onLeave={() => form.submit()} />;
}
