import { l } from '../../text';
import type { DemoExercise } from '../../types';
import { right, wrong } from '../options';

export const familyGroup: DemoExercise = {
  key: 'family-group',
  title: l('Suivre le groupe de la famille', 'Keep up with the family group', 'متابعة مجموعة العائلة'),
  summary: l(
    'Qui lit quoi, comment répondre à tous, comment faire taire le groupe sans le quitter.',
    'Who reads what, how to answer everyone, how to quieten the group without leaving it.',
    'من يقرأ ماذا، وكيف نرد على الجميع، وكيف نُسكت المجموعة من دون مغادرتها.',
  ),
  category: 'messages',
  tags: ['groupe', 'famille', 'notifications'],
  skills: ['communicate', 'settings'],
  difficulty: 'medium',
  minutes: 5,
  cover: 'cover-family-group.webp',
  steps: [
    {
      kind: 'read',
      prompt: l('Autour de la même table', 'Around the same table', 'حول المائدة نفسها'),
      screen: 'chat-group',
      body: l(
        'Un groupe, c’est **une conversation à plusieurs**. Chaque message est lu par tous les membres, ' +
          'comme autour d’une table.\n\n' +
          'Le nom de celui qui parle est écrit au-dessus, en couleur. Vos messages à vous sont de ' +
          'l’autre côté.\n\n' +
          'Ici, la famille prépare un anniversaire.',
        'A group is **a conversation between several people**. Everyone in it reads every message, as if ' +
          'sitting around a table.\n\n' +
          'The name of the person speaking is written above, in colour. Your own messages are on the ' +
          'other side.\n\n' +
          'Here, the family is planning a birthday.',
        'المجموعة **محادثة بين عدة أشخاص**. كل رسالة يقرؤها جميع الأعضاء، كأنهم حول مائدة.\n\n' +
          'اسم المتكلم مكتوب فوق رسالته بلون، ورسائلكم أنتم في الجهة الأخرى.\n\n' +
          'هنا تحضّر العائلة لعيد ميلاد.',
      ),
    },
    {
      kind: 'type',
      prompt: l('Qui s’occupe du pain ?', 'Who is getting the bread?', 'من سيُحضر الخبز؟'),
      screen: 'chat-group',
      accepted: {
        fr: ['Jean-Louis', 'Jean Louis', 'JeanLouis'],
        en: ['Jean-Louis', 'Jean Louis', 'JeanLouis'],
        ar: ['جان لوي', 'جان-لوي', 'جانلوي'],
      },
      placeholder: l('Un prénom', 'A first name', 'اسم شخص'),
      hint: l(
        'Cherchez le mot « pain », puis le nom juste au-dessus.',
        'Find the word “bread”, then the name just above it.',
        'ابحثوا عن كلمة «الخبز» ثم الاسم الذي فوقها.',
      ),
    },
    {
      kind: 'choice',
      multiple: true,
      prompt: l(
        'Vous écrivez : « Ne le dites pas à papi, c’est une surprise ! » Qui peut le lire ?',
        'You write: “Don’t tell Grandpa, it’s a surprise!” Who can read it?',
        'تكتبون: «لا تخبروا جدي، إنها مفاجأة!» من يستطيع قراءتها؟',
      ),
      screen: 'group-info',
      options: [
        right(
          l('Léa', 'Léa', 'ليا'),
          l(
            'Oui, elle est dans la liste des membres. Elle a même créé le groupe.',
            'Yes, she is in the list of members. She even created the group.',
            'نعم، هي في قائمة الأعضاء، بل هي من أنشأت المجموعة.',
          ),
        ),
        right(
          l('Amadou', 'Amadou', 'أمادو'),
          l(
            'Oui, il est dans la liste des membres.',
            'Yes, he is in the list of members.',
            'نعم، هو في قائمة الأعضاء.',
          ),
        ),
        wrong(
          l('Samira', 'Samira', 'سميرة'),
          l(
            'Non : elle n’est pas membre du groupe. Elle ne voit rien de ce qui s’y dit.',
            'No: she is not a member of the group. She sees nothing of what is said there.',
            'لا: ليست عضوًا في المجموعة، ولا ترى شيئًا مما يقال فيها.',
          ),
        ),
        wrong(
          l('Tous vos contacts', 'All your contacts', 'جميع جهات اتصالكم'),
          l(
            'Non, seulement les personnes de la liste. Vérifiez-la avant d’écrire un secret !',
            'No, only the people in the list. Check it before writing a secret!',
            'لا، فقط من في القائمة. راجعوها قبل كتابة سر!',
          ),
        ),
      ],
    },
    {
      kind: 'tap',
      prompt: l(
        'Le groupe bavarde toute la nuit. Coupez ses sonneries sans le quitter.',
        'The group chats all night. Turn off its alerts without leaving it.',
        'المجموعة تتحدث طوال الليل. أوقفوا تنبيهاتها من دون مغادرتها.',
      ),
      screen: 'group-info',
      zones: ['bell'],
      hint: l(
        'Une cloche annonce ce qui sonne.',
        'A bell stands for anything that rings.',
        'الجرس يدل على ما يرنّ.',
      ),
      explanation: l(
        'Les messages arrivent toujours, mais en silence. Vous les lirez au petit déjeuner.',
        'Messages still arrive, but silently. You can read them at breakfast.',
        'تبقى الرسائل تصل لكن بصمت. اقرؤوها مع فطور الصباح.',
      ),
    },
    {
      kind: 'choice',
      multiple: false,
      prompt: l(
        'Vous voulez remercier Léa, et elle seule. Que faites-vous ?',
        'You want to thank Léa, and only Léa. What do you do?',
        'تريدون شكر ليا وحدها. ماذا تفعلون؟',
      ),
      screen: 'messages-list',
      options: [
        right(
          l('J’ouvre ma conversation avec Léa', 'I open my conversation with Léa', 'أفتح محادثتي مع ليا'),
          l(
            'Oui. Là, il n’y a que vous deux.',
            'Yes. There it is just the two of you.',
            'نعم. هناك لا يوجد غيركما.',
          ),
        ),
        wrong(
          l('J’écris son nom dans le groupe', 'I write her name in the group', 'أكتب اسمها في المجموعة'),
          l(
            'Tout le monde lira le message, même s’il s’adresse à Léa.',
            'Everyone will read the message, even if it is addressed to Léa.',
            'سيقرأ الجميع الرسالة ولو كانت موجّهة إلى ليا.',
          ),
        ),
        wrong(
          l('Je quitte le groupe d’abord', 'I leave the group first', 'أغادر المجموعة أولًا'),
          l(
            'Ce n’est pas nécessaire, et la famille se demanderait pourquoi !',
            'No need, and the family would wonder why!',
            'لا داعي، وستتساءل العائلة عن السبب!',
          ),
        ),
      ],
    },
    {
      kind: 'order',
      prompt: l(
        'Un groupe vous fatigue. Du plus doux au plus définitif, que pouvez-vous faire ?',
        'A group is wearing you out. From the gentlest to the most final, what can you do?',
        'مجموعة تتعبكم. من الألطف إلى الأكثر حسمًا، ماذا يمكنكم أن تفعلوا؟',
      ),
      items: [
        l('Lire plus tard', 'Read it later', 'القراءة لاحقًا'),
        l('Couper les notifications', 'Turn off its notifications', 'إيقاف الإشعارات'),
        l('Prévenir que l’on part', 'Say that you are leaving', 'الإخبار بأنكم ستغادرون'),
        l('Quitter le groupe', 'Leave the group', 'مغادرة المجموعة'),
      ],
      explanation: l(
        'Quand on quitte un groupe, les autres le voient. Pour revenir, il faut qu’un membre vous invite.',
        'When you leave a group, the others can see it. To come back, a member has to invite you.',
        'حين تغادرون المجموعة يرى الآخرون ذلك، وللعودة يجب أن يدعوكم أحد الأعضاء.',
      ),
    },
  ],
};
