import { l } from '../../text';
import type { DemoExercise } from '../../types';
import { right, wrong } from '../options';

export const writeEmail: DemoExercise = {
  key: 'write-email',
  title: l('Écrire un courriel au musée', 'Write an email to the museum', 'كتابة بريد إلكتروني إلى المتحف'),
  summary: l(
    'L’adresse, l’objet, le message : les trois parties d’un courriel, et l’arobase qui fait peur.',
    'The address, the subject, the message: the three parts of an email, and the dreaded at sign.',
    'العنوان والموضوع والرسالة: أجزاء البريد الثلاثة، وعلامة @ المخيفة.',
  ),
  category: 'messages',
  tags: ['courriel', 'e-mail', 'adresse', 'arobase'],
  skills: ['communicate', 'write'],
  difficulty: 'medium',
  minutes: 7,
  cover: 'cover-write-email.webp',
  steps: [
    {
      kind: 'read',
      prompt: l('Une lettre, sans timbre', 'A letter without a stamp', 'رسالة بلا طابع'),
      body: l(
        'Un courriel (on dit aussi « mail ») ressemble à une lettre :\n\n' +
          '- **À** : l’adresse de la personne ;\n' +
          '- **Objet** : de quoi il s’agit, en quelques mots ;\n' +
          '- puis **le message**.\n\n' +
          'Une adresse s’écrit sans espace ni accent, avec une **arobase** au milieu : @. On la prononce ' +
          '« arobase » ou « at ».',
        'An email is much like a letter:\n\n' +
          '- **To**: the person’s address;\n' +
          '- **Subject**: what it is about, in a few words;\n' +
          '- then **the message**.\n\n' +
          'An address is written without spaces or accents, with an **at sign** in the middle: @.',
        'البريد الإلكتروني يشبه الرسالة:\n\n' +
          '- **إلى**: عنوان الشخص؛\n' +
          '- **الموضوع**: عمّ تتحدث الرسالة، في بضع كلمات؛\n' +
          '- ثم **النص**.\n\n' +
          'يُكتب العنوان بلا فراغات، وفي وسطه علامة **@** التي تُقرأ «آت».',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'Depuis votre boîte de réception, commencez un nouveau courriel.',
        'From your inbox, start a new email.',
        'من صندوق الوارد، ابدؤوا رسالة جديدة.',
      ),
      screen: 'inbox',
      zones: ['write'],
      hint: l(
        'De quoi se sert-on pour écrire une lettre ?',
        'What do you use to write a letter?',
        'بماذا نكتب الرسائل؟',
      ),
    },
    {
      kind: 'type',
      prompt: l(
        'Le musée donne son adresse au téléphone : « accueil, arobase, musee-de-la-mer, point, example ' +
          '». Écrivez-la.',
        'The museum gives its address over the phone: “accueil, at, musee-de-la-mer, dot, example”. Type it.',
        'يعطي المتحف عنوانه بالهاتف: «accueil، آت، musee-de-la-mer، نقطة، example». اكتبوه.',
      ),
      accepted: {
        fr: ['accueil@musee-de-la-mer.example'],
        en: ['accueil@musee-de-la-mer.example'],
        ar: ['accueil@musee-de-la-mer.example'],
      },
      placeholder: l('nom@endroit.fr', 'name@place.fr', 'name@place.fr'),
      hint: l(
        'Tout attaché : le nom, puis @, puis l’endroit, puis un point et la fin.',
        'All in one go: the name, then @, then the place, then a dot and the ending.',
        'متصلًا كله: الاسم ثم @ ثم المكان ثم نقطة والنهاية.',
      ),
      explanation: l(
        'Une seule lettre fausse, et le courriel revient ou part chez quelqu’un d’autre. Relire ' +
          'l’adresse est la meilleure habitude.',
        'One wrong letter and the email comes back, or goes to someone else. Checking the address is the ' +
          'best habit.',
        'حرف واحد خاطئ يعيد الرسالة أو يوصلها إلى غير صاحبها. مراجعة العنوان أفضل عادة.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'Où écrit-on de quoi parle le courriel ?',
        'Where do you write what the email is about?',
        'أين نكتب موضوع الرسالة؟',
      ),
      screen: 'compose',
      zones: ['subject'],
      hint: l('C’est la deuxième ligne.', 'It is the second line.', 'إنه السطر الثاني.'),
    },
    {
      kind: 'choice',
      multiple: false,
      prompt: l(
        'Quel objet aidera le mieux le musée à vous répondre ?',
        'Which subject will best help the museum to answer you?',
        'أي موضوع يساعد المتحف أكثر على الرد عليكم؟',
      ),
      screen: 'compose',
      options: [
        right(
          l('Réservation de deux places, dimanche', 'Booking two places, Sunday', 'حجز مكانين يوم الأحد'),
          l(
            'Parfait : on comprend tout avant même d’ouvrir.',
            'Perfect: it says everything before it is even opened.',
            'ممتاز: يُفهم كل شيء قبل فتح الرسالة.',
          ),
        ),
        wrong(
          l('Bonjour', 'Hello', 'مرحبًا'),
          l(
            'C’est poli, mais le musée reçoit cent « Bonjour » par jour.',
            'Polite, but the museum gets a hundred “Hello”s a day.',
            'مهذّب، لكن المتحف يستقبل مئة «مرحبًا» كل يوم.',
          ),
        ),
        wrong(
          l('URGENT !!!', 'URGENT!!!', 'عاجل!!!'),
          l(
            'Les arnaques crient ainsi. Votre courriel risque d’être rangé avec elles.',
            'That is how scams shout. Your email may be filed with them.',
            'هكذا يصرخ المحتالون، وقد تُصنَّف رسالتكم معهم.',
          ),
        ),
      ],
    },
    {
      kind: 'tap',
      prompt: l(
        'Tout est écrit et relu. Envoyez.',
        'Everything is written and checked. Send it.',
        'كُتب كل شيء ورُوجع. أرسلوا.',
      ),
      screen: 'compose',
      zones: ['send'],
      hint: l(
        'Le même petit avion que pour un message, mais en haut.',
        'The same little plane as for a message, but at the top.',
        'الطائرة الصغيرة نفسها التي في الرسائل، لكنها في الأعلى.',
      ),
    },
    {
      kind: 'order',
      prompt: l(
        'Dans quel ordre écrit-on un courriel, de haut en bas de la page ?',
        'In what order do you write an email, from the top of the page down?',
        'بأي ترتيب نكتب بريدًا إلكترونيًا، من أعلى الصفحة إلى أسفلها؟',
      ),
      items: [
        l('L’adresse du destinataire', 'The address', 'عنوان المرسل إليه'),
        l('L’objet', 'The subject', 'الموضوع'),
        l('Une formule de politesse et le message', 'A greeting and the message', 'تحية ثم نص الرسالة'),
        l('La relecture', 'A last look', 'المراجعة'),
        l('L’envoi', 'Sending it', 'الإرسال'),
      ],
    },
  ],
};
