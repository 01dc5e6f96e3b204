import type { Locale } from '@mentora/platform/i18n';

/** What a form is after it was sent: what was typed, what is wrong, or that it is done. */
export interface SentForm {
  values: Record<string, string | string[]>;
  errors: { field?: string; message: string }[];
  done?: string;
  /** Counts the tries, so that fields are drawn anew with their values. */
  turn: number;
}

const words: Record<Locale, string> = {
  fr: 'Rien n’est parti\u00A0: le site ne répond pas. Vérifiez votre connexion, puis réessayez.',
  en: 'Nothing was sent: the site does not answer. Check your connection, then try again.',
  ar: 'لم يُرسل شيء: الموقع لا يستجيب. تحقّقوا من اتصالكم ثم حاولوا مجددًا.',
};

/** A form that did not reach the site: all that was typed is still there, but for passwords and files. */
export function unsent<State extends SentForm>(state: State, form: FormData, locale: string): State {
  // A box that is not ticked any more is not sent, and what it was before must not stand in for it.
  const typed: SentForm['values'] = Object.fromEntries(Object.keys(state.values).map((name) => [name, '']));
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name).filter((value) => typeof value === 'string');
    // React sends names of its own along.
    if (name.startsWith('$') || /password/i.test(name) || values.length === 0) continue;
    typed[name] = values.length > 1 ? values : values[0]!;
  }
  return { ...state, values: typed, errors: [{ message: words[locale as Locale] ?? words.fr }], done: undefined, turn: state.turn + 1 };
}
