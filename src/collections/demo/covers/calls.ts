import { c } from '../screens/kit/palette';
import { person, room } from '../screens/kit/people';
import { bar, cover, disc, glass } from './kit';

const night = '#12393a';
const sitting = (name: 'lea' | 'doctor' | 'you', y = 24): string =>
  `${room(name)}<g transform="translate(18 ${y}) scale(.64)">${person(name, false)}</g>`;

export const callsCovers = {
  'answer-video': cover(
    'calls',
    (pen) => {
      pen.circle(400, 340, 122, { fill: '#1c4a4a' });
      pen.picture({ x: 302, y: 242, w: 196, h: 196 }, person('lea'), { r: 98 });
      bar(pen, 330, 494, 140, c.white, 30);
      disc(pen, 310, 624, 52, 'phone-off', '#c8332a');
      disc(pen, 490, 624, 52, 'video', '#2f9358');
    },
    night,
  ),

  'call-buttons': cover('calls', (pen) => {
    pen.picture(glass, sitting('lea', 4), { r: 58 });
    pen.rect(228, 546, 344, 190, { fill: c.night, opacity: 0.85 });
    disc(pen, 298, 634, 46, 'mic-off', c.white, c.danger);
    disc(pen, 400, 634, 46, 'video', '#47555a');
    disc(pen, 502, 634, 46, 'phone-off', '#c8332a');
  }),

  'call-family': cover('calls', (pen) => {
    pen.picture({ x: 296, y: 196, w: 208, h: 208 }, person('lea'), { r: 104 });
    pen.icon('heart', 494, 232, 64, c.support, 2, c.support);
    bar(pen, 324, 440, 152, c.ink, 34);
    disc(pen, 302, 566, 46, 'phone', c.accentSoft, c.accent);
    disc(pen, 400, 566, 46, 'message-circle', c.accentSoft, c.accent);
    disc(pen, 498, 566, 46, 'video', c.accent);
    bar(pen, 290, 656, 220, '#efe5d0', 34);
  }),

  'look-good': cover('calls', (pen) => {
    pen.picture(glass, sitting('you', 8), { r: 58 });
    pen.path('M276 270V206H340M524 270V206H460M276 470V534H340M524 470V534H460', { stroke: c.white, sw: 11 });
    disc(pen, 504, 636, 48, 'sun', c.sun, c.ink);
  }),

  'online-doctor': cover('calls', (pen) => {
    pen.picture({ x: 258, y: 190, w: 284, h: 330 }, sitting('doctor'), { r: 34 });
    pen.picture({ x: 430, y: 404, w: 96, h: 100 }, person('you'), { r: 22 });
    pen.rect(430, 404, 96, 100, { stroke: c.white, sw: 6, r: 22 });
    disc(pen, 306, 600, 44, 'stethoscope', c.success);
    bar(pen, 370, 572, 160, c.ink, 26);
    bar(pen, 370, 614, 110);
  }),
};
