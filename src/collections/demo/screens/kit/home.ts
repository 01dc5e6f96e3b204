import { l } from '../../text';
import type { L } from '../../types';
import type { IconName } from './icons';
import { c } from './palette';
import type { Pen } from './pen';

export interface App {
  name: L;
  icon: IconName;
  fill: string;
}

export const apps = {
  phone: { name: l('Téléphone', 'Phone', 'الهاتف'), icon: 'phone', fill: c.success },
  messages: { name: l('Messages', 'Messages', 'الرسائل'), icon: 'message-circle', fill: c.accent },
  contacts: { name: l('Contacts', 'Contacts', 'جهات الاتصال'), icon: 'contact', fill: c.support },
  camera: { name: l('Appareil photo', 'Camera', 'الكاميرا'), icon: 'camera', fill: '#33424a' },
  photos: { name: l('Photos', 'Photos', 'الصور'), icon: 'image', fill: '#a8537a' },
  internet: { name: l('Internet', 'Internet', 'الإنترنت'), icon: 'globe', fill: c.sky },
  mail: { name: l('Courriel', 'Email', 'البريد'), icon: 'mail', fill: c.support },
  settings: { name: l('Réglages', 'Settings', 'الإعدادات'), icon: 'settings', fill: c.soft },
  clock: { name: l('Horloge', 'Clock', 'الساعة'), icon: 'clock', fill: c.lilac },
  calendar: { name: l('Agenda', 'Calendar', 'التقويم'), icon: 'calendar', fill: c.danger },
  weather: { name: l('Météo', 'Weather', 'الطقس'), icon: 'cloud-sun', fill: '#3b86ab' },
  map: { name: l('Plans', 'Maps', 'الخرائط'), icon: 'map', fill: '#3f8a58' },
  music: { name: l('Musique', 'Music', 'الموسيقى'), icon: 'music', fill: '#8a4a7e' },
  calculator: { name: l('Calculette', 'Calculator', 'الحاسبة'), icon: 'calculator', fill: '#6b5a3a' },
  store: { name: l('Applis', 'App store', 'التطبيقات'), icon: 'shopping-bag', fill: c.accent },
  radio: { name: l('Radio', 'Radio', 'الراديو'), icon: 'radio-tower', fill: '#b07a12' },
} as const satisfies Record<string, App>;

export type AppName = keyof typeof apps;

/** The picture behind lock and home screens: dawn over hills, and the thread where nothing covers it. */
export function wallpaper(pen: Pen, thread = false): void {
  pen.rect(0, 0, 390, 780, { fill: '#f6e7cf' });
  pen.circle(284, 236, 74, { fill: '#f5c667' });
  pen.path('M0 330Q90 258 190 318T390 286V780H0Z', { fill: '#b9d3c3' });
  pen.path('M0 440Q110 372 220 432T390 408V780H0Z', { fill: '#7fae9b' });
  pen.path('M0 574Q120 500 240 562T390 540V780H0Z', { fill: '#3f8176' });
  pen.path('M0 690Q120 640 250 680T390 664V780H0Z', { fill: c.accent });
  if (thread)
    pen.path(
      'M-10 470C70 520 120 400 160 430C196 458 150 500 138 462C126 420 250 380 300 440S380 470 400 430',
      {
        stroke: c.support,
        sw: 3,
      },
    );
}

/** An application's sign and its name, centred on `cx`. */
export function appIcon(pen: Pen, cx: number, y: number, name: AppName, ink: string = c.ink): void {
  const { icon, fill, name: label } = apps[name];
  pen.rect(cx - 30, y, 60, 60, { r: 18, fill });
  pen.icon(icon, cx, y + 30, 31, c.white, 2);
  pen.text(cx, y + 79, label, { size: 13.5, at: 'middle', fill: ink, max: 88 });
  pen.zone(name, { x: cx - 44, y: y - 4, w: 88, h: 90 });
}

/** A number on an application's corner: something new is waiting there. */
export function badge(pen: Pen, cx: number, y: number, count: string): void {
  pen.circle(cx + 26, y + 2, 12.5, { fill: c.danger, stroke: c.white, sw: 1.5 });
  pen.text(cx + 26, y + 7, count, { size: 13.5, bold: true, fill: c.white, at: 'middle' });
}
