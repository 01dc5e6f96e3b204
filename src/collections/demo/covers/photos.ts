import { c } from '../screens/kit/palette';
import { photos } from '../screens/kit/photos';
import { bar, cover, disc } from './kit';

const dark = '#0d1214';

export const photosCovers = {
  'take-photo': cover(
    'photos',
    (pen) => {
      pen.picture({ x: 230, y: 210, w: 340, h: 332 }, photos.garden);
      pen.rect(300, 420, 92, 92, { stroke: c.white, sw: 5, r: 8 });
      pen.circle(400, 634, 62, { stroke: c.white, sw: 8 });
      pen.circle(400, 634, 48, { fill: c.white });
      pen.picture({ x: 254, y: 602, w: 64, h: 64 }, photos.cake, { r: 32 });
      disc(pen, 514, 634, 34, 'switch-camera', '#2d383c');
    },
    dark,
  ),

  'find-photo': cover('photos', (pen) => {
    pen.rect(256, 190, 288, 68, { fill: '#efe5d0', r: 34 });
    pen.icon('search', 296, 224, 38, c.accent, 2.6);
    bar(pen, 330, 213, 90, c.soft, 22);
    (['garden', 'cat', 'beach', 'cake', 'sunset', 'lake', 'market', 'house', 'bread'] as const).forEach(
      (name, i) => {
        const [x, y] = [248 + (i % 3) * 104, 290 + Math.floor(i / 3) * 138];
        pen.picture({ x, y, w: 96, h: 128 }, photos[name], { r: 12 });
        if (name === 'beach') pen.rect(x, y, 96, 128, { stroke: c.support, sw: 8, r: 12 });
      },
    );
  }),

  'share-photo': cover('photos', (pen) => {
    pen.picture({ x: 282, y: 192, w: 236, h: 236 }, photos.beach, { r: 26 });
    pen.path('M400 452V500M400 500Q400 536 316 548M400 500Q400 536 484 548M400 500V548', {
      stroke: c.support,
      sw: 7,
    });
    disc(pen, 310, 596, 42, 'message-circle', c.accent);
    disc(pen, 400, 596, 42, 'users', c.lilac);
    disc(pen, 490, 596, 42, 'mail', c.support);
    disc(pen, 516, 420, 38, 'share-2', c.sun, c.ink);
  }),

  'crop-photo': cover(
    'photos',
    (pen) => {
      pen.picture({ x: 268, y: 206, w: 264, h: 380 }, photos.beach);
      pen.rect(268, 206, 264, 110, { fill: dark, opacity: 0.62 });
      pen.rect(268, 316, 264, 270, { stroke: c.white, sw: 4 });
      pen.path('M268 376V316H328M532 376V316H472M268 526V586H328M532 526V586H472', {
        stroke: c.white,
        sw: 12,
      });
      pen.line(296, 640, 504, 640, '#5b686c', 9);
      pen.circle(420, 640, 20, { fill: c.sun });
    },
    dark,
  ),

  'free-space': cover('photos', (pen) => {
    pen.rect(258, 200, 284, 48, { fill: '#e6ddc9', r: 16 });
    pen.rect(258, 200, 130, 48, { fill: c.support, r: 16 });
    pen.rect(374, 200, 84, 48, { fill: '#a8537a' });
    pen.rect(458, 200, 50, 48, { fill: c.lilac });
    (['blurred', 'dark', 'cat', 'garden'] as const).forEach((name, i) => {
      const [x, y] = [258 + (i % 2) * 146, 286 + Math.floor(i / 2) * 152];
      pen.picture({ x, y, w: 138, h: 142 }, photos[name], { r: 18 });
      if (i > 1) return;
      pen.rect(x, y, 138, 142, { stroke: c.accent, sw: 8, r: 18 });
      disc(pen, x + 112, y + 26, 20, 'check', c.accent);
    });
    disc(pen, 400, 650, 46, 'trash-2', c.danger);
  }),
};
