import { MentoraError } from '@mentora/platform';
import type { ContactWay, Rhythm, Style } from '../../profiles/status';
import { skillName } from './fields';
import { typedAvailability, type Sent } from './typedAvailability';

/** A list that is typed in one line. */
export const typedWords = (text: string): string[] => text.split(/[,;\n،؛]/).map((word) => word.trim()).filter(Boolean);

const number = (text: string) => (text === '' ? Number.NaN : Number(text));

/** The skills of a form with their levels: those that have one. */
function typedSkills({ text }: Sent, form: FormData) {
  const prefix = skillName('');
  return [...new Set(form.keys())]
    .filter((name) => name.startsWith(prefix) && text(name) !== '')
    .map((name) => ({ skill: name.slice(prefix.length), level: Number(text(name)) }));
}

function common(sent: Sent, form: FormData) {
  return {
    languages: sent.all('languages'),
    availability: typedAvailability(sent),
    styles: sent.all('styles') as Style[],
    rhythm: (sent.text('rhythm') || null) as Rhythm | null,
    skills: typedSkills(sent, form),
    culture: sent.text('culture'),
  };
}

/** A mentor's profile as it was typed. */
export function typedMentor(sent: Sent, form: FormData) {
  return {
    ...common(sent, form),
    topics: typedWords(sent.text('topics')),
    biography: sent.text('biography'),
    months: { from: number(sent.text('months')), to: number(sent.text('monthsTo')) },
    contact: sent.all('contact') as ContactWay[],
    capacity: number(sent.text('capacity')),
  };
}

/** A mentee's profile as it was typed. */
export function typedMentee(sent: Sent, form: FormData) {
  const months = sent.text('months');
  return {
    ...common(sent, form),
    goals: sent.text('goals'),
    level: number(sent.text('level')),
    interests: typedWords(sent.text('interests')),
    months: months === '' ? null : Number(months),
  };
}

const fieldOf = (path: string): string => {
  const [first = '', second = ''] = path.split('.');
  if (first === 'availability') return ({ timeZone: 'timeZone', exceptions: 'other', holidays: 'off' } as Record<string, string>)[second] ?? 'week';
  return first === 'months' && second === 'to' ? 'monthsTo' : first;
};

/** Does what a form of a profile asks; what is wrong is said beside the fields as the form has them. */
export async function byFields<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof MentoraError) || !error.details.fields) throw error;
    const fields: Record<string, string> = {};
    for (const [path, code] of Object.entries(error.details.fields)) fields[fieldOf(path)] ??= code;
    throw new MentoraError(error.code, { ...error.details, fields });
  }
}
