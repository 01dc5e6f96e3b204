import { unstable_rethrow } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { PayloadRequest } from 'payload';
import { MentoraError } from '@mentora/platform';
import { defaultLocale, isLocale, type Locale } from '@mentora/platform/i18n';
import { pageRequest } from '@/app/pageRequest';
import type { FormState } from './state';

export interface SentForm {
  req: PayloadRequest;
  locale: Locale;
  /** The text of a field; empty where it was not sent. */
  text: (name: string) => string;
  /** Every value of a field that may have several. */
  all: (name: string) => string[];
  form: FormData;
}

interface Handling {
  state: FormState;
  form: FormData;
  /** Fields whose values come back with an error. */
  keep?: readonly string[];
  /** Does what the form asks, and says what to tell; or leads elsewhere by `redirect`. */
  work: (sent: SentForm) => Promise<string | undefined>;
}

/**
 * What every form's server action does: reads the form, calls the command, and puts what went wrong in the
 * person's words beside the fields. It works without a script as well.
 */
export async function handleForm({ state, form, keep = [], work }: Handling): Promise<FormState> {
  const asked = form.get('locale');
  const locale = isLocale(asked) ? asked : defaultLocale;
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const all = (name: string) => form.getAll(name).filter((value) => typeof value === 'string');
  const values = Object.fromEntries(keep.map((name) => [name, all(name).length > 1 ? all(name) : text(name)]));
  const turn = state.turn + 1;
  const req = await pageRequest();
  try {
    const done = await work({ req, locale, text, all, form });
    return { values, errors: [], done, turn };
  } catch (error) {
    unstable_rethrow(error);
    if (!(error instanceof MentoraError)) req.payload.logger.error({ err: error, msg: 'A form failed' });
    return { values, errors: await inWords(error, locale), turn };
  }
}

async function inWords(error: unknown, locale: Locale): Promise<FormState['errors']> {
  const t = await getTranslations({ locale, namespace: 'errors' });
  const say = (code: string, params?: Record<string, string | number>) => t(t.has(code) ? code : 'unexpected', params);
  if (!(error instanceof MentoraError)) return [{ message: say('unexpected') }];
  const { field, fields, params } = error.details;
  if (fields) return Object.entries(fields).map(([name, code]) => ({ field: name, message: say(code, params) }));
  return [{ field, message: say(error.code, params) }];
}
