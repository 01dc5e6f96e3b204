import { dayIn } from '@mentora/platform/i18n';
import { typedLinks } from '../parts/typedLines';
import { ruleFor } from './repeats';

/** The fields of the form whose values come back with an error. */
export const planFields = ['startsAt', 'date', 'time', 'durationMinutes', 'recurrence', 'times', 'type', 'agenda', 'preparation', 'where', 'place'] as const;

/** Where one chooses a date and an hour by oneself, in place of a slot. */
export const anotherTime = 'other';

type Text = (name: string) => string;

/** When, as it was chosen: a slot, or a date and an hour by the clocks of the zone. */
export function typedTime(text: Text): string {
  const slot = text('startsAt');
  if (slot && slot !== anotherTime) return slot;
  const [date, time] = [text('date'), text('time')];
  return date && time ? `${date}T${time}` : '';
}

/** The form that plans a session, as its command takes it. */
export function typedPlan(text: Text) {
  const startsAt = typedTime(text);
  const timeZone = text('timeZone');
  const date = startsAt.endsWith('Z') && !Number.isNaN(Date.parse(startsAt)) ? dayIn(timeZone, new Date(startsAt)) : startsAt.slice(0, 10);
  const where = text('where');
  const resources = typedLinks(text('preparation'));
  return {
    mentorship: text('mentorship'),
    startsAt,
    durationMinutes: Number(text('durationMinutes')),
    timeZone,
    recurrence: ruleFor(text('recurrence'), text('times'), date),
    type: text('type') as 'video-call',
    agenda: text('agenda'),
    room: where === 'room',
    place: where === 'room' ? '' : text('place'),
    ...(resources.length > 0 && { preparation: { resources } }),
  };
}
