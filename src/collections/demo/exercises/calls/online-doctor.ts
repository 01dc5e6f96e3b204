import { l } from '../../text';
import type { DemoExercise } from '../../types';
import { right, wrong } from '../options';

export const onlineDoctor: DemoExercise = {
  key: 'online-doctor',
  title: l('Consulter un médecin à distance', 'See a doctor from home', 'استشارة الطبيب عن بُعد'),
  summary: l(
    'Ouvrir le lien du cabinet, autoriser la caméra, allumer son micro, patienter.',
    'Open the surgery’s link, allow the camera, turn on your microphone, wait your turn.',
    'فتح رابط العيادة، والسماح بالكاميرا، وتشغيل الميكروفون، والانتظار.',
  ),
  category: 'calls',
  tags: ['santé', 'téléconsultation', 'lien', 'caméra'],
  skills: ['call', 'procedures', 'settings'],
  difficulty: 'hard',
  minutes: 7,
  cover: 'cover-online-doctor.webp',
  steps: [
    {
      kind: 'read',
      prompt: l('Le cabinet vient à vous', 'The surgery comes to you', 'العيادة تأتي إليكم'),
      screen: 'chat-link',
      body: l(
        'Une **téléconsultation** est un rendez-vous en vidéo. Le médecin vous voit, vous écoute, et ' +
          'peut faire une ordonnance. Avec votre médecin habituel, elle est remboursée comme une consultation ' +
          'au cabinet.\n\n' +
          'Vous recevez **un lien** : une adresse soulignée que l’on touche.\n\n' +
          'Installez-vous dans un endroit calme et clair, avec votre carte Vitale et vos ordonnances ' +
          'sous la main.',
        'A **video appointment** lets the doctor see you, listen to you, and write a prescription. In ' +
          'France, with your usual doctor, it is reimbursed like an appointment at the surgery.\n\n' +
          'You receive **a link**: an underlined address to tap.\n\n' +
          'Settle in a quiet, well-lit place, with your health card and prescriptions at hand.',
        '**الاستشارة عن بُعد** موعد بالفيديو. يراكم الطبيب ويسمعكم ويمكنه كتابة وصفة. وفي فرنسا تُعوَّض ' +
          'مع طبيبكم المعتاد مثل الاستشارة في العيادة.\n\n' +
          'يصلكم **رابط**: عنوان مسطّر نلمسه.\n\n' +
          'اجلسوا في مكان هادئ ومضيء، وبقربكم بطاقة التأمين الصحي ووصفاتكم.',
      ),
    },
    {
      kind: 'choice',
      multiple: false,
      prompt: l(
        'Pourquoi peut-on toucher ce lien-ci sans crainte ?',
        'Why is it safe to tap this link?',
        'لماذا يمكن لمس هذا الرابط بلا خوف؟',
      ),
      screen: 'chat-link',
      options: [
        right(
          l(
            'Vous avez pris ce rendez-vous vous-même',
            'You made this appointment yourself',
            'أنتم من حجزتم هذا الموعد',
          ),
          l(
            'Oui : vous l’attendiez, l’heure est la bonne, et c’est votre médecin.',
            'Yes: you were expecting it, the time is right, and it is your own doctor.',
            'نعم: كنتم تنتظرونه، والساعة صحيحة، وهو طبيبكم.',
          ),
        ),
        wrong(
          l('Il est écrit en bleu', 'It is written in blue', 'لأنه مكتوب بالأزرق'),
          l('Les faux liens aussi sont bleus.', 'Fake links are blue too.', 'الروابط المزيّفة زرقاء أيضًا.'),
        ),
        wrong(
          l('Il est arrivé le matin', 'It came in the morning', 'لأنه وصل صباحًا'),
          l(
            'Les escrocs se lèvent tôt, eux aussi.',
            'Crooks get up early as well.',
            'المحتالون أيضًا يستيقظون باكرًا.',
          ),
        ),
      ],
    },
    {
      kind: 'tap',
      prompt: l(
        'Il est 10 h 25. Ouvrez le lien du cabinet.',
        'It is 10:25. Open the surgery’s link.',
        'الساعة 10:25. افتحوا رابط العيادة.',
      ),
      screen: 'chat-link',
      zones: ['link'],
      hint: l('Un lien est souligné.', 'A link is underlined.', 'الرابط مسطّر.'),
    },
    {
      kind: 'tap',
      prompt: l(
        'Le téléphone pose une question. Que répondez-vous pour cette consultation ?',
        'The phone asks a question. What do you answer for this appointment?',
        'الهاتف يطرح سؤالًا. بماذا تجيبون من أجل هذه الاستشارة؟',
      ),
      screen: 'camera-question',
      zones: ['allow'],
      hint: l(
        'Le médecin doit-il vous voir et vous entendre ?',
        'Does the doctor need to see and hear you?',
        'هل يحتاج الطبيب إلى رؤيتكم وسماعكم؟',
      ),
      explanation: l(
        'Ici, c’est nécessaire. Un jeu ou une page de recettes qui poserait la même question n’en aurait ' +
          'pas besoin.',
        'Here it is needed. A game or a recipe page asking the same question would have no need of it.',
        'هذا ضروري هنا. أما لعبة أو صفحة وصفات تطرح السؤال نفسه فلا تحتاج إليه.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'Avant d’entrer, un réglage manque : le médecin ne vous entendrait pas. Corrigez-le.',
        'One setting is missing before you go in: the doctor would not hear you. Put it right.',
        'قبل الدخول ينقص إعداد: لن يسمعكم الطبيب. أصلحوه.',
      ),
      screen: 'meeting-preview',
      zones: ['mic'],
      hint: l('Comparez les deux interrupteurs.', 'Compare the two switches.', 'قارنوا بين المفتاحين.'),
    },
    {
      kind: 'choice',
      multiple: false,
      prompt: l(
        'Le médecin a dix minutes de retard. Que faites-vous ?',
        'The doctor is ten minutes late. What do you do?',
        'تأخّر الطبيب عشر دقائق. ماذا تفعلون؟',
      ),
      screen: 'waiting-room',
      options: [
        right(
          l('J’attends sur cette page', 'I wait on this page', 'أنتظر في هذه الصفحة'),
          l(
            'Oui : c’est une salle d’attente. L’appel s’ouvrira tout seul.',
            'Yes: it is a waiting room. The call will open by itself.',
            'نعم: إنها غرفة انتظار، وستبدأ المكالمة وحدها.',
          ),
        ),
        wrong(
          l(
            'Je touche « Quitter » et je recommence',
            'I tap “Leave” and start again',
            'ألمس «مغادرة» وأبدأ من جديد',
          ),
          l(
            'Vous perdriez votre place. La page dit que vous êtes le prochain.',
            'You would lose your place. The page says you are next.',
            'ستفقدون مكانكم. الصفحة تقول إن دوركم هو التالي.',
          ),
        ),
        wrong(
          l('J’éteins l’écran pour économiser', 'I turn the screen off to save power', 'أطفئ الشاشة للتوفير'),
          l(
            'Beaucoup de téléphones coupent l’appel quand l’écran s’éteint. Branchez plutôt le chargeur.',
            'Many phones drop the call when the screen goes off. Plug in the charger instead.',
            'هواتف كثيرة تقطع المكالمة عند إطفاء الشاشة. الأفضل وصل الشاحن.',
          ),
        ),
      ],
    },
    {
      kind: 'type',
      prompt: l(
        'À quelle heure est la téléconsultation ? Relisez le message du cabinet.',
        'What time is the video appointment? Read the surgery’s message again.',
        'في أي ساعة الاستشارة؟ أعيدوا قراءة رسالة العيادة.',
      ),
      screen: 'chat-link',
      accepted: {
        fr: ['10 h 30', '10h30', '10:30', '10.30', '10 30', 'dix heures trente', 'dix heures et demie'],
        en: ['10:30', '10.30', '10 30', '10:30 am', 'ten thirty', 'half past ten'],
        ar: ['10:30', '10.30', '10 30', '١٠:٣٠', 'العاشرة والنصف', 'العاشرة ونصف'],
      },
      hint: l(
        'Les petites heures en gris disent quand le message est arrivé. Lisez le texte lui-même.',
        'The small grey times say when the message came in. Read the text itself.',
        'الساعات الصغيرة الرمادية هي وقت وصول الرسالة. اقرؤوا النص نفسه.',
      ),
    },
    {
      kind: 'order',
      prompt: l(
        'Remettez la consultation dans l’ordre.',
        'Put the appointment in order.',
        'رتّبوا خطوات الاستشارة.',
      ),
      items: [
        l(
          'Brancher le chargeur et s’asseoir au calme',
          'Plug in the charger and sit somewhere quiet',
          'وصل الشاحن والجلوس في هدوء',
        ),
        l('Ouvrir le lien du message', 'Open the link in the message', 'فتح رابط الرسالة'),
        l(
          'Autoriser la caméra et le micro',
          'Allow the camera and microphone',
          'السماح بالكاميرا والميكروفون',
        ),
        l('Toucher « Rejoindre »', 'Tap “Join”', 'لمس «انضمام»'),
        l('Attendre le médecin', 'Wait for the doctor', 'انتظار الطبيب'),
      ],
    },
  ],
};
