import type { PayloadRequest } from 'payload';
import type { Locale } from '@mentora/platform/i18n';
import { parrainageOptions } from '../../options';
import { ownMenteeProfile } from '../../profiles/queries/ownMenteeProfile';
import { ownMentorProfile } from '../../profiles/queries/ownMentorProfile';
import { AwaitsGuardian } from '../parts/AwaitsGuardian';
import { skillChoices } from '../queries/skillChoices';
import type { Reader } from '../reader';
import { MenteePart } from './MenteePart';
import { MentorPart } from './MentorPart';
import type { ProfileActions } from './profileActions';
import type { FieldGround } from './profileFields';

interface ProfilePartsProps {
  req: PayloadRequest;
  locale: Locale;
  reader: Reader;
  languages: FieldGround['languages'];
  actions: ProfileActions;
}

/** What one says of oneself as a mentee and as a mentor, as a part of the account. */
export async function ProfileParts({ req, locale, reader, languages, actions }: ProfilePartsProps) {
  if (reader.awaitsGuardian) return <AwaitsGuardian locale={locale} />;
  const [mentor, mentee, skills] = await Promise.all([ownMentorProfile(req, reader.id, locale), ownMenteeProfile(req, reader.id, locale), skillChoices(req, locale)]);
  const known = [reader.timeZone, mentor?.availability.timeZone, mentee?.availability.timeZone].filter((zone) => zone !== undefined);
  const zones = [...new Set([...known, ...Intl.supportedValuesOf('timeZone')])].toSorted();
  const ground = { locale, skills, languages, zones };
  const { capacity, mostPlaces } = parrainageOptions(req.payload.config);
  return (
    <>
      <MenteePart {...{ locale, reader, ground }} own={mentee} action={actions.saveMentee} />
      <MentorPart {...{ locale, reader, ground, actions, capacity, mostPlaces }} own={mentor} />
    </>
  );
}
