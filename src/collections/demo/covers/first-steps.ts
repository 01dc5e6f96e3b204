import { apps } from '../screens/kit/home';
import { c } from '../screens/kit/palette';
import { bar, cover, disc, finger, slot, soft, tile } from './kit';

export const firstStepsCovers = {
  'unlock-phone': cover('first-steps', (pen) => {
    pen.icon('lock', 400, 262, 104, c.accent, 1.8);
    [328, 376, 424, 472].forEach((x, i) =>
      pen.circle(x, 372, 15, i < 3 ? { fill: c.accent } : { stroke: c.accent, sw: 5 }),
    );
    [310, 400, 490].forEach((x, i) =>
      [470, 566, 662].forEach((y, j) =>
        pen.circle(x, y, 37, { fill: i === 1 && j === 1 ? c.sun : '#efe5d0' }),
      ),
    );
    finger(pen, 400, 566);
  }),

  'home-apps': cover('first-steps', (pen) => {
    bar(pen, 310, 206, 180, c.ink, 34);
    const shown = [
      'weather',
      'calendar',
      'photos',
      'phone',
      'map',
      'messages',
      'music',
      'settings',
      'mail',
    ] as const;
    shown.forEach((name, i) =>
      tile(pen, 296 + (i % 3) * 104, 334 + Math.floor(i / 3) * 116, apps[name].icon, apps[name].fill, 80),
    );
    bar(pen, 280, 648, 240, soft, 90);
  }),

  'quick-panel': cover('first-steps', (pen) => {
    const tiles = ['wifi', 'flashlight', 'plane', 'bell-off'] as const;
    tiles.forEach((icon, i) => {
      const [x, y] = [262 + (i % 2) * 142, 212 + Math.floor(i / 2) * 116];
      pen.rect(x, y, 134, 100, { fill: i === 1 ? c.sun : i === 0 ? c.accent : '#efe5d0', r: 34 });
      pen.icon(icon, x + 67, y + 50, 52, i === 0 ? c.white : c.ink, 2);
    });
    pen.rect(262, 452, 276, 68, { fill: '#efe5d0', r: 34 });
    pen.rect(262, 452, 176, 68, { fill: c.support, r: 34 });
    pen.icon('sun', 304, 486, 40, c.white, 2.2);
    pen.line(300, 590, 500, 590, soft, 12);
    disc(pen, 400, 590, 26, 'volume-2', c.accent);
    bar(pen, 340, 660, 120, c.ink, 14);
  }),

  'text-bigger': cover('first-steps', (pen) => {
    pen.text(318, 306, 'A', { size: 74, bold: true, at: 'middle', fill: c.soft });
    pen.text(452, 306, 'A', { size: 170, bold: true, at: 'middle', fill: c.accent });
    pen.line(290, 396, 510, 396, soft, 14);
    pen.line(290, 396, 446, 396, c.accent, 14);
    pen.circle(446, 396, 28, { fill: c.sun });
    bar(pen, 276, 478, 248, c.ink, 36);
    bar(pen, 276, 544, 248, c.ink, 36);
    bar(pen, 276, 610, 160, c.ink, 36);
  }),

  'connect-wifi': cover('first-steps', (pen) => {
    pen.icon('wifi', 400, 290, 190, c.accent, 1.9);
    slot(pen, 428, c.accent, 82);
    [314, 352, 390, 428].forEach((x) => pen.circle(x, 469, 10, { fill: c.ink }));
    pen.icon('eye', 492, 469, 42, c.soft, 2);
    pen.rect(268, 544, 264, 82, { fill: c.accent, r: 41 });
    bar(pen, 340, 573, 120, c.white);
  }),

  'install-app': cover('first-steps', (pen) => {
    pen.rect(262, 196, 276, 60, { fill: '#efe5d0', r: 30 });
    pen.icon('search', 298, 226, 34, c.soft, 2.4);
    [0, 1, 2].forEach((i) => {
      const y = 330 + i * 118;
      tile(pen, 306, y, 'radio-tower', [c.danger, c.sun, c.lilac][i]!, 80);
      bar(pen, 366, y - 28, 126, i === 1 ? c.ink : soft, 22);
      [0, 1, 2, 3, 4].forEach((star) => {
        const on = star < [2, 5, 3][i]!;
        pen.icon('star', 378 + star * 30, y + 18, 24, on ? c.sun : soft, 2, on ? c.sun : 'none');
      });
    });
    pen.icon('circle-check', 532, 434, 44, c.success, 2.6);
  }),
};
