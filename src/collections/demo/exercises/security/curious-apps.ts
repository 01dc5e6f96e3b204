import { l } from '../../text';
import type { DemoExercise } from '../../types';
import { right, wrong } from '../options';

export const curiousApps: DemoExercise = {
  key: 'curious-apps',
  title: l('Les applications trop curieuses', 'Apps that are too nosy', 'التطبيقات الفضولية'),
  summary: l(
    'Une lampe de poche qui veut lire vos contacts ? Apprenez à dire non, et à reprendre un oui.',
    'A torch that wants to read your contacts? Learn to say no, and to take back a yes.',
    'مصباح يريد قراءة جهات اتصالكم؟ تعلّموا قول لا، والتراجع عن نعم.',
  ),
  category: 'security',
  tags: ['autorisations', 'vie privée', 'applications'],
  skills: ['protect', 'settings', 'critical-eye'],
  difficulty: 'medium',
  minutes: 5,
  cover: 'cover-curious-apps.webp',
  steps: [
    {
      kind: 'read',
      prompt: l('Qui a besoin de quoi ?', 'Who needs what?', 'من يحتاج إلى ماذا؟'),
      body: l(
        'Une application doit **demander la permission** avant d’utiliser la caméra, le micro, vos ' +
          'contacts ou votre position.\n\n' +
          'Posez-vous toujours la même question : **en a-t-elle besoin pour faire son travail ?**\n\n' +
          '- Un plan a besoin de savoir où vous êtes.\n' +
          '- Une lampe de poche n’a besoin de rien.\n\n' +
          'Refuser ne casse rien. Au pire, elle redemandera.',
        'An app must **ask permission** before using the camera, the microphone, your contacts or your ' +
          'location.\n\n' +
          'Always ask yourself the same question: **does it need this to do its job?**\n\n' +
          '- A map needs to know where you are.\n' +
          '- A torch needs nothing.\n\n' +
          'Refusing breaks nothing. At worst, it will ask again.',
        'يجب على التطبيق **طلب الإذن** قبل استعمال الكاميرا أو الميكروفون أو جهات اتصالكم أو موقعكم.\n\n' +
          'اسألوا أنفسكم دائمًا: **هل يحتاج إلى ذلك ليؤدي عمله؟**\n\n' +
          '- الخريطة تحتاج إلى معرفة مكانكم.\n' +
          '- المصباح لا يحتاج إلى شيء.\n\n' +
          'الرفض لا يعطّل شيئًا. وفي أسوأ الأحوال سيسأل من جديد.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        '« Lampe magique » veut lire vos contacts. Que répondez-vous ?',
        '“Magic Torch” wants to read your contacts. What do you answer?',
        '«المصباح السحري» يريد قراءة جهات اتصالكم. بماذا تجيبون؟',
      ),
      screen: 'torch-question',
      zones: ['never'],
      hint: l(
        'Une lampe a-t-elle besoin de connaître vos amis pour éclairer ?',
        'Does a torch need to know your friends in order to shine?',
        'هل يحتاج المصباح إلى معرفة أصدقائكم كي يضيء؟',
      ),
      explanation: l(
        'Avec vos contacts, l’application pourrait revendre les numéros de toute votre famille. Même « ' +
          'une seule fois » suffit pour les copier.',
        'With your contacts, the app could sell your whole family’s numbers. Even “only this time” is ' +
          'enough to copy them.',
        'بجهات اتصالكم يمكن للتطبيق بيع أرقام عائلتكم كلها. وحتى «هذه المرة فقط» تكفي لنسخها.',
      ),
    },
    {
      kind: 'choice',
      multiple: true,
      prompt: l('Quelles demandes sont légitimes ?', 'Which requests are legitimate?', 'أي الطلبات مشروعة؟'),
      options: [
        right(
          l('Un plan demande votre position', 'A map asks for your location', 'خريطة تطلب موقعكم'),
          l(
            'Oui : sans elle, il ne peut pas vous guider.',
            'Yes: without it, it cannot guide you.',
            'نعم: لا تستطيع إرشادكم من دونه.',
          ),
        ),
        right(
          l(
            'Une application d’appels vidéo demande le micro',
            'A video call app asks for the microphone',
            'تطبيق مكالمات فيديو يطلب الميكروفون',
          ),
          l(
            'Oui : sinon, personne ne vous entend.',
            'Yes: otherwise nobody hears you.',
            'نعم: وإلا فلن يسمعكم أحد.',
          ),
        ),
        wrong(
          l(
            'Un jeu de cartes demande vos contacts',
            'A card game asks for your contacts',
            'لعبة ورق تطلب جهات اتصالكم',
          ),
          l(
            'Pour quoi faire ? On peut jouer sans.',
            'What for? You can play without.',
            'لماذا؟ يمكن اللعب من دونها.',
          ),
        ),
        wrong(
          l(
            'Une calculette demande la caméra',
            'A calculator asks for the camera',
            'آلة حاسبة تطلب الكاميرا',
          ),
          l(
            'Deux et deux font quatre sans caméra.',
            'Two and two make four without a camera.',
            'اثنان واثنان أربعة من دون كاميرا.',
          ),
        ),
      ],
    },
    {
      kind: 'tap',
      prompt: l(
        'Vous aviez tout accepté, il y a trois mois. Pour vérifier les autorisations, où aller dans les ' +
          'réglages ?',
        'Three months ago you said yes to everything. Where in Settings do you check the permissions?',
        'قبل ثلاثة أشهر وافقتم على كل شيء. أين تراجعون الأذونات في الإعدادات؟',
      ),
      screen: 'settings',
      zones: ['apps'],
      hint: l(
        'Lisez les petits mots : l’un d’eux est « Autorisations ».',
        'Read the small words: one of them is “Permissions”.',
        'اقرؤوا الكلمات الصغيرة: إحداها «الأذونات».',
      ),
    },
    {
      kind: 'choice',
      multiple: false,
      prompt: l(
        'Cette lampe n’a pas servi depuis trois mois, et elle peut tout écouter. Quelle est la meilleure ' +
          'solution ?',
        'This torch has not been used for three months, and it can listen to everything. What is the ' +
          'best solution?',
        'لم يُستعمل هذا المصباح منذ ثلاثة أشهر، ويمكنه سماع كل شيء. ما أفضل حل؟',
      ),
      screen: 'app-permissions',
      options: [
        right(
          l('La désinstaller', 'Uninstall it', 'حذفه'),
          l(
            'Oui : le téléphone a déjà une lampe, dans le volet du haut.',
            'Yes: the phone already has a torch, in the top panel.',
            'نعم: في الهاتف مصباح أصلًا، في اللوحة العلوية.',
          ),
        ),
        wrong(
          l('Couper seulement le micro', 'Turn off only the microphone', 'إيقاف الميكروفون فقط'),
          l(
            'C’est mieux que rien, mais elle garde vos contacts et votre position.',
            'Better than nothing, but it keeps your contacts and your location.',
            'أفضل من لا شيء، لكنه يبقي جهات اتصالكم وموقعكم.',
          ),
        ),
        wrong(
          l('La laisser, puisqu’elle ne sert pas', 'Leave it, since it isn’t used', 'تركه ما دام لا يُستعمل'),
          l(
            'Une application que l’on n’ouvre pas peut travailler quand même.',
            'An app you don’t open can still be at work.',
            'التطبيق الذي لا تفتحونه قد يعمل مع ذلك.',
          ),
        ),
      ],
    },
    {
      kind: 'tap',
      prompt: l('Débarrassez-vous d’elle.', 'Get rid of it.', 'تخلّصوا منه.'),
      screen: 'app-permissions',
      zones: ['uninstall'],
      hint: l(
        'Le bouton du bas, avec une petite poubelle.',
        'The button at the bottom, with a little bin.',
        'الزر السفلي ذو السلة الصغيرة.',
      ),
    },
    {
      kind: 'type',
      prompt: l(
        'Depuis combien de mois l’application n’avait-elle pas servi ?',
        'For how many months had the app not been used?',
        'منذ كم شهرًا لم يُستعمل التطبيق؟',
      ),
      screen: 'app-permissions',
      accepted: {
        fr: ['3', 'trois', '3 mois', 'trois mois'],
        en: ['3', 'three', '3 months', 'three months'],
        ar: ['3', '٣', 'ثلاثة', '3 أشهر', 'ثلاثة أشهر'],
      },
      hint: l(
        'C’est écrit dans le bandeau jaune.',
        'It is written in the yellow notice.',
        'مكتوب في الشريط الأصفر.',
      ),
    },
  ],
};
