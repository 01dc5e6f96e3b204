'use client';

import { useEffect, useMemo, useState } from 'react';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { Builder, isSame, type BuilderProps, type ExerciseContent, type Problem } from '@mentora/ui/builder';
import { tell, toldBy, type ToBuilder } from '../../review/editFrame';
import { pickerOf } from './pickerOf';
import { reviewDesk, type CheckEdited } from './reviewDesk';

interface Begun {
  content: ExerciseContent;
  problems: readonly Problem[];
}

interface ReviewBuilderProps {
  locale: Locale;
  person: string;
  id: string;
  /** As its author has sent it, when, and what is missing in it. */
  sent: ExerciseContent;
  sentAt: string;
  problems: readonly Problem[];
  choices: BuilderProps['choices'];
  check: CheckEdited;
}

/** The builder on what somebody has sent, for who reviews it. What is changed is kept by the page that it is in. */
export function ReviewBuilder({ locale, person, id, sent, sentAt, problems, choices, check }: ReviewBuilderProps) {
  const [begun, setBegun] = useState<Begun | null>(null);
  const Picker = useMemo(() => pickerOf(person, locale, choices), [person, locale, choices]);
  const desk = useMemo(() => begun && reviewDesk({ id, locale, sent, begun: begun.content, check }), [id, locale, sent, begun, check]);

  useEffect(() => {
    const begin = async (content: ExerciseContent) => {
      // What was changed before may lack something else.
      const missing = isSame(content, sent) ? null : await check(id, content, locale).catch(() => null);
      setBegun((before) => before ?? { content, problems: missing ?? problems });
    };
    // Opened by itself, it begins with what was sent.
    if (window.parent === window) return void begin(sent);
    const hear = (event: MessageEvent) => {
      const said = toldBy<ToBuilder>(window.parent, event);
      if (said) void begin(said.content as ExerciseContent);
    };
    window.addEventListener('message', hear);
    tell(window.parent, { what: 'ready' });
    return () => window.removeEventListener('message', hear);
  }, [id, locale, sent, problems, check]);

  if (!begun || !desk) return null;
  return (
    <Builder
      draft={`${id}-review`}
      person={person}
      begun={{ ...begun, revision: 1, changedAt: sentAt }}
      door={desk.door}
      keeps={desk.keeps}
      choices={choices}
      remarks={[]}
      Picker={Picker}
      signInHref={localePath(locale, '/connexion')}
      ending={{ kind: 'review', sent, onKept: () => tell(window.parent, { what: 'kept' }) }}
    />
  );
}
