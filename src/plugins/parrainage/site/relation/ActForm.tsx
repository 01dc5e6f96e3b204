import type { ReactNode } from 'react';
import type { ButtonVariant } from '@mentora/ui';
import { translator } from '../../messages';
import type { PageField, PageState } from '../forms/fields';
import { PageForm } from '../forms/PageForm';
import type { RelationActions, RelationGround } from './ground';

interface ActFormProps extends Pick<RelationGround, 'locale' | 'relation' | 'actions'> {
  act: keyof RelationActions;
  /** The verb on its button. */
  send: string;
  fields?: readonly PageField[];
  values?: PageState['values'];
  hidden?: Readonly<Record<string, string>>;
  variant?: ButtonVariant;
  /** The verb that it is folded away under: what asks something first. */
  fold?: string;
  /** Tells it from another form of the same act. */
  of?: string;
  children?: ReactNode;
}

/** One act on the relation of the page. */
export function ActForm({ locale, relation, actions, act, send, fields = [], values, hidden, variant, fold, of = act, children }: ActFormProps) {
  const words = translator(locale, 'site');
  return (
    <PageForm
      action={actions[act]}
      locale={locale}
      name={of}
      fields={fields}
      values={values}
      hidden={{ ...hidden, mentorship: relation.id }}
      words={{ send, sending: words('sending'), failed: words('failed') }}
      variant={variant}
      fold={fold ? { label: fold } : undefined}
    >
      {children}
    </PageForm>
  );
}
