import type { Rhythm } from '../types';
import { commonIn, listCommon, textOf, type Criterion, type Looks } from './criterion';

/** What the mentee's first, second and any later language is worth, when it is the one in common. */
const worthOfLanguage = [1, 0.6, 0.4];

export const languagesSpoken: Looks = { mentee: (mentee) => JSON.stringify(mentee.languages), mentor: (mentor) => JSON.stringify(mentor.languages) };

/** The language in which they would talk: the mother tongue of the mentee first. */
export const languages: Criterion = {
  key: 'languages',
  weight: 14,
  looksAt: languagesSpoken,
  score: (mentee, mentor) => {
    const at = mentee.languages.findIndex((code) => mentor.languages.includes(code));
    return at < 0 ? 0 : worthOfLanguage[Math.min(at, worthOfLanguage.length - 1)]!;
  },
  explain: (mentee, mentor) => {
    const language = mentee.languages.find((code) => mentor.languages.includes(code));
    if (language === undefined) return null;
    return { key: language === mentee.languages[0] ? 'matching.why.motherTongue' : 'matching.why.language', values: { language } };
  },
};

/** So many interests in common are enough to talk about. */
const enoughTopics = 3;

export const topics: Criterion = {
  key: 'topics',
  weight: 8,
  looksAt: { mentee: (mentee) => textOf(mentee.topics), mentor: (mentor) => textOf(mentor.topics) },
  score: (mentee, mentor) =>
    mentee.topics.size === 0 ? null : commonIn(mentee.topics, mentor.topics) / Math.min(enoughTopics, mentee.topics.size),
  explain: (mentee, mentor) => {
    const common = listCommon(mentee.topics, mentor.topics);
    return common.length === 0 ? null : { key: 'matching.why.topics', values: { count: common.length, topics: common } };
  },
};

/** Whether one way of accompanying that the mentee likes is one of the mentor's. */
export const style: Criterion = {
  key: 'style',
  weight: 6,
  looksAt: { mentee: (mentee) => textOf(mentee.styles), mentor: (mentor) => textOf(mentor.styles) },
  score: (mentee, mentor) => (mentee.styles.size === 0 || mentor.styles.size === 0 ? null : Math.min(1, commonIn(mentee.styles, mentor.styles))),
  explain: (mentee, mentor) => {
    const common = listCommon(mentee.styles, mentor.styles);
    return common.length === 0 ? null : { key: 'matching.why.style', values: { count: common.length, styles: common } };
  },
};

/** From the closest to the widest. */
const rhythms: readonly Rhythm[] = ['twiceAWeek', 'weekly', 'everyTwoWeeks', 'monthly'];

/** How near the rhythms are that the two would like. */
export const rhythm: Criterion = {
  key: 'rhythm',
  weight: 3,
  looksAt: { mentee: (mentee) => mentee.rhythm ?? '', mentor: (mentor) => mentor.rhythm ?? '' },
  score: (mentee, mentor) => {
    if (!mentee.rhythm || !mentor.rhythm) return null;
    return 1 - Math.abs(rhythms.indexOf(mentee.rhythm) - rhythms.indexOf(mentor.rhythm)) / (rhythms.length - 1);
  },
  explain: (mentee, mentor) =>
    mentee.rhythm && mentee.rhythm === mentor.rhythm ? { key: 'matching.why.rhythm', values: { rhythm: mentee.rhythm } } : null,
};

/** Whether the mentor offers the length wanted; a month too few or too many is half as good. */
export const length: Criterion = {
  key: 'length',
  weight: 3,
  looksAt: { mentee: ({ months }) => String(months), mentor: ({ months }) => `${months?.from} ${months?.to}` },
  score: (mentee, mentor) => {
    if (mentee.months === undefined || !mentor.months) return null;
    const beyond = Math.max(mentor.months.from - mentee.months, mentee.months - mentor.months.to, 0);
    return 1 / 2 ** beyond;
  },
  explain: (mentee, mentor) =>
    mentee.months !== undefined && mentor.months && mentee.months >= mentor.months.from && mentee.months <= mentor.months.to
      ? { key: 'matching.why.length', values: { months: mentee.months } }
      : null,
};

/** Cultural context, for the two who have both filled it in; who leaves it is neither better nor worse off. */
export const culture: Criterion = {
  key: 'culture',
  weight: 4,
  looksAt: { mentee: (mentee) => mentee.culture ?? '', mentor: (mentor) => mentor.culture ?? '' },
  score: (mentee, mentor) => (mentee.culture && mentor.culture ? Number(mentee.culture === mentor.culture) : null),
  explain: (mentee, mentor) =>
    mentee.culture && mentee.culture === mentor.culture ? { key: 'matching.why.culture', values: { culture: mentee.culture } } : null,
};
