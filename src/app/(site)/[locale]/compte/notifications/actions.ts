'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { inTransaction, MentoraError } from '@mentora/platform';
import { chooseConsent, type Purpose } from '@mentora/platform/consents';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { channels, chooseFrequency, chooseTimes, endOfLeave, preferencesOf, type Frequency, type LeaveLength } from '@mentora/platform/notifications';
import { askNumber, confirmNumber, removeNumber } from '@mentora/platform/phone';
import { handleForm } from '@/app/forms/handleForm';
import type { FormState } from '@/app/forms/state';

async function saved(locale: Locale): Promise<string> {
  revalidatePath(localePath(locale, '/compte/notifications'));
  return (await getTranslations({ locale, namespace: 'account' }))('saved');
}

/** Saves how often one is told of a category, by each way. */
export async function chooseFrequenciesAction(state: FormState, form: FormData): Promise<FormState> {
  // Those that reach the person now are asked for; what was chosen of the others stays.
  const asked = channels.filter((channel) => form.has(channel));
  return handleForm({
    state,
    form,
    keep: asked,
    work: async ({ req, locale, text }) => {
      await inTransaction(req, async () => {
        for (const channel of asked) {
          await chooseFrequency(req, { category: text('category'), channel, frequency: text(channel) as Frequency });
        }
      });
      return saved(locale);
    },
  });
}

/** Saves the hours of each day in which one is left alone. */
export async function chooseQuietHoursAction(state: FormState, form: FormData): Promise<FormState> {
  return handleForm({
    state,
    form,
    keep: ['from', 'to'],
    work: async ({ req, locale, text }) => {
      const [from, to] = [text('from'), text('to')];
      // One without the other says nothing.
      if ((from === '') !== (to === '')) throw new MentoraError('required', { status: 400, field: from === '' ? 'from' : 'to' });
      if (from !== '' && from === to) throw new MentoraError('sameHour', { status: 400, field: 'to' });
      const { undisturbedUntil } = await preferencesOf(req, String(req.user?.id ?? ''));
      await chooseTimes(req, { quiet: from === '' ? null : { from: Number(from), to: Number(to) }, undisturbedUntil });
      return saved(locale);
    },
  });
}

/** Has one left alone for a while, or no longer. */
export async function leaveAloneAction(state: FormState, form: FormData): Promise<FormState> {
  return handleForm({
    state,
    form,
    keep: ['for'],
    work: async ({ req, locale, text }) => {
      const { quiet, timeZone } = await preferencesOf(req, String(req.user?.id ?? ''));
      await chooseTimes(req, { quiet, undisturbedUntil: endOfLeave(new Date(), text('for') as LeaveLength, timeZone) });
      return saved(locale);
    },
  });
}

async function said(locale: Locale, namespace: 'phone' | 'consent', key: string): Promise<string> {
  revalidatePath(localePath(locale, '/compte/notifications'));
  return (await getTranslations({ locale, namespace: 'account.notifications' }))(`${namespace}.${key}`);
}

/** Sends a code to a number. */
export async function askNumberAction(state: FormState, form: FormData): Promise<FormState> {
  return handleForm({
    state,
    form,
    keep: ['number'],
    work: async ({ req, locale, text }) => {
      await askNumber(req, { number: text('number') });
      // The page itself says that a code is on its way, above the field for it.
      revalidatePath(localePath(locale, '/compte/notifications'));
      return undefined;
    },
  });
}

/** Verifies a number by the code that came. */
export async function confirmNumberAction(state: FormState, form: FormData): Promise<FormState> {
  return handleForm({
    state,
    form,
    work: async ({ req, locale, text }) => {
      await confirmNumber(req, { code: text('code') });
      return said(locale, 'phone', 'confirmed');
    },
  });
}

/** Forgets one's number. */
export async function removeNumberAction(state: FormState, form: FormData): Promise<FormState> {
  return handleForm({
    state,
    form,
    work: async ({ req, locale }) => {
      await removeNumber(req, {});
      return said(locale, 'phone', 'removed');
    },
  });
}

/** Agrees to something in the words that were shown, or no longer. */
export async function chooseConsentAction(state: FormState, form: FormData): Promise<FormState> {
  return handleForm({
    state,
    form,
    work: async ({ req, locale, text }) => {
      const given = text('given') === 'yes';
      const purpose = text('purpose') as Purpose;
      await chooseConsent(req, given ? { given, purpose, version: text('version'), locale } : { given, purpose });
      return said(locale, 'consent', given ? 'given' : 'withdrawn');
    },
  });
}
