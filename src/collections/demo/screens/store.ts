import { l } from '../text';
import { appBar, base, scrim } from './kit/frame';
import { c } from './kit/palette';
import { button, dialog, groupTitle, notice, row } from './kit/parts';
import type { Pen } from './kit/pen';
import { screen } from './kit/screen';

function stars(pen: Pen, x: number, y: number, count: number): void {
  [0, 1, 2, 3, 4].forEach((i) =>
    pen.icon('star', x + i * 19, y, 16, i < count ? c.sun : c.grey, 1.8, i < count ? c.sun : 'none'),
  );
}

export const storeScreens = {
  'store-search': screen(
    l(
      'Magasin d’applications, recherche « radio » : quatre résultats. Le premier porte la mention « ' +
        'Annonce » et deux étoiles, le deuxième « Radio du Jour » cinq étoiles et « Éditeur vérifié ».',
      'App store, search for “radio”: four results. The first is marked “Ad” and has two stars, the ' +
        'second, “Radio du Jour”, has five stars and “Verified publisher”.',
      'متجر التطبيقات، بحث «راديو»: أربع نتائج. الأولى تحمل كلمة «إعلان» ونجمتين، والثانية «راديو اليوم» ' +
        'خمس نجوم و«ناشر موثّق».',
    ),
    (pen) => {
      base(pen);
      pen.rect(18, 46, 354, 52, { r: 26, fill: c.paper, stroke: c.line });
      pen.icon('search', 46, 72, 22, c.soft);
      pen.text(72, 78, l('radio', 'radio', 'راديو'), { size: 18 });
      pen.icon('mic', 342, 72, 22, c.soft);
      pen.zone('search', { x: 18, y: 44, w: 290, h: 56 });
      const results = [
        [
          'ad',
          c.danger,
          l('SUPER RADIO GRATUIT', 'SUPER FREE RADIO', 'راديو مجاني خارق'),
          l('Annonce', 'Ad', 'إعلان'),
          2,
          true,
        ],
        [
          'good',
          '#b07a12',
          l('Radio du Jour', 'Radio du Jour', 'راديو اليوم'),
          l('Éditeur vérifié', 'Verified publisher', 'ناشر موثّق'),
          5,
          false,
        ],
        [
          'other',
          c.lilac,
          l('Mes ondes', 'My waves', 'موجاتي'),
          l('Contient des achats', 'In-app purchases', 'يتضمن عمليات شراء'),
          3,
          false,
        ],
        [
          'taxi',
          c.sky,
          l('Radio Taxi Pro', 'Radio Taxi Pro', 'راديو تاكسي'),
          l('Pour les chauffeurs', 'For drivers', 'للسائقين'),
          4,
          false,
        ],
      ] as const;
      results.forEach(([zone, fill, title, sub, count, ad], i) => {
        const y = 118 + i * 136;
        pen.rect(22, y + 12, 76, 76, { r: 20, fill });
        pen.icon('radio-tower', 60, y + 50, 40, c.white);
        pen.text(116, y + 32, title, { size: 18, bold: true, max: 256 });
        stars(pen, 124, y + 54, count);
        if (ad) pen.rect(112, y + 70, 74, 28, { r: 6, fill: c.sunSoft, stroke: c.sun });
        else if (zone === 'good') pen.icon('shield-check', 124, y + 84, 18, c.success);
        pen.text(ad ? 149 : zone === 'good' ? 140 : 116, y + 90, sub, {
          size: 15,
          bold: ad,
          at: ad ? 'middle' : 'start',
          fill: zone === 'good' ? c.success : c.soft,
          max: ad ? 68 : 220,
        });
        pen.line(22, y + 120, 368, y + 120);
        pen.zone(zone, { x: 10, y: y - 4, w: 370, h: 122 });
      });
    },
  ),

  'store-app': screen(
    l(
      'Page de l’application « Radio du Jour » : éditeur vérifié, 4,7 étoiles, 2 millions de ' +
        'téléchargements, 18 Mo, un bouton « Installer », un bouton « Partager », puis les avis.',
      'Page of the app “Radio du Jour”: verified publisher, 4.7 stars, 2 million downloads, 18 MB, an ' +
        '“Install” button, a “Share” button, then the reviews.',
      'صفحة تطبيق «راديو اليوم»: ناشر موثّق، 4.7 نجوم، مليونا تنزيل، 18 ميغا، زر «تثبيت»، وزر «مشاركة»، ' +
        'ثم آراء المستخدمين.',
    ),
    (pen) => {
      base(pen);
      appBar(pen, { title: '', back: true, actions: [{ icon: 'ellipsis-vertical', zone: 'menu' }] });
      pen.rect(22, 124, 92, 92, { r: 24, fill: '#b07a12' });
      pen.icon('radio-tower', 68, 170, 50, c.white);
      pen.text(134, 160, l('Radio du Jour', 'Radio du Jour', 'راديو اليوم'), {
        size: 23,
        bold: true,
        max: 236,
      });
      pen.icon('shield-check', 144, 188, 19, c.success);
      pen.text(160, 194, l('Éditeur vérifié', 'Verified publisher', 'ناشر موثّق'), {
        size: 15.5,
        fill: c.success,
      });
      const facts = [
        [l('4,7', '4.7', '4.7'), l('étoiles', 'stars', 'نجوم')],
        [l('2 M', '2M', '2 م'), l('téléchargements', 'downloads', 'تنزيل')],
        [l('18 Mo', '18 MB', '18 م.ب'), l('de place', 'of space', 'مساحة')],
      ] as const;
      facts.forEach(([value, word], i) => {
        pen.text(72 + i * 122, 268, value, { size: 20, bold: true, at: 'middle' });
        pen.text(72 + i * 122, 292, word, { size: 14, fill: c.soft, at: 'middle', max: 112 });
        if (i) pen.line(11 + i * 122, 250, 11 + i * 122, 296);
      });
      pen.zone('facts', { x: 16, y: 240, w: 358, h: 66 });
      button(
        pen,
        { x: 22, y: 326, w: 262, h: 58 },
        { label: l('Installer', 'Install', 'تثبيت'), zone: 'install' },
      );
      pen.circle(336, 355, 29, { stroke: c.accent, sw: 1.6, fill: c.sheet });
      pen.icon('share-2', 336, 355, 24, c.accent);
      pen.zone('share', { x: 304, y: 324, w: 64, h: 62 });
      [c.sunSoft, c.skySoft, c.lilacSoft].forEach((fill, i) => {
        pen.rect(22 + i * 122, 412, 110, 148, { r: 14, fill });
        pen.icon((['music', 'captions', 'heart'] as const)[i]!, 77 + i * 122, 486, 40, c.ink, 1.6);
      });
      pen.zone('pictures', { x: 16, y: 408, w: 358, h: 156 });
      pen.text(22, 604, l('Avis', 'Reviews', 'الآراء'), { size: 19, bold: true });
      stars(pen, 32, 630, 5);
      pen.para(
        22,
        664,
        346,
        l(
          'Simple et claire. Je retrouve mes émissions le matin.',
          'Simple and clear. I find my programmes in the morning.',
          'بسيط وواضح. أجد برامجي كل صباح.',
        ),
        { size: 15.5, fill: c.soft },
      );
      pen.zone('reviews', { x: 16, y: 580, w: 358, h: 124 });
    },
  ),

  'torch-question': screen(
    l(
      'Une application « Lampe magique » demande : « Autoriser Lampe magique à lire vos contacts ? » ' +
        'avec trois réponses.',
      'An app called “Magic Torch” asks: “Allow Magic Torch to read your contacts?” with three answers.',
      'تطبيق «المصباح السحري» يسأل: «هل تسمح للمصباح السحري بقراءة جهات اتصالك؟» مع ثلاث إجابات.',
    ),
    (pen) => {
      base(pen, '#26302f', c.white);
      pen.icon('flashlight', 195, 150, 96, c.sun, 1.6);
      scrim(pen);
      dialog(pen, {
        icon: 'contact',
        tint: c.support,
        title: l(
          'Autoriser Lampe magique à lire vos contacts ?',
          'Allow Magic Torch to read your contacts?',
          'هل تسمح للمصباح السحري بقراءة جهات اتصالك؟',
        ),
        actions: [
          { label: l('Autoriser', 'Allow', 'سماح'), zone: 'allow' },
          { label: l('Seulement cette fois', 'Only this time', 'هذه المرة فقط'), zone: 'once' },
          { label: l('Ne pas autoriser', 'Don’t allow', 'عدم السماح'), zone: 'never' },
        ],
      });
    },
  ),

  'app-permissions': screen(
    l(
      'Réglages, autorisations de l’application « Lampe magique » : Appareil photo allumé, Contacts ' +
        'allumé, Micro allumé, Position allumée, et un bouton « Désinstaller ».',
      'Settings, permissions of the app “Magic Torch”: Camera on, Contacts on, Microphone on, Location ' +
        'on, and an “Uninstall” button.',
      'الإعدادات، أذونات تطبيق «المصباح السحري»: الكاميرا مشغّلة، جهات الاتصال مشغّلة، الميكروفون مشغّل، ' +
        'الموقع مشغّل، وزر «إزالة التطبيق».',
    ),
    (pen) => {
      base(pen, c.paper);
      appBar(pen, {
        title: l('Lampe magique', 'Magic Torch', 'المصباح السحري'),
        sub: l('Autorisations', 'Permissions', 'الأذونات'),
        back: true,
      });
      let y = notice(
        pen,
        120,
        l(
          'Cette application n’a pas servi depuis 3 mois.',
          'This app has not been used for 3 months.',
          'لم يُستخدم هذا التطبيق منذ 3 أشهر.',
        ),
        c.sunSoft,
        '#8a5c00',
        'info',
      );
      y = groupTitle(pen, y - 8, l('Elle peut utiliser', 'It can use', 'يمكنه استخدام'));
      y = row(pen, y, {
        h: 84,
        icon: 'camera',
        tint: '#33424a',
        title: l('Appareil photo', 'Camera', 'الكاميرا'),
        end: 'on',
        zone: 'camera',
      });
      y = row(pen, y, {
        h: 84,
        icon: 'contact',
        tint: c.support,
        title: l('Contacts', 'Contacts', 'جهات الاتصال'),
        end: 'on',
        zone: 'contacts',
      });
      y = row(pen, y, {
        h: 84,
        icon: 'mic',
        tint: c.lilac,
        title: l('Micro', 'Microphone', 'الميكروفون'),
        end: 'on',
        zone: 'mic',
      });
      y = row(pen, y, {
        h: 84,
        icon: 'map-pin',
        tint: c.sky,
        title: l('Position', 'Location', 'الموقع'),
        end: 'on',
        zone: 'place',
      });
      button(
        pen,
        { x: 22, y: y + 22, w: 346, h: 56 },
        {
          label: l('Désinstaller', 'Uninstall', 'إزالة التطبيق'),
          kind: 'line',
          icon: 'trash-2',
          zone: 'uninstall',
        },
      );
    },
  ),
};
