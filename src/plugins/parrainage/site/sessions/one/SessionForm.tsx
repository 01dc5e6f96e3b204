import type { ReactNode } from 'react';
import type { ButtonVariant } from '@mentora/ui';
import { translator } from '../../../messages';
import type { PageField, PageState } from '../../forms/fields';
import { PageForm, type OtherButton } from '../../forms/PageForm';
import type { SessionVerb } from './sessionActions';
import type { SessionGround } from './ground';

interface SessionFormProps extends Pick<SessionGround, 'locale' | 'session' | 'actions'> {
  act: SessionVerb;
  /** The verb on its button. */
  send: string;
  fields?: readonly PageField[];
  values?: PageState['values'];
  hidden?: Readonly<Record<string, string>>;
  variant?: ButtonVariant;
  /** What else it can be sent for. */
  other?: OtherButton;
  /** The verb that it is folded away under: what asks something first. */
  fold?: string;
  /** Tells it from another form of the same act. */
  name?: string;
  children?: ReactNode;
}

/** One act on the session of the page. */
export function SessionForm({ locale, session, actions, act, send, fields = [], values, hidden, variant, other, fold, name = act, children }: SessionFormProps) {
  const words = translator(locale, 'site');
  return (
    <PageForm
      action={actions[act]}
      {...{ locale, name, fields, values, variant, other }}
      hidden={{ ...hidden, mentorship: session.mentorship, session: session.id }}
      words={{ send, sending: words('sending'), failed: words('failed') }}
      fold={fold ? { label: fold } : undefined}
    >
      {children}
    </PageForm>
  );
}
