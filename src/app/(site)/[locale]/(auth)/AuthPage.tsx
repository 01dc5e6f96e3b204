import type { ReactNode } from 'react';
import { TogetherDrawing } from '@mentora/ui';

interface AuthPageProps {
  title: string;
  description: string;
  children: ReactNode;
}

/** The frame of the pages by which one comes in: a title, a sentence, one form. */
export function AuthPage({ title, description, children }: AuthPageProps) {
  return (
    <div className="page grid gap-12 pt-6 pb-16 md:grid-cols-[minmax(0,520px)_1fr] md:gap-20 md:pt-12">
      <div className="space-y-8">
        <div className="space-y-3">
          <h1 className="text-4xl">{title}</h1>
          <p className="text-lg text-ink-soft">{description}</p>
        </div>
        {children}
      </div>
      <TogetherDrawing className="mx-auto hidden w-full max-w-110 self-start md:mt-16 md:block" />
    </div>
  );
}
