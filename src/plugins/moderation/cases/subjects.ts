import { notFound, registriesOf, type Locale, type ModerationSubject, type SubjectDescription } from '@mentora/platform';
import type { Payload, PayloadRequest, SanitizedConfig } from 'payload';

/** The kind of thing with a key; undefined where the plugin that kept such things is out. */
export function findSubject(config: Pick<SanitizedConfig, 'custom'>, key: string): ModerationSubject | undefined {
  return registriesOf(config).moderationSubjects.find((one) => one.key === key);
}

/** The same, to be reported. Throws 404 for one that nobody has registered. */
export function subjectOf(config: Pick<SanitizedConfig, 'custom'>, key: string): ModerationSubject {
  const subject = findSubject(config, key);
  if (!subject) throw notFound();
  return subject;
}

/** A thing as who asks sees it. Throws 404 where that is nothing. */
export async function describeSubject(
  req: PayloadRequest,
  { subject, id, locale }: { subject: string; id: string; locale: Locale },
): Promise<SubjectDescription> {
  const found = await subjectOf(req.payload.config, subject).describe(req, id, locale);
  if (!found) throw notFound();
  return found;
}

/** What a kind of thing is called; its key, where the plugin that kept such things is out. */
export function subjectLabel(config: Pick<SanitizedConfig, 'custom'>, key: string, locale: Locale): string {
  return findSubject(config, key)?.label[locale] ?? key;
}

/** A thing as who handles cases sees it; without name and address where it, or the plugin that kept it, is gone. */
export async function handledSubject(payload: Payload, { subject, id, locale }: { subject: string; id: string; locale: Locale }) {
  const found = await findSubject(payload.config, subject)?.handled(payload, id, locale);
  return { label: subjectLabel(payload.config, subject, locale), title: found?.title ?? '', href: found?.href ?? null };
}
