import { z } from 'zod';
import { scopes, sessionTypes } from './status';

/** What people send, checked alike at every door. */
export const idInput = z.uuid('invalid');
export const scopeInput = z.enum(scopes, 'invalid').default('one');
export const shortText = z.string('invalid').trim().max(500, 'tooLong');
export const longestText = 20_000;
export const neededText = z.string('required').trim().min(1, 'required').max(longestText, 'tooLong');
export const longText = z.string('invalid').trim().max(longestText, 'tooLong');

/** Which session of which relation. */
export const ofSession = { mentorship: idInput, session: idInput };

/** When: an instant with its offset (`2026-12-01T10:00:00Z`), or an hour by the clocks of the zone (`2026-12-01T11:00`). */
export const timeInput = {
  startsAt: z.string('required').trim().min(1, 'required').max(40, 'timeInvalid'),
  durationMinutes: z.number('required').int('invalid'),
  timeZone: z.string('required').trim().min(1, 'required').max(64, 'unknownZone'),
};

export const recurrenceInput = z.string('recurrenceInvalid').max(300, 'recurrenceInvalid').nullish();

/** A place, or a link to a room: of what begins like an address, only https. */
const placeInput = shortText.refine((text) => !/^[a-z][a-z0-9+.-]*:/i.test(text) || isHttps(text), 'httpsOnly');

export const aboutInput = {
  type: z.enum(sessionTypes, 'invalid'),
  agenda: longText.default(''),
  place: placeInput.default(''),
  /** Whether a room of its own is made for it where no place is given; for a video call one always is. */
  room: z.boolean('invalid').default(false),
};

const link = z.object({ title: shortText.min(1, 'required'), url: shortText.refine(isHttps, 'httpsOnly') });
const point = z.object({ text: shortText.min(1, 'required'), done: z.boolean('invalid').default(false) });

/** What the two prepare: points to tick, questions, links to read before. */
export const preparationInput = z.object({
  checklist: z.array(point, 'invalid').max(50, 'tooMany').default([]),
  questions: longText.default(''),
  resources: z.array(link, 'invalid').max(50, 'tooMany').default([]),
});

export type Preparation = z.output<typeof preparationInput>;

export const detailsInput = { agenda: longText.optional(), place: placeInput.optional(), preparation: preparationInput.optional() };

function isHttps(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:';
}
