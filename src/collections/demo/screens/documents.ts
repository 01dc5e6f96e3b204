import { l } from '../text';
import { base, scrim } from './kit/frame';
import { c } from './kit/palette';
import { button, notice } from './kit/parts';
import { photos } from './kit/photos';
import { screen } from './kit/screen';
import { browser, service } from './web';

export const documentScreens = {
  upload: screen(
    l(
      'Page « Justificatif de domicile » d’une demande en ligne : les formats acceptés (photo ou PDF, 5 ' +
        'Mo au plus), deux boutons « Prendre une photo » et « Choisir un fichier », et un bouton gris « ' +
        'Envoyer ».',
      '“Proof of address” page of an online application: accepted formats (photo or PDF, 5 MB at most), ' +
        'two buttons “Take a photo” and “Choose a file”, and a grey “Send” button.',
      'صفحة «إثبات السكن» في طلب عبر الإنترنت: الصيغ المقبولة (5 ميغا على الأكثر، صورة أو PDF)، وزرّان ' +
        '«التقاط صورة» و«اختيار ملف»، وزر رمادي «إرسال».',
    ),
    (pen) => {
      browser(pen, 'montreuil.example');
      service(
        pen,
        l('Carte de transport', 'Travel card', 'بطاقة النقل'),
        l('Étape 3 sur 4', 'Step 3 of 4', 'الخطوة 3 من 4'),
      );
      pen.para(22, 214, 346, l('Justificatif de domicile', 'Proof of address', 'إثبات السكن'), {
        size: 23,
        bold: true,
      });
      const y = pen.para(
        22,
        250,
        346,
        l(
          'Facture d’électricité, d’eau ou de téléphone de moins de trois mois.',
          'Electricity, water or phone bill, less than three months old.',
          'فاتورة كهرباء أو ماء أو هاتف عمرها أقل من ثلاثة أشهر.',
        ),
        { size: 16.5, leading: 25 },
      );
      notice(
        pen,
        y,
        l('Photo ou PDF, 5 Mo au plus.', 'Photo or PDF, 5 MB at most.', '5 ميغا على الأكثر، صورة أو PDF.'),
        c.skySoft,
        c.sky,
        'info',
      );
      button(
        pen,
        { x: 22, y: 400, w: 346, h: 62 },
        {
          label: l('Prendre une photo', 'Take a photo', 'التقاط صورة'),
          kind: 'line',
          icon: 'camera',
          zone: 'photo',
        },
      );
      button(
        pen,
        { x: 22, y: 478, w: 346, h: 62 },
        {
          label: l('Choisir un fichier', 'Choose a file', 'اختيار ملف'),
          kind: 'line',
          icon: 'folder',
          zone: 'file',
        },
      );
      pen.rect(22, 620, 346, 56, { r: 28, fill: '#ddd5c5' });
      pen.text(195, 654, l('Envoyer', 'Send', 'إرسال'), {
        size: 17,
        bold: true,
        at: 'middle',
        fill: '#6d6a60',
      });
      pen.zone('send', { x: 22, y: 620, w: 346, h: 56 });
    },
  ),

  'upload-done': screen(
    l(
      'La même page, un document ajouté : une vignette de facture, le nom « facture-octobre.jpg », 1,8 ' +
        'Mo, une corbeille à côté, un bouton « Ajouter un autre document » et un bouton vert « Envoyer ».',
      'The same page with a document added: a thumbnail of a bill, the name “facture-octobre.jpg”, 1.8 ' +
        'MB, a bin beside it, a button “Add another document” and a green “Send” button.',
      'الصفحة نفسها وقد أضيف مستند: صورة مصغّرة لفاتورة، والاسم «facture-octobre.jpg»، و1.8 ميغا، وسلة ' +
        'بجانبها، وزر «إضافة مستند آخر»، وزر أخضر «إرسال».',
    ),
    (pen) => {
      browser(pen, 'montreuil.example');
      service(
        pen,
        l('Carte de transport', 'Travel card', 'بطاقة النقل'),
        l('Étape 3 sur 4', 'Step 3 of 4', 'الخطوة 3 من 4'),
      );
      pen.para(22, 214, 346, l('Justificatif de domicile', 'Proof of address', 'إثبات السكن'), {
        size: 23,
        bold: true,
      });
      pen.rect(22, 246, 346, 148, { r: 18, fill: c.paper, stroke: c.line });
      pen.picture({ x: 38, y: 262, w: 88, h: 116 }, photos.paper, { r: 10 });
      pen.zone('preview', { x: 30, y: 254, w: 104, h: 132 });
      pen.text(144, 306, 'facture-octobre.jpg', { size: 16.5, bold: true, max: 160 });
      pen.text(144, 332, l('1,8 Mo', '1.8 MB', '1.8 ميغا'), { size: 15, fill: c.soft });
      pen.icon('circle-check', 154, 358, 20, c.success);
      pen.text(172, 364, l('Lisible', 'Readable', 'واضحة'), { size: 15, fill: c.success });
      pen.icon('trash-2', 336, 320, 25, c.danger);
      pen.zone('remove', { x: 308, y: 290, w: 56, h: 60 });
      button(
        pen,
        { x: 22, y: 424, w: 346, h: 58 },
        {
          label: l('Ajouter un autre document', 'Add another document', 'إضافة مستند آخر'),
          kind: 'line',
          icon: 'plus',
          zone: 'another',
        },
      );
      button(pen, { x: 22, y: 620, w: 346, h: 56 }, { label: l('Envoyer', 'Send', 'إرسال'), zone: 'send' });
    },
  ),

  files: screen(
    l(
      'Le téléphone propose ses fichiers : quatre vignettes, une facture, une photo de plage, une photo ' +
        'sombre et un chat, avec leur date ; en haut un bouton de fermeture.',
      'The phone offers its files: four thumbnails, a bill, a beach photo, a dark photo and a cat, with ' +
        'their dates; a close button at the top.',
      'الهاتف يعرض ملفاته: أربع صور مصغّرة، فاتورة، وصورة شاطئ، وصورة معتمة، وقطة، مع تواريخها؛ وزر ' +
        'إغلاق في الأعلى.',
    ),
    (pen) => {
      base(pen);
      scrim(pen, 0.45);
      pen.rect(0, 84, 390, 696, { r: 28, fill: c.sheet });
      pen.text(22, 130, l('Choisir un fichier', 'Choose a file', 'اختيار ملف'), { size: 21, bold: true });
      pen.icon('x', 354, 122, 25, c.ink);
      pen.zone('close', { x: 326, y: 96, w: 56, h: 54 });
      const found = [
        [
          'bill',
          photos.paper,
          l('facture-octobre', 'facture-octobre', 'facture-octobre'),
          l('Hier', 'Yesterday', 'أمس'),
        ],
        ['beach', photos.beach, l('Vacances', 'Holidays', 'العطلة'), l('12 août', '12 August', '12 أغسطس')],
        ['dark', photos.dark, l('Sans titre', 'Untitled', 'بلا عنوان'), l('3 juillet', '3 July', '3 يوليو')],
        ['cat', photos.cat, l('Minou', 'Kitty', 'القطة'), l('30 juin', '30 June', '30 يونيو')],
      ] as const;
      found.forEach(([zone, image, name, date], i) => {
        const [x, y] = [22 + (i % 2) * 178, 160 + Math.floor(i / 2) * 258];
        pen.picture({ x, y, w: 168, h: 178 }, image, { r: 16 });
        pen.text(x + 4, y + 204, name, { size: 16, bold: true, max: 160 });
        pen.text(x + 4, y + 226, date, { size: 14.5, fill: c.soft });
        pen.zone(zone, { x: x - 4, y: y - 4, w: 176, h: 242 });
      });
    },
  ),
};
