import { l } from '../text';
import type { L } from '../types';
import { appBar } from './kit/frame';
import type { Pen } from './kit/pen';
import type { Face } from './kit/people';

/** The people whose conversations are drawn. */
export const names = {
  samira: l('Samira', 'Samira', 'سميرة'),
  jean: l('Jean-Louis', 'Jean-Louis', 'جان لوي'),
  lea: l('Léa', 'Léa', 'ليا'),
  amadou: l('Amadou', 'Amadou', 'أمادو'),
  pharmacy: l('Pharmacie du Marché', 'Market Pharmacy', 'صيدلية السوق'),
  family: l('Famille', 'Family', 'العائلة'),
};

export const todayWord = l('Aujourd’hui', 'Today', 'اليوم');
export const yesterday = l('Hier', 'Yesterday', 'أمس');

/** The top of the conversation with Samira. */
export function samiraBar(pen: Pen): void {
  appBar(pen, {
    title: names.samira,
    sub: l('En ligne', 'Online', 'متصلة الآن'),
    back: true,
    face: { person: 'samira' },
    actions: [
      { icon: 'video', zone: 'video' },
      { icon: 'phone', zone: 'phone' },
    ],
  });
}

/** The lines of a list of people, by name in the language of the drawing. */
export function inOrder<Line extends readonly [zone: string, face: Face, title: L]>(
  pen: Pen,
  lines: readonly Line[],
): Line[] {
  return [...lines].sort((a, b) => pen.say(a[2]).localeCompare(pen.say(b[2]), pen.locale));
}
