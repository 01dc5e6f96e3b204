/** Hours of a week, in minutes after midnight: 1 is Monday. */
export type Hours = { day: number; from: number; to: number }[];

const at = (days: number[], from: number, to: number): Hours => days.map((day) => ({ day, from: from * 60, to: to * 60 }));

export const mornings = at([1, 2, 4, 5], 9, 12);
export const evenings = at([1, 2, 3, 4], 18, 21);
export const wednesdays = [...at([3], 9, 18), ...at([6], 10, 12)];
export const weekends = [...at([6], 10, 18), ...at([7], 14, 18)];
