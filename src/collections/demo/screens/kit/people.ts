import type { L } from '../../types';
import type { IconName } from './icons';
import { c } from './palette';
import type { Pen } from './pen';

export type PersonName = 'samira' | 'jean' | 'lea' | 'amadou' | 'nadia' | 'paul' | 'doctor' | 'you';

interface Person {
  skin: string;
  hair: string;
  top: string;
  cut: 'short' | 'long' | 'bun' | 'scarf' | 'bald' | 'curly';
  glasses?: boolean;
  beard?: boolean;
  wall: string;
}

const people: Record<PersonName, Person> = {
  samira: { skin: '#dba985', hair: '#2b211f', top: '#b84a24', cut: 'long', wall: '#f3dcc8' },
  jean: { skin: '#f0c9ad', hair: '#cfcac1', top: '#1f5d82', cut: 'bald', glasses: true, wall: '#d9e9f2' },
  lea: { skin: '#f3d0b4', hair: '#8a4a26', top: '#2b7549', cut: 'bun', wall: '#dcefe2' },
  amadou: { skin: '#7c4c34', hair: '#1c1614', top: '#f0ae35', cut: 'short', beard: true, wall: '#f6e6c4' },
  nadia: { skin: '#e0b08c', hair: '#4b4680', top: '#4b4680', cut: 'scarf', wall: '#e3e1f0' },
  paul: { skin: '#f0c4a2', hair: '#5b3a22', top: '#0d5b54', cut: 'curly', wall: '#dcebe6' },
  doctor: { skin: '#c98f66', hair: '#241c1a', top: '#fbfbfb', cut: 'short', glasses: true, wall: '#d4e5ea' },
  you: { skin: '#eec3a0', hair: '#d9d4cb', top: '#a8537a', cut: 'bun', glasses: true, wall: '#f0e3d2' },
};

function hairBehind({ cut, hair }: Person): string {
  if (cut === 'long') return `<path d="M27 46Q25 14 50 14Q75 14 73 46L76 78H24Z" fill="${hair}"/>`;
  if (cut === 'bun') return `<circle cx="50" cy="15" r="9" fill="${hair}"/>`;
  if (cut === 'scarf')
    return `<path d="M25 48Q23 13 50 13Q77 13 75 48Q76 70 66 84H34Q24 70 25 48Z" fill="${hair}"/>`;
  if (cut === 'curly')
    return [32, 41, 50, 59, 68]
      .map((x, i) => `<circle cx="${x}" cy="${i % 4 ? 25 : 33}" r="10" fill="${hair}"/>`)
      .join('');
  return '';
}

function hairBefore({ cut, hair }: Person): string {
  if (cut === 'bald')
    return `<path d="M30 46Q27 34 33 30Q32 40 33 47ZM70 46Q73 34 67 30Q68 40 67 47Z" fill="${hair}"/>`;
  if (cut === 'scarf')
    return `<path d="M30 44Q30 21 50 21Q70 21 70 44Q66 27 50 27Q34 27 30 44Z" fill="${hair}"/>`;
  if (cut === 'curly')
    return `<path d="M31 42Q32 26 50 26Q68 26 69 42Q62 32 50 32Q38 32 31 42Z" fill="${hair}"/>`;
  const fringe = cut === 'long' ? 'Q56 34 46 30Q38 31 31 46' : 'Q64 31 50 31Q36 31 31 44';
  return `<path d="M31 44Q28 19 50 19Q72 19 69 44${fringe}Z" fill="${hair}"/>`;
}

/** A person from the chest up, on a grid of 100 × 100, on the wall of his home unless told otherwise. */
export function person(name: PersonName, wall = true): string {
  const who = people[name];
  const { skin, top, hair, glasses, beard } = who;
  const shade = 'rgba(60,30,10,.16)';
  return [
    wall ? `<rect x="-100" y="-100" width="300" height="300" fill="${who.wall}"/>` : '',
    hairBehind(who),
    `<path d="M14 130Q14 78 40 75H60Q86 78 86 130Z" fill="${top}"/>`,
    name === 'doctor' ? '<path d="M42 76L50 92L58 76Z" fill="#7fb3c8"/>' : '',
    `<path d="M42 60H58V76Q50 84 42 76Z" fill="${skin}"/>` +
      `<path d="M42 64Q50 71 58 64V69Q50 75 42 69Z" fill="${shade}"/>`,
    `<ellipse cx="50" cy="45" rx="19.5" ry="22" fill="${skin}"/>`,
    beard
      ? `<path d="M31 48Q32 68 50 68Q68 68 69 48Q66 57 58 56Q50 53 42 56Q34 57 31 48Z" fill="${hair}"/>`
      : '',
    hairBefore(who),
    '<circle cx="42.5" cy="45" r="1.9" fill="#1d2b30"/><circle cx="57.5" cy="45" r="1.9" fill="#1d2b30"/>',
    '<path d="M43 55Q50 61 57 55" fill="none" stroke="#8c3b2a" stroke-width="2" stroke-linecap="round"/>',
    glasses
      ? '<g fill="none" stroke="#33424a" stroke-width="1.6"><circle cx="42" cy="45.5" r="6"/>' +
        '<circle cx="58" cy="45.5" r="6"/><path d="M48 45H52M36 44L31 43M64 44L69 43"/></g>'
      : '',
  ].join('');
}

/** The room behind somebody who calls: his wall, a frame, a plant. */
export function room(name: PersonName): string {
  return (
    `<rect x="-100" y="-100" width="300" height="300" fill="${people[name].wall}"/>` +
    '<rect x="29" y="24" width="12" height="15" fill="#fff" stroke="#9c6b42" stroke-width="1.2"/>' +
    '<path d="M30 38L34 31L37 35L39 33L40.4 38Z" fill="#6f9f86"/>' +
    '<rect x="-100" y="70" width="300" height="40" fill="#9c6b42" opacity=".25"/>' +
    '<path d="M68 62H75L74 70H69Z" fill="#b84a24"/>' +
    '<path d="M71.5 62Q66 56 67 49Q71 53 71.5 62Q72 51 76 48Q77 56 71.5 62" fill="#3f8a58"/>'
  );
}

/** What stands for somebody in a list: a drawn face, a first letter, or a sign. */
export type Face =
  { person: PersonName } | { letter: L | string; fill?: string } | { icon: IconName; fill?: string };

/** A round portrait. */
export function avatar(pen: Pen, cx: number, cy: number, r: number, face: Face): void {
  if ('person' in face) {
    pen.picture({ x: cx - r, y: cy - r, w: 2 * r, h: 2 * r }, person(face.person), { r });
    return;
  }
  pen.circle(cx, cy, r, { fill: face.fill ?? c.band });
  const ink = face.fill && face.fill !== c.band ? c.white : c.soft;
  if ('icon' in face) pen.icon(face.icon, cx, cy, r * 1.05, ink);
  else pen.text(cx, cy + r * 0.33, face.letter, { size: r * 0.95, bold: true, at: 'middle', fill: ink });
}
