/** The age at which people are of age, everywhere on the platform. */
export const majority = 18;
const oldest = 120;

/** What is wrong with a birth date, as a stable code; null where nothing is. Dates are `YYYY-MM-DD`. */
export function faultOfBirthDate(text: string, today: string): 'required' | 'invalidDate' | 'futureDate' | 'tooLongAgo' | null {
  if (text === '') return 'required';
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return 'invalidDate';
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return 'invalidDate';
  if (text > today) return 'futureDate';
  return birthday(text, oldest + 1) <= today ? 'tooLongAgo' : null;
}

/**
 * The day on which somebody born on a day reaches an age, as PostgreSQL counts it: whoever is born on 29 February is a
 * year older on the 28th where there is no 29th.
 */
export function birthday(born: string, age: number): string {
  const [year = 0, month = 0, day = 0] = born.split('-').map(Number);
  return dateOf(year + age, month, Math.min(day, daysIn(year + age, month)));
}

/** A date from what was typed into three boxes: `7`, `3`, `2012`. Empty where nothing was. */
export function dateFromParts(day: string, month: string, year: string): string {
  const parts = [year, month, day].map((part) => part.trim());
  if (parts.every((part) => part === '')) return '';
  const [y = '', m = '', d = ''] = parts;
  return `${y.padStart(4, '0')}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function dateOf(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
