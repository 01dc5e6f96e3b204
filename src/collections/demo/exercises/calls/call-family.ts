import { l } from '../../text';
import type { DemoExercise } from '../../types';
import { right, wrong } from '../options';

export const callFamily: DemoExercise = {
  key: 'call-family',
  title: l('Appeler sa petite-fille en vidéo', 'Video call your granddaughter', 'الاتصال بالحفيدة بالفيديو'),
  summary: l(
    'À vous d’appeler : trouver la personne, choisir la vidéo, laisser un mot si elle ne répond pas.',
    'Your turn to call: find the person, choose video, leave a note if she doesn’t answer.',
    'حان دوركم للاتصال: إيجاد الشخص، واختيار الفيديو، وترك كلمة إن لم يردّ.',
  ),
  category: 'calls',
  tags: ['vidéo', 'contacts', 'appeler'],
  skills: ['call', 'communicate'],
  difficulty: 'easy',
  minutes: 5,
  cover: 'cover-call-family.webp',
  steps: [
    {
      kind: 'tap',
      prompt: l(
        'Vous voulez appeler Léa. Trouvez-la dans vos contacts.',
        'You want to call Léa. Find her in your contacts.',
        'تريدون الاتصال بليا. ابحثوا عنها في جهات اتصالكم.',
      ),
      screen: 'contacts',
      zones: ['lea'],
      hint: l(
        'Les prénoms sont en ordre alphabétique.',
        'The names are in alphabetical order.',
        'الأسماء مرتّبة أبجديًا.',
      ),
    },
    {
      kind: 'choice',
      multiple: true,
      prompt: l(
        'Sur sa fiche, que permettent les trois gros boutons ?',
        'What do the three large buttons on her card let you do?',
        'ماذا تتيح الأزرار الثلاثة الكبيرة في بطاقتها؟',
      ),
      screen: 'contact-card',
      options: [
        right(
          l('Lui parler sans image', 'Talk to her without a picture', 'التحدث معها بلا صورة'),
          l('Oui, avec « Appeler ».', 'Yes, with “Call”.', 'نعم، بزر «اتصال».'),
        ),
        right(
          l('Lui écrire', 'Write to her', 'الكتابة إليها'),
          l('Oui, avec « Message ».', 'Yes, with “Message”.', 'نعم، بزر «رسالة».'),
        ),
        right(
          l('La voir en lui parlant', 'See her while you talk', 'رؤيتها أثناء الحديث'),
          l('Oui, avec « Vidéo ».', 'Yes, with “Video”.', 'نعم، بزر «فيديو».'),
        ),
        wrong(
          l('Savoir où elle se trouve', 'Find out where she is', 'معرفة مكانها'),
          l(
            'Non : il faudrait qu’elle partage sa position avec vous.',
            'No: she would have to share her location with you.',
            'لا: عليها أولًا أن تشارككم موقعها.',
          ),
        ),
      ],
    },
    {
      kind: 'tap',
      prompt: l('Appelez Léa en vidéo.', 'Call Léa by video.', 'اتصلوا بليا بالفيديو.'),
      screen: 'contact-card',
      zones: ['video'],
      hint: l('Le dessin d’une petite caméra.', 'The sign of a little camera.', 'رسم كاميرا صغيرة.'),
    },
    {
      kind: 'choice',
      multiple: false,
      prompt: l(
        '« Ça sonne… » et vous voyez votre propre visage. Est-ce normal ?',
        '“Ringing…” and you see your own face. Is that normal?',
        '«يرنّ…» وترون وجهكم أنتم. هل هذا طبيعي؟',
      ),
      screen: 'calling',
      options: [
        right(
          l('Oui, en attendant qu’elle réponde', 'Yes, until she answers', 'نعم، إلى أن تردّ'),
          l(
            'Exact. Profitez-en pour vous placer : dès qu’elle décroche, son image prend toute la place.',
            'Right. Use the time to settle in the picture: once she answers, her image fills the screen.',
            'صحيح. استغلوا ذلك لضبط وضعكم، فحين تردّ تملأ صورتها الشاشة.',
          ),
        ),
        wrong(
          l('Non, je me suis appelé moi-même', 'No, I have called myself', 'لا، اتصلت بنفسي'),
          l(
            'C’est drôle, mais non : le nom de Léa est écrit en haut.',
            'A funny thought, but no: Léa’s name is at the top.',
            'فكرة طريفة، لكن لا: اسم ليا مكتوب في الأعلى.',
          ),
        ),
        wrong(
          l('Non, Léa me regarde déjà', 'No, Léa is already watching me', 'لا، ليا تراني الآن'),
          l(
            'Pas encore : elle ne vous voit qu’après avoir répondu.',
            'Not yet: she sees you only after answering.',
            'ليس بعد: لن تراكم إلا بعد أن تردّ.',
          ),
        ),
      ],
    },
    {
      kind: 'tap',
      prompt: l(
        'Elle ne répond pas. Arrêtez l’appel.',
        'She isn’t answering. Stop the call.',
        'لا تردّ. أوقفوا الاتصال.',
      ),
      screen: 'calling',
      zones: ['hangup'],
      hint: l('La couleur du « stop ».', 'The colour of “stop”.', 'لون التوقف.'),
    },
    {
      kind: 'type',
      prompt: l(
        'Laissez-lui un petit mot, en un verbe : « … -moi quand tu peux. » Quel verbe ?',
        'Leave her a short note: “… me when you can.” Which verb?',
        'اتركوا لها كلمة قصيرة: «… بي حين تستطيعين». أي فعل؟',
      ),
      accepted: {
        fr: ['Rappelle', 'Rappelle-moi', 'Appelle', 'Appelle-moi', 'Téléphone', 'Téléphone-moi'],
        en: ['Call', 'Call me', 'Ring', 'Ring me', 'Phone', 'Phone me', 'Call me back'],
        ar: ['اتصلي', 'اتصلي بي', 'إتصلي', 'عاودي الاتصال'],
      },
      hint: l(
        'Vous l’avez appelée, elle n’a pas répondu. Que voulez-vous qu’elle fasse ?',
        'You called and she didn’t answer. What would you like her to do?',
        'اتصلتم بها ولم تردّ. ماذا تريدون أن تفعل؟',
      ),
    },
    {
      kind: 'order',
      prompt: l('Remettez les gestes dans l’ordre.', 'Put the steps in order.', 'رتّبوا الخطوات.'),
      items: [
        l('Ouvrir Contacts', 'Open Contacts', 'فتح جهات الاتصال'),
        l('Toucher le nom de Léa', 'Tap Léa’s name', 'لمس اسم ليا'),
        l('Toucher « Vidéo »', 'Tap “Video”', 'لمس «فيديو»'),
        l('Attendre qu’elle réponde', 'Wait for her to answer', 'انتظار ردّها'),
      ],
    },
  ],
};
