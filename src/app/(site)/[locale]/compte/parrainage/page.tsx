import { ProfileParts } from '@mentora/parrainage/site';
import { isLocale, locales } from '@mentora/platform/i18n';
import type { Metadata } from 'next';
import { pageLocale } from '@/app/i18n/pageLocale';
import { pageRequest } from '@/app/pageRequest';
import { requirePlugin } from '@/app/requirePlugin';
import { signedIn } from '@/app/signedIn';
import { spokenLanguages } from '@/collections/users/choices';
import { AccountFrame } from '../AccountFrame';
import { accountMetadata } from '../accountMetadata';
import { applyAction, awayAction, backAction, saveMenteeAction, saveMentorAction } from './actions';

interface PageProps {
  params: Promise<{ locale: string }>;
}

const path = '/compte/parrainage';
const metadata = accountMetadata('mentorship', path);

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  await requirePlugin('parrainage');
  return metadata(props);
}

const languages = { first: locales, others: spokenLanguages.filter((code) => !isLocale(code)) };

/** What one says of oneself as a mentee and as a mentor. */
export default async function MentorshipProfilePage({ params }: PageProps) {
  await requirePlugin('parrainage');
  const locale = await pageLocale(params);
  const viewer = await signedIn(locale, path);
  const actions = { apply: applyAction, saveMentor: saveMentorAction, saveMentee: saveMenteeAction, away: awayAction, back: backAction };
  return (
    <AccountFrame locale={locale} section="mentorship">
      <ProfileParts req={await pageRequest()} locale={locale} reader={viewer} languages={languages} actions={actions} />
    </AccountFrame>
  );
}
