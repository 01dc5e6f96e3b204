import type { Locale } from '@mentora/platform/i18n';
import { translator } from '../../messages';
import { contactWays, rhythms, styles } from '../../profiles/status';
import type { Choice, PageField } from '../forms/fields';
import { dayName, weekdays } from '../forms/typedAvailability';
import { monthChoices } from '../mentors/requestFields';
import { languageChoices, levelChoices } from '../parts/levels';
import { dayLabel } from '../parts/weekLines';
import type { SkillChoice } from '../queries/skillChoices';

/** What the fields of both profiles are made of. */
export interface FieldGround {
  locale: Locale;
  skills: readonly SkillChoice[];
  /** The languages that people may say they speak, by their codes: those of the site first. */
  languages: { first: readonly string[]; others: readonly string[] };
  zones: readonly string[];
}

function hoursFields({ locale, zones }: FieldGround): PageField[] {
  const words = translator(locale, 'site');
  const rows = { add: words('profile.addHours'), remove: words('profile.remove') };
  const options = zones.map((value) => ({ value, label: value.replaceAll('_', ' ') }));
  const [from, to] = [words('profile.from'), words('profile.to')];
  return [
    { kind: 'select', name: 'timeZone', label: words('profile.zone'), hint: words('profile.zoneHint'), options },
    { kind: 'week', name: 'week', label: words('profile.week'), hint: words('profile.weekHint'), days: weekdays.map((day) => ({ name: dayName(day), label: dayLabel(locale, day) })), from, to, words: rows },
    {
      kind: 'rows',
      name: 'off',
      label: words('profile.off'),
      hint: words('profile.offHint'),
      columns: [
        { name: 'off-from', label: words('profile.firstDay'), type: 'date' },
        { name: 'off-to', label: words('profile.lastDay'), type: 'date' },
      ],
      words: { ...rows, add: words('profile.addOff') },
    },
    {
      kind: 'rows',
      name: 'other',
      label: words('profile.other'),
      hint: words('profile.otherHint'),
      columns: [
        { name: 'other-date', label: words('profile.day'), type: 'date' },
        { name: 'other-from', label: from, type: 'time' },
        { name: 'other-to', label: to, type: 'time' },
      ],
      words: { ...rows, add: words('profile.addOther') },
    },
  ];
}

function manner({ locale }: FieldGround): PageField[] {
  const words = translator(locale, 'site');
  return [
    { kind: 'checkboxes', name: 'styles', label: words('profile.styles'), options: styles.map((value) => ({ value, label: words(`styles.${value}`) })) },
    { kind: 'select', name: 'rhythm', label: words('profile.rhythm'), placeholder: words('profile.anyRhythm'), options: rhythms.map((value) => ({ value, label: words(`rhythms.${value}`) })) },
  ];
}

function cultureField({ locale }: FieldGround): PageField {
  const words = translator(locale, 'site');
  return { kind: 'text', name: 'culture', label: words('profile.culture'), hint: words('profile.cultureHint'), maxLength: 60, optional: true };
}

function languagesField({ locale, languages }: FieldGround): PageField {
  const words = translator(locale, 'site');
  return {
    kind: 'checkboxes',
    name: 'languages',
    label: words('profile.languages'),
    hint: words('profile.languagesHint'),
    options: languageChoices(locale, languages.first),
    more: { label: words('profile.otherLanguages'), options: languageChoices(locale, languages.others) },
  };
}

/** What somebody writes who asks to become a mentor: the reviewer alone reads it. */
export function applicationFields(locale: Locale): PageField[] {
  const words = translator(locale, 'site');
  return [
    { kind: 'textarea', name: 'motivation', label: words('profile.motivation'), hint: words('profile.motivationHint'), maxLength: 2000 },
    { kind: 'textarea', name: 'proof', label: words('profile.proof'), hint: words('profile.proofHint'), maxLength: 2000 },
  ];
}

/** The fields of a mentor's profile. */
export function mentorProfileFields(ground: FieldGround, mostPlaces: number): PageField[] {
  const { locale, skills } = ground;
  const words = translator(locale, 'site');
  const months = monthChoices(locale);
  const ways: Choice[] = contactWays.map((value) => ({ value, label: words(`ways.${value}`) }));
  return [
    { kind: 'textarea', name: 'biography', label: words('profile.biography'), hint: words('profile.biographyHint'), maxLength: 2000, rows: 5, optional: true },
    { kind: 'skills', name: 'skills', label: words('profile.skills'), hint: words('profile.skillsHint'), skills, levels: levelChoices(locale, 1), none: words('profile.noSkill'), more: words('profile.moreSkills') },
    { kind: 'text', name: 'topics', label: words('profile.topics'), hint: words('profile.topicsHint'), maxLength: 600, optional: true },
    languagesField(ground),
    ...hoursFields(ground),
    { kind: 'number', name: 'capacity', label: words('profile.capacity'), hint: words('profile.capacityHint', { most: mostPlaces }), min: 1, max: mostPlaces },
    { kind: 'select', name: 'months', label: words('profile.shortest'), options: months },
    { kind: 'select', name: 'monthsTo', label: words('profile.longest'), options: months },
    ...manner(ground),
    cultureField(ground),
    { kind: 'checkboxes', name: 'contact', label: words('profile.contact'), hint: words('profile.contactHint'), options: ways },
  ];
}

/** The fields of a mentee's profile. */
export function menteeProfileFields(ground: FieldGround): PageField[] {
  const { locale, skills } = ground;
  const words = translator(locale, 'site');
  return [
    { kind: 'textarea', name: 'goals', label: words('profile.goals'), hint: words('profile.goalsHint'), maxLength: 2000, optional: true },
    { kind: 'radio', name: 'level', label: words('profile.level'), options: levelChoices(locale, 1) },
    { kind: 'skills', name: 'skills', label: words('profile.wanted'), hint: words('profile.wantedHint'), skills, levels: levelChoices(locale, 0), none: words('profile.notWanted'), more: words('profile.moreSkills') },
    { kind: 'text', name: 'interests', label: words('profile.interests'), hint: words('profile.interestsHint'), maxLength: 600, optional: true },
    languagesField(ground),
    ...hoursFields(ground),
    { kind: 'select', name: 'months', label: words('profile.wantedLength'), placeholder: words('profile.anyLength'), options: monthChoices(locale) },
    ...manner(ground),
    cultureField(ground),
  ];
}
