import { l } from '../../text';
import type { DemoExercise } from '../../types';
import { right, wrong } from '../options';

export const firstMessage: DemoExercise = {
  key: 'first-message',
  title: l('Envoyer un premier message', 'Send a first message', 'إرسال أول رسالة'),
  summary: l(
    'Choisir à qui l’on écrit, taper quelques mots, les envoyer, savoir s’ils sont lus.',
    'Choose who you write to, type a few words, send them, and know whether they were read.',
    'اختيار المرسل إليه، وكتابة بضع كلمات، وإرسالها، ومعرفة هل قُرئت.',
  ),
  category: 'messages',
  tags: ['message', 'écrire', 'envoyer'],
  skills: ['communicate', 'write', 'touch'],
  difficulty: 'easy',
  minutes: 5,
  cover: 'cover-first-message.webp',
  steps: [
    {
      kind: 'read',
      prompt: l(
        'Comme une carte postale, en plus rapide',
        'Like a postcard, only faster',
        'مثل بطاقة بريدية، لكن أسرع',
      ),
      screen: 'messages-list',
      body: l(
        'Un message arrive en une seconde, même à l’autre bout du monde. La personne le lit **quand elle ' +
          'veut** : vous ne dérangez pas.\n\n' +
          'Voici la liste de vos conversations. La plus récente est en haut. Un nom en gras et un petit ' +
          'rond annoncent **quelque chose de nouveau**.\n\n' +
          'Nous allons écrire à Samira.',
        'A message arrives in a second, even on the other side of the world. The person reads it ' +
          '**whenever they like**: you are not disturbing anyone.\n\n' +
          'Here is the list of your conversations. The most recent one is at the top. Bold words and a ' +
          'small circle announce **something new**.\n\n' +
          'We are going to write to Samira.',
        'تصل الرسالة في ثانية، ولو إلى آخر الدنيا. ويقرؤها صاحبها **متى شاء**، فلا إزعاج.\n\n' +
          'هذه قائمة محادثاتكم، والأحدث في الأعلى. الكلمات العريضة والدائرة الصغيرة تدلّان على **شيء ' +
          'جديد**.\n\n' +
          'سنكتب الآن إلى سميرة.',
      ),
    },
    {
      kind: 'tap',
      prompt: l('Commencez un nouveau message.', 'Start a new message.', 'ابدؤوا رسالة جديدة.'),
      screen: 'messages-list',
      zones: ['new'],
      hint: l(
        'Ouvrir une conversation existante, c’est la continuer. Ici, cherchez un signe qui veut dire « ' +
          'ajouter ».',
        'Opening an existing conversation continues it. Here, look for a sign that means “add”.',
        'فتح محادثة موجودة يعني متابعتها. ابحثوا هنا عن علامة تعني «إضافة».',
      ),
      explanation: l(
        'Toucher le nom de Samira aurait marché aussi, puisque vous lui avez déjà écrit. Le signe plus ' +
          'sert à écrire à n’importe qui.',
        'Tapping Samira’s name would have worked too, since you have already written to her. The plus ' +
          'sign lets you write to anyone.',
        'كان لمس اسم سميرة ينفع أيضًا لأنكم راسلتموها من قبل. أما علامة الزائد فتتيح الكتابة إلى أي شخص.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'À qui écrit-on ? Choisissez Samira.',
        'Who are we writing to? Choose Samira.',
        'لمن نكتب؟ اختاروا سميرة.',
      ),
      screen: 'choose-contact',
      zones: ['samira'],
      hint: l(
        'Les noms sont rangés par ordre alphabétique.',
        'The names are in alphabetical order.',
        'الأسماء مرتّبة أبجديًا.',
      ),
    },
    {
      kind: 'type',
      prompt: l(
        'Dites-lui bonjour, en un ou deux mots.',
        'Say hello to her, in one or two words.',
        'قولوا لها مرحبًا، بكلمة أو كلمتين.',
      ),
      screen: 'chat-new',
      accepted: {
        fr: [
          'Bonjour',
          'Bonjour Samira',
          'Bonjour Samira !',
          'Coucou',
          'Coucou Samira',
          'Coucou Samira !',
          'Salut',
          'Salut Samira',
          'Bonsoir',
          'Bonsoir Samira',
        ],
        en: [
          'Hello',
          'Hello Samira',
          'Hello Samira!',
          'Hi',
          'Hi Samira',
          'Hi Samira!',
          'Good morning',
          'Good morning Samira',
          'Hey Samira',
        ],
        ar: [
          'مرحبا',
          'مرحبا سميرة',
          'مرحبًا سميرة!',
          'السلام عليكم',
          'السلام عليكم سميرة',
          'صباح الخير',
          'صباح الخير سميرة',
          'أهلا سميرة',
          'أهلا',
        ],
      },
      placeholder: l('Votre message', 'Your message', 'رسالتكم'),
      hint: l(
        '« Bonjour » et son prénom font un très bon premier message.',
        '“Hello” and her name make a very good first message.',
        '«مرحبًا» مع اسمها رسالة أولى ممتازة.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'Le message est écrit, mais pas encore parti. Envoyez-le.',
        'The message is written, but has not gone yet. Send it.',
        'كُتبت الرسالة لكنها لم تُرسل بعد. أرسلوها.',
      ),
      screen: 'chat-typed',
      zones: ['send'],
      hint: l(
        'Cherchez un petit avion en papier.',
        'Look for a little paper plane.',
        'ابحثوا عن طائرة ورقية صغيرة.',
      ),
      explanation: l(
        'La touche au coin du clavier va seulement à la ligne. C’est l’avion qui fait partir le message.',
        'The key in the corner of the keyboard only starts a new line. The plane is what sends the message.',
        'المفتاح في زاوية اللوحة ينتقل إلى سطر جديد فقط. الطائرة هي التي ترسل الرسالة.',
      ),
    },
    {
      kind: 'choice',
      multiple: false,
      prompt: l(
        'Sous votre premier message, il y a deux coches dorées. Que veulent-elles dire ?',
        'There are two golden ticks under your first message. What do they mean?',
        'تحت رسالتكم الأولى علامتان ذهبيتان. ماذا تعنيان؟',
      ),
      screen: 'chat-sent',
      options: [
        wrong(
          l('Le message est parti deux fois', 'The message was sent twice', 'أُرسلت الرسالة مرتين'),
          l(
            'Non, il n’est parti qu’une fois. Comparez avec le dernier message, qui n’a qu’une coche.',
            'No, it went only once. Compare it with the last message, which has a single tick.',
            'لا، أُرسلت مرة واحدة. قارنوها بالرسالة الأخيرة التي عليها علامة واحدة.',
          ),
        ),
        right(
          l('Samira l’a lu', 'Samira has read it', 'قرأتها سميرة'),
          l(
            'Oui. Une coche : il est parti. Deux coches en couleur : il est lu.',
            'Yes. One tick: it has gone. Two coloured ticks: it has been read.',
            'نعم. علامة واحدة: أُرسلت. علامتان ملوّنتان: قُرئت.',
          ),
        ),
        wrong(
          l('Samira est d’accord', 'Samira agrees', 'سميرة موافقة'),
          l(
            'Les coches parlent du voyage du message, pas de l’avis de Samira.',
            'The ticks tell you how the message travelled, not what Samira thinks.',
            'العلامات تخبر عن رحلة الرسالة، لا عن رأي سميرة.',
          ),
        ),
      ],
    },
    {
      kind: 'order',
      prompt: l('Remettez les gestes dans l’ordre.', 'Put the steps in order.', 'رتّبوا الخطوات.'),
      items: [
        l('Toucher le signe plus', 'Tap the plus sign', 'لمس علامة الزائد'),
        l('Choisir la personne', 'Choose the person', 'اختيار الشخص'),
        l('Écrire le message', 'Write the message', 'كتابة الرسالة'),
        l('Le relire', 'Read it through', 'مراجعتها'),
        l('Toucher l’avion en papier', 'Tap the paper plane', 'لمس الطائرة الورقية'),
      ],
    },
  ],
};
