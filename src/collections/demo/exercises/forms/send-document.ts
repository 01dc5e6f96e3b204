import { l } from '../../text';
import type { DemoExercise } from '../../types';
import { right, wrong } from '../options';

export const sendDocument: DemoExercise = {
  key: 'send-document',
  title: l('Envoyer un justificatif', 'Send in a document', 'إرسال وثيقة إثبات'),
  summary: l(
    'Photographier une facture, choisir le bon fichier, vérifier qu’il est lisible avant d’envoyer.',
    'Photograph a bill, choose the right file, check that it is readable before sending.',
    'تصوير فاتورة، واختيار الملف الصحيح، والتأكد من وضوحه قبل الإرسال.',
  ),
  category: 'forms',
  tags: ['justificatif', 'facture', 'document', 'photo'],
  skills: ['procedures', 'pictures'],
  difficulty: 'medium',
  minutes: 6,
  cover: 'cover-send-document.webp',
  steps: [
    {
      kind: 'read',
      prompt: l('Un papier qui devient une image', 'A paper that becomes a picture', 'ورقة تصير صورة'),
      screen: 'upload',
      body: l(
        'Pour votre carte de transport, la ville demande un **justificatif de domicile** : une facture ' +
          'récente, avec votre nom et votre adresse.\n\n' +
          'Deux façons de la donner :\n\n' +
          '- **la photographier** tout de suite ;\n' +
          '- **choisir** une photo ou un fichier déjà dans le téléphone.\n\n' +
          'Le bouton « Envoyer » est gris : il attend le document.',
        'For your travel card, the city asks for **proof of address**: a recent bill with your name and ' +
          'address.\n\n' +
          'Two ways to give it:\n\n' +
          '- **photograph it** now;\n' +
          '- **choose** a photo or a file already on the phone.\n\n' +
          'The “Send” button is grey: it is waiting for the document.',
        'للحصول على بطاقة النقل تطلب المدينة **إثبات سكن**: فاتورة حديثة عليها اسمكم وعنوانكم.\n\n' +
          'هناك طريقتان لتقديمها:\n\n' +
          '- **تصويرها** الآن؛\n' +
          '- **اختيار** صورة أو ملف موجود في الهاتف.\n\n' +
          'زر «إرسال» رمادي لأنه ينتظر الوثيقة.',
      ),
    },
    {
      kind: 'choice',
      multiple: true,
      prompt: l('Quels papiers conviennent ?', 'Which papers will do?', 'أي الأوراق تصلح؟'),
      screen: 'upload',
      options: [
        right(
          l(
            'La facture d’électricité du mois dernier',
            'Last month’s electricity bill',
            'فاتورة كهرباء الشهر الماضي',
          ),
          l(
            'Oui, elle a moins de trois mois.',
            'Yes, it is less than three months old.',
            'نعم، عمرها أقل من ثلاثة أشهر.',
          ),
        ),
        right(
          l('La facture de téléphone de cette semaine', 'This week’s phone bill', 'فاتورة هاتف هذا الأسبوع'),
          l('Oui, c’est dans la liste.', 'Yes, it is on the list.', 'نعم، هي ضمن القائمة.'),
        ),
        wrong(
          l('La facture d’eau de l’an dernier', 'Last year’s water bill', 'فاتورة ماء العام الماضي'),
          l(
            'Trop ancienne : la page demande moins de trois mois.',
            'Too old: the page asks for less than three months.',
            'قديمة جدًا: المطلوب أقل من ثلاثة أشهر.',
          ),
        ),
        wrong(
          l('Une enveloppe à votre nom', 'An envelope addressed to you', 'ظرف عليه اسمكم'),
          l(
            'Elle porte bien votre adresse, mais ce n’est pas une facture.',
            'It does show your address, but it is not a bill.',
            'عليه عنوانكم فعلًا لكنه ليس فاتورة.',
          ),
        ),
      ],
    },
    {
      kind: 'tap',
      prompt: l(
        'Vous avez déjà photographié la facture hier. Où toucher ?',
        'You already photographed the bill yesterday. Where do you tap?',
        'صوّرتم الفاتورة أمس. أين تلمسون؟',
      ),
      screen: 'upload',
      zones: ['file'],
      hint: l(
        'La photo existe déjà : il ne faut pas en prendre une autre.',
        'The photo already exists: no need to take another.',
        'الصورة موجودة، فلا حاجة إلى التقاط أخرى.',
      ),
    },
    {
      kind: 'tap',
      prompt: l('Choisissez la bonne image.', 'Choose the right picture.', 'اختاروا الصورة الصحيحة.'),
      screen: 'files',
      zones: ['bill'],
      hint: l(
        'Laquelle ressemble à une feuille de papier ?',
        'Which one looks like a sheet of paper?',
        'أيّها تشبه ورقة؟',
      ),
    },
    {
      kind: 'choice',
      multiple: false,
      prompt: l(
        'Que vérifier avant d’envoyer ?',
        'What do you check before sending?',
        'ماذا تتحققون منه قبل الإرسال؟',
      ),
      screen: 'upload-done',
      options: [
        right(
          l(
            'Qu’on lit le nom, l’adresse et la date',
            'That the name, address and date can be read',
            'أن الاسم والعنوان والتاريخ مقروءة',
          ),
          l(
            'Oui. Une photo floue fait perdre une semaine.',
            'Yes. A blurred photo costs you a week.',
            'نعم. الصورة الضبابية تضيّع أسبوعًا.',
          ),
        ),
        wrong(
          l(
            'Que la table est jolie derrière',
            'That the table looks nice behind it',
            'أن الطاولة جميلة في الخلفية',
          ),
          l(
            'Personne ne la regardera. La lumière, en revanche, compte.',
            'Nobody will look at it. The light does matter, though.',
            'لن ينظر إليها أحد، أما الإضاءة فمهمة.',
          ),
        ),
        wrong(
          l(
            'Que la photo prend toute la mémoire',
            'That the photo fills the memory',
            'أن الصورة تملأ الذاكرة',
          ),
          l(
            'Au contraire, la page accepte 5 Mo au plus.',
            'On the contrary, the page accepts 5 MB at most.',
            'بالعكس، تقبل الصفحة 5 ميغا على الأكثر.',
          ),
        ),
      ],
    },
    {
      kind: 'type',
      prompt: l(
        'Quelle taille fait le document ajouté, en mégaoctets ?',
        'How big is the added document, in megabytes?',
        'كم حجم المستند المضاف بالميغابايت؟',
      ),
      screen: 'upload-done',
      accepted: {
        fr: ['1,8', '1.8', '1,8 Mo', '1.8 Mo'],
        en: ['1.8', '1,8', '1.8 MB', '1.8MB'],
        ar: ['1.8', '1,8', '1.8 ميغا', '1.8 ميغابايت', '١٫٨'],
      },
      hint: l(
        'Un nombre à virgule, sous le nom du fichier.',
        'A decimal number, under the file name.',
        'عدد عشري تحت اسم الملف.',
      ),
      explanation: l(
        'C’est moins que les 5 Mo permis : tout va bien.',
        'That is less than the 5 MB allowed: all is well.',
        'هذا أقل من 5 ميغا المسموح بها، وكل شيء على ما يرام.',
      ),
    },
    {
      kind: 'tap',
      prompt: l('Envoyez votre justificatif.', 'Send your document.', 'أرسلوا وثيقتكم.'),
      screen: 'upload-done',
      zones: ['send'],
      hint: l(
        'Le bouton qui était gris ne l’est plus.',
        'The button that was grey no longer is.',
        'الزر الذي كان رماديًا لم يعد كذلك.',
      ),
    },
    {
      kind: 'order',
      prompt: l(
        'Pour une photo de papier bien lisible :',
        'For a photo of a paper that reads well:',
        'للحصول على صورة ورقة مقروءة:',
      ),
      items: [
        l(
          'Poser la feuille à plat, près d’une fenêtre',
          'Lay the sheet flat, near a window',
          'وضع الورقة مستوية قرب نافذة',
        ),
        l(
          'Tenir le téléphone bien au-dessus',
          'Hold the phone straight above it',
          'إمساك الهاتف فوقها مباشرة',
        ),
        l('Prendre la photo', 'Take the photo', 'التقاط الصورة'),
        l(
          'Agrandir avec deux doigts pour vérifier',
          'Zoom in with two fingers to check',
          'التكبير بإصبعين للتحقق',
        ),
        l('Envoyer', 'Send it', 'الإرسال'),
      ],
    },
  ],
};
