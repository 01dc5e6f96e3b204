'use client';

import { useActionState } from 'react';
import { Alert, Button, TextAreaField } from '@mentora/ui';
import { useTranslations } from '@mentora/ui/words';
import type { PageAction } from '../../forms/fields';
import type { Notes } from './NotesStore';
import { useNotes } from './useNotes';

interface NotesEditorProps {
  locale: string;
  mentorship: string;
  session: string;
  begun: Notes;
  /** The other's name. */
  name: string;
  /** Whether the other may be writing at this moment. */
  watch: boolean;
  /** Saves them where no script runs. */
  action: PageAction;
}

/** Notes that both write, and beside them one's own; saved as they are typed. */
export function NotesEditor({ locale, mentorship, session, begun, name, watch, action }: NotesEditorProps) {
  const t = useTranslations('notes');
  const [state, send] = useActionState(action, { values: {}, errors: [], turn: 0 });
  const notes = useNotes({ address: `/api/mentorships/${mentorship}/sessions/${session}`, begun, watch });
  const { own, shared, saving, conflict, over } = notes.shown;
  return (
    <form action={send} className="space-y-4">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="mentorship" value={mentorship} />
      <input type="hidden" name="session" value={session} />
      <input type="hidden" name="version" value={begun.version} />
      {state.errors.map(({ message }) => (
        <Alert key={message} tone="danger" live>
          {message}
        </Alert>
      ))}
      {over ? (
        <Alert title={t('over')} live>
          <Button variant="secondary" onClick={() => window.location.reload()}>
            {t('reload')}
          </Button>
        </Alert>
      ) : null}
      {conflict ? (
        <Alert tone="warning" title={t('conflict', { name })} live>
          <p dir="auto" className="[overflow-wrap:anywhere] whitespace-pre-wrap">
            {conflict.theirs}
          </p>
          <div className="flex flex-wrap gap-3 pt-2">
            <Button variant="secondary" onClick={() => notes.settle(`${conflict.theirs}\n\n${shared}`)}>
              {t('keepBoth')}
            </Button>
            <Button variant="quiet" onClick={() => notes.settle(shared)}>
              {t('keepMine')}
            </Button>
          </div>
        </Alert>
      ) : null}
      <div className="grid gap-6 md:grid-cols-2 md:items-end">
        <TextAreaField name="shared" label={t('shared')} hint={t('sharedHint', { name })} rows={12} maxLength={20_000} dir="auto" value={shared} onChange={(event) => notes.type({ shared: event.target.value })} />
        <TextAreaField name="own" label={t('own')} hint={t('ownHint')} rows={12} maxLength={20_000} dir="auto" value={own} onChange={(event) => notes.type({ own: event.target.value })} />
      </div>
      <p role="status" className="text-sm text-ink-soft noscript:hidden">
        {t(`saving.${saving}`)}
      </p>
      <noscript>
        <Button type="submit" variant="secondary">
          {t('save')}
        </Button>
      </noscript>
    </form>
  );
}
