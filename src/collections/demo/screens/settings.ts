import { l } from '../text';
import { appBar, base } from './kit/frame';
import { c } from './kit/palette';
import { button, groupTitle, row, toggle } from './kit/parts';
import { screen } from './kit/screen';

export const settingsScreens = {
  settings: screen(
    l(
      'Réglages du téléphone : huit lignes, Réseau et internet, Son, Affichage, Accessibilité, Applis, ' +
        'Sécurité, Stockage, Batterie.',
      'The phone’s settings: eight lines, Network and internet, Sound, Display, Accessibility, Apps, ' +
        'Security, Storage, Battery.',
      'إعدادات الهاتف: ثمانية أسطر، الشبكة والإنترنت، الصوت، العرض، إمكانية الوصول، التطبيقات، الأمان، ' +
        'التخزين، البطارية.',
    ),
    (pen) => {
      base(pen, c.paper);
      appBar(pen, {
        title: l('Réglages', 'Settings', 'الإعدادات'),
        actions: [{ icon: 'search', zone: 'search' }],
      });
      const lines = [
        [
          'network',
          'wifi',
          c.sky,
          l('Réseau et internet', 'Network and internet', 'الشبكة والإنترنت'),
          l('Wifi, mobile', 'Wi-Fi, mobile', 'واي فاي، الجوال'),
        ],
        [
          'sound',
          'volume-2',
          c.support,
          l('Son', 'Sound', 'الصوت'),
          l('Sonnerie, volume', 'Ringtone, volume', 'الرنين، مستوى الصوت'),
        ],
        [
          'display',
          'sun',
          '#b07a12',
          l('Affichage', 'Display', 'العرض'),
          l('Luminosité, taille du texte', 'Brightness, text size', 'الإضاءة، حجم النص'),
        ],
        [
          'accessibility',
          'accessibility',
          c.success,
          l('Accessibilité', 'Accessibility', 'إمكانية الوصول'),
          l('Voir, entendre, toucher', 'Seeing, hearing, touching', 'البصر، السمع، اللمس'),
        ],
        [
          'apps',
          'layout-grid',
          c.lilac,
          l('Applis', 'Apps', 'التطبيقات'),
          l('Autorisations', 'Permissions', 'الأذونات'),
        ],
        [
          'security',
          'shield',
          c.danger,
          l('Sécurité', 'Security', 'الأمان'),
          l('Code, téléphone perdu', 'PIN, lost phone', 'الرمز، الهاتف المفقود'),
        ],
        [
          'storage',
          'hard-drive',
          c.soft,
          l('Stockage', 'Storage', 'التخزين'),
          l('58 Go utilisés sur 64', '58 of 64 GB used', 'مستخدم 58 من 64 غيغا'),
        ],
        [
          'battery',
          'battery-medium',
          c.accent,
          l('Batterie', 'Battery', 'البطارية'),
          l('62 %, un jour environ', '62%, about a day', '62%، نحو يوم'),
        ],
      ] as const;
      let y = 102;
      for (const [zone, icon, tint, title, sub] of lines)
        y = row(pen, y, { h: 78, icon, tint, title, sub, zone });
    },
  ),

  display: screen(
    l(
      'Réglages, page « Affichage » : Luminosité, Taille du texte, Thème sombre éteint, Mise en veille ' +
        'après 30 secondes, Rotation automatique allumée.',
      'Settings, “Display” page: Brightness, Text size, Dark theme off, Sleep after 30 seconds, ' +
        'Auto-rotate on.',
      'الإعدادات، صفحة «العرض»: الإضاءة، حجم النص، الوضع الداكن متوقف، إطفاء الشاشة بعد 30 ثانية، ' +
        'التدوير التلقائي مشغّل.',
    ),
    (pen) => {
      base(pen, c.paper);
      appBar(pen, { title: l('Affichage', 'Display', 'العرض'), back: true });
      let y = groupTitle(pen, 104, l('Écran', 'Screen', 'الشاشة'));
      y = row(pen, y, {
        h: 88,
        icon: 'sun',
        tint: '#b07a12',
        title: l('Luminosité', 'Brightness', 'الإضاءة'),
        sub: l('60 %', '60%', '60%'),
        zone: 'light',
      });
      y = row(pen, y, {
        h: 88,
        icon: 'type',
        title: l('Taille du texte', 'Text size', 'حجم النص'),
        sub: l('Petite', 'Small', 'صغير'),
        end: 'chevron',
        zone: 'text-size',
      });
      y = row(pen, y, {
        h: 88,
        icon: 'moon',
        tint: c.lilac,
        title: l('Thème sombre', 'Dark theme', 'الوضع الداكن'),
        sub: l('Éteint', 'Off', 'متوقف'),
        end: 'off',
        zone: 'dark',
      });
      y = groupTitle(pen, y + 6, l('Confort', 'Comfort', 'الراحة'));
      y = row(pen, y, {
        h: 88,
        icon: 'clock',
        tint: c.sky,
        title: l('Mise en veille', 'Sleep', 'إطفاء الشاشة'),
        sub: l('Après 30 secondes', 'After 30 seconds', 'بعد 30 ثانية'),
        end: 'chevron',
        zone: 'sleep',
      });
      row(pen, y, {
        h: 88,
        icon: 'rotate-cw',
        tint: c.support,
        title: l('Rotation automatique', 'Auto-rotate', 'التدوير التلقائي'),
        sub: l('Allumée', 'On', 'مشغّل'),
        end: 'on',
        zone: 'rotate',
      });
    },
  ),

  'text-size': screen(
    l(
      'Page « Taille du texte » : un exemple de message, un curseur entre une petite lettre A et une ' +
        'grande, un interrupteur « Texte en gras », un bouton « Appliquer ».',
      '“Text size” page: a sample message, a slider between a small letter A and a large one, a “Bold ' +
        'text” switch, an “Apply” button.',
      'صفحة «حجم النص»: مثال رسالة، وشريط بين حرف صغير وحرف كبير، ومفتاح «نص عريض»، وزر «تطبيق».',
    ),
    (pen) => {
      base(pen, c.paper);
      appBar(pen, { title: l('Taille du texte', 'Text size', 'حجم النص'), back: true });
      pen.text(22, 136, l('Exemple', 'Preview', 'مثال'), { size: 15, bold: true, fill: c.soft });
      pen.rect(22, 150, 346, 190, { r: 20, fill: c.sheet, stroke: c.line });
      pen.text(44, 188, l('Samira', 'Samira', 'سميرة'), { size: 19, bold: true });
      pen.para(
        44,
        222,
        302,
        l(
          'Bonjour ! Le marché est à dix heures demain. On y va ensemble ?',
          'Hello! The market is at ten tomorrow. Shall we go together?',
          'مرحبًا! السوق غدًا في العاشرة. هل نذهب معًا؟',
        ),
        { size: 20, leading: 31 },
      );
      const letter = l('A', 'A', 'ع');
      pen.text(36, 424, letter, { size: 19, bold: true, at: 'middle' });
      pen.text(350, 428, letter, { size: 36, bold: true, at: 'middle' });
      pen.zone('smaller', { x: 8, y: 386, w: 56, h: 62 });
      pen.zone('bigger', { x: 322, y: 386, w: 60, h: 62 });
      pen.line(76, 418, 308, 418, '#dfd5c0', 8);
      pen.line(76, 418, 134, 418, c.accent, 8);
      [76, 134, 192, 250, 308].forEach((x) => pen.circle(x, 418, 5, { fill: x <= 134 ? c.accent : c.grey }));
      pen.circle(134, 418, 15, { fill: c.accent });
      pen.zone('slider', { x: 70, y: 386, w: 246, h: 62 });
      pen.rect(22, 482, 346, 74, { r: 20, fill: c.sheet, stroke: c.line });
      pen.text(44, 525, l('Texte en gras', 'Bold text', 'نص عريض'), { size: 18 });
      toggle(pen, 326, 519, false);
      pen.zone('bold', { x: 22, y: 482, w: 346, h: 74 });
      button(
        pen,
        { x: 22, y: 640, w: 346, h: 58 },
        { label: l('Appliquer', 'Apply', 'تطبيق'), zone: 'apply' },
      );
    },
  ),
};
