import { l } from '../../text';
import type { DemoExercise } from '../../types';
import { right, wrong } from '../options';

export const sharePhoto: DemoExercise = {
  key: 'share-photo',
  title: l('Envoyer une photo', 'Send a photo', 'إرسال صورة'),
  summary: l(
    'Depuis la photo ou depuis la conversation : deux chemins, une photo, la bonne personne.',
    'From the photo or from the conversation: two ways, one photo, the right person.',
    'من الصورة أو من المحادثة: طريقان، وصورة واحدة، والشخص المناسب.',
  ),
  category: 'photos',
  tags: ['partager', 'message', 'famille'],
  skills: ['share', 'communicate', 'pictures'],
  difficulty: 'easy',
  minutes: 5,
  cover: 'cover-share-photo.webp',
  steps: [
    {
      kind: 'tap',
      prompt: l(
        'La photo de la plage est ouverte. Vous voulez l’envoyer à Léa. Que toucher ?',
        'The beach photo is open. You want to send it to Léa. What do you tap?',
        'صورة الشاطئ مفتوحة وتريدون إرسالها إلى ليا. ماذا تلمسون؟',
      ),
      screen: 'photo',
      zones: ['share'],
      hint: l(
        'Trois points reliés par deux traits : d’un vers plusieurs.',
        'Three dots joined by two lines: from one to many.',
        'ثلاث نقاط يصلها خطّان: من واحد إلى كثيرين.',
      ),
    },
    {
      kind: 'tap',
      prompt: l('Choisissez Léa, et elle seule.', 'Choose Léa, and only Léa.', 'اختاروا ليا وحدها.'),
      screen: 'share',
      zones: ['lea'],
      hint: l(
        'Les personnes sont en haut, les applications en dessous.',
        'People are at the top, apps below.',
        'الأشخاص في الأعلى والتطبيقات تحتهم.',
      ),
      explanation: l(
        '« Famille » l’aurait envoyée à tout le groupe. Un coup d’œil au nom avant d’envoyer évite bien ' +
          'des surprises.',
        '“Family” would have sent it to the whole group. A glance at the name before sending avoids ' +
          'surprises.',
        '«العائلة» كانت سترسلها إلى المجموعة كلها. نظرة إلى الاسم قبل الإرسال تجنّب المفاجآت.',
      ),
    },
    {
      kind: 'read',
      prompt: l(
        'L’autre chemin : partir de la conversation',
        'The other way: start from the conversation',
        'الطريق الآخر: البدء من المحادثة',
      ),
      screen: 'chat-sent',
      body: l(
        'Vous pouvez aussi commencer par la personne :\n\n' +
          '- ouvrez la conversation ;\n' +
          '- touchez le **trombone** pour joindre quelque chose ;\n' +
          '- choisissez **Photos**, puis l’image.\n\n' +
          'Le trombone, c’est comme glisser une photo dans l’enveloppe avec la lettre.',
        'You can also start with the person:\n\n' +
          '- open the conversation;\n' +
          '- tap the **paper clip** to attach something;\n' +
          '- choose **Photos**, then the picture.\n\n' +
          'The paper clip is like slipping a photo into the envelope with the letter.',
        'يمكنكم أيضًا البدء من الشخص:\n\n' +
          '- افتحوا المحادثة؛\n' +
          '- المسوا **المشبك** لإرفاق شيء؛\n' +
          '- اختاروا **الصور** ثم الصورة.\n\n' +
          'المشبك يشبه وضع صورة في الظرف مع الرسالة.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'Samira demande une photo du jardin, déjà prise. Que choisir ?',
        'Samira asks for a photo of the garden, which you have already taken. What do you choose?',
        'تطلب سميرة صورة للحديقة، وهي ملتقطة من قبل. ماذا تختارون؟',
      ),
      screen: 'attach',
      zones: ['photos'],
      hint: l(
        'La photo existe : inutile d’en prendre une nouvelle.',
        'The photo exists: no need to take a new one.',
        'الصورة موجودة، فلا حاجة إلى التقاط جديدة.',
      ),
    },
    {
      kind: 'choice',
      multiple: true,
      prompt: l(
        'Quelles photos vaut-il mieux ne jamais envoyer ?',
        'Which photos are best never sent?',
        'أي الصور يُستحسن ألا تُرسل أبدًا؟',
      ),
      options: [
        right(
          l('Votre carte bancaire', 'Your bank card', 'بطاقتكم البنكية'),
          l(
            'En effet : ses chiffres peuvent servir à payer à votre place.',
            'Indeed: its numbers can be used to pay with your money.',
            'فعلًا: يمكن استعمال أرقامها للدفع من مالكم.',
          ),
        ),
        right(
          l('Votre carnet de mots de passe', 'Your password notebook', 'دفتر كلمات المرور'),
          l(
            'Oui, évidemment. Il reste dans le tiroir.',
            'Yes, of course. It stays in the drawer.',
            'نعم بالطبع. يبقى في الدرج.',
          ),
        ),
        right(
          l(
            'L’enfant d’un ami, sans lui demander',
            'A friend’s child, without asking',
            'طفل صديق من دون استئذان',
          ),
          l(
            'Oui : on demande d’abord aux parents.',
            'Yes: ask the parents first.',
            'نعم: نستأذن الوالدين أولًا.',
          ),
        ),
        wrong(
          l('Votre gâteau d’anniversaire', 'Your birthday cake', 'كعكة عيد ميلادكم'),
          l(
            'Celle-là, envoyez-la à tout le monde !',
            'Send that one to everybody!',
            'هذه أرسلوها إلى الجميع!',
          ),
        ),
      ],
    },
    {
      kind: 'type',
      prompt: l(
        'Ajoutez un mot à la photo de la plage : quel jour d’août a-t-elle été prise ?',
        'Add a word to the beach photo: on which day of August was it taken?',
        'أضيفوا كلمة إلى صورة الشاطئ: في أي يوم من أغسطس التُقطت؟',
      ),
      screen: 'photo',
      accepted: {
        fr: ['12', 'le 12', '12 août', 'le 12 août', 'douze'],
        en: ['12', '12th', 'the 12th', '12 August', 'August 12', '12th of August', 'twelve'],
        ar: ['12', '١٢', '12 أغسطس', 'الثاني عشر', 'اثنا عشر'],
      },
      hint: l(
        'La date est écrite en haut de l’écran.',
        'The date is at the top of the screen.',
        'التاريخ مكتوب في أعلى الشاشة.',
      ),
    },
    {
      kind: 'order',
      prompt: l('Remettez l’envoi dans l’ordre.', 'Put the steps in order.', 'رتّبوا خطوات الإرسال.'),
      items: [
        l('Ouvrir la photo', 'Open the photo', 'فتح الصورة'),
        l('Toucher « Partager »', 'Tap “Share”', 'لمس «مشاركة»'),
        l('Choisir la personne', 'Choose the person', 'اختيار الشخص'),
        l('Ajouter un petit mot', 'Add a few words', 'إضافة كلمة قصيرة'),
        l('Envoyer', 'Send it', 'الإرسال'),
      ],
    },
  ],
};
