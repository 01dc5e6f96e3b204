import { l } from '../../text';
import type { DemoExercise } from '../../types';
import { right, wrong } from '../options';

export const callButtons: DemoExercise = {
  key: 'call-buttons',
  title: l('Micro, caméra, haut-parleur', 'Microphone, camera, speaker', 'الميكروفون والكاميرا ومكبّر الصوت'),
  summary: l(
    '« On ne t’entend pas ! » Les boutons de l’appel vidéo, un par un.',
    '“We can’t hear you!” The buttons of a video call, one by one.',
    '«لا نسمعك!» أزرار مكالمة الفيديو واحدًا واحدًا.',
  ),
  category: 'calls',
  tags: ['micro', 'caméra', 'son', 'vidéo'],
  skills: ['call', 'settings'],
  difficulty: 'easy',
  minutes: 5,
  cover: 'cover-call-buttons.webp',
  steps: [
    {
      kind: 'read',
      prompt: l('Cinq boutons, cinq dessins', 'Five buttons, five signs', 'خمسة أزرار وخمسة رسوم'),
      screen: 'video-call',
      body: l(
        'Pendant l’appel, une rangée de boutons attend en bas de l’écran. Si elle a disparu, **touchez ' +
          'l’image une fois** : elle revient.\n\n' +
          '- **Micro** : ma voix part, ou non.\n' +
          '- **Caméra** : mon image part, ou non.\n' +
          '- **Retourner** : montrer mon visage, ou ce qui est devant moi.\n' +
          '- **Son** : entendre plus fort.\n' +
          '- **Raccrocher**, en rouge.\n\n' +
          'Un dessin **barré** veut dire : coupé.',
        'During the call, a row of buttons waits at the bottom of the screen. If it has gone, **tap ' +
          'the picture once** and it comes back.\n\n' +
          '- **Mic**: my voice goes out, or not.\n' +
          '- **Camera**: my picture goes out, or not.\n' +
          '- **Flip**: show my face, or what is in front of me.\n' +
          '- **Sound**: hear more loudly.\n' +
          '- **Hang up**, in red.\n\n' +
          'A sign that is **crossed out** means: off.',
        'أثناء المكالمة ينتظر صف من الأزرار في أسفل الشاشة. إن اختفى، **فالمسوا الصورة مرة واحدة** ' +
          'فيعود.\n\n' +
          '- **الميكروفون**: صوتي يصل أو لا يصل.\n' +
          '- **الكاميرا**: صورتي تصل أو لا تصل.\n' +
          '- **تبديل**: إظهار وجهي أو ما هو أمامي.\n' +
          '- **الصوت**: السماع بصوت أعلى.\n' +
          '- **إنهاء** بالأحمر.\n\n' +
          'الرسم **المشطوب** يعني: متوقف.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        '« Léa ne vous entend pas. » Réparez cela.',
        '“Léa can’t hear you.” Put it right.',
        '«ليا لا تسمعكم». أصلحوا ذلك.',
      ),
      screen: 'video-muted',
      zones: ['mic'],
      hint: l('L’un des dessins est barré.', 'One of the signs is crossed out.', 'أحد الرسوم مشطوب.'),
      explanation: l(
        'On coupe souvent son micro sans le vouloir, avec la joue ou le pouce. C’est la première chose ' +
          'à vérifier.',
        'People often turn off their microphone by accident, with a cheek or a thumb. It is the first ' +
          'thing to check.',
        'كثيرًا ما نوقف الميكروفون سهوًا بالخد أو الإبهام. إنه أول ما نتحقق منه.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'Léa voit vos fleurs au lieu de votre visage. Que toucher ?',
        'Léa sees your flowers instead of your face. What do you tap?',
        'ترى ليا أزهاركم بدل وجهكم. ماذا تلمسون؟',
      ),
      screen: 'video-blind',
      zones: ['flip'],
      hint: l(
        'Le téléphone a deux yeux : un devant, un derrière. Il faut changer d’œil.',
        'The phone has two eyes, one in front and one behind. Switch eyes.',
        'للهاتف عينان: أمامية وخلفية. يجب تبديل العين.',
      ),
    },
    {
      kind: 'choice',
      multiple: false,
      prompt: l(
        'On sonne à la porte. Vous voulez que Léa patiente sans rien voir ni entendre. Que faites-vous ?',
        'The doorbell rings. You want Léa to wait without seeing or hearing anything. What do you do?',
        'رنّ جرس الباب. تريدون أن تنتظر ليا من دون أن ترى أو تسمع. ماذا تفعلون؟',
      ),
      screen: 'video-call',
      options: [
        right(
          l(
            'Je coupe le micro et la caméra',
            'I turn off the microphone and the camera',
            'أوقف الميكروفون والكاميرا',
          ),
          l(
            'Oui, puis vous les rallumez en revenant. L’appel continue.',
            'Yes, and you turn them back on when you return. The call goes on.',
            'نعم، ثم تشغّلونهما عند العودة، والمكالمة مستمرة.',
          ),
        ),
        wrong(
          l('Je coupe seulement le son', 'I only turn off the sound', 'أوقف الصوت فقط'),
          l(
            'Le bouton « Son » règle ce que vous entendez, vous. Léa vous verrait et vous entendrait.',
            'The “Sound” button is about what you hear. Léa would still see and hear you.',
            'زر «الصوت» يخص ما تسمعونه أنتم. ستبقى ليا تراكم وتسمعكم.',
          ),
        ),
        wrong(
          l('Je retourne la caméra', 'I flip the camera', 'أبدّل الكاميرا'),
          l('Elle verrait votre salon !', 'She would see your living room!', 'سترى غرفة جلوسكم!'),
        ),
      ],
    },
    {
      kind: 'order',
      prompt: l(
        'Personne ne vous entend. Dans quel ordre chercher la panne, du plus simple au plus long ?',
        'Nobody can hear you. In what order do you look for the fault, from the simplest to the longest?',
        'لا أحد يسمعكم. بأي ترتيب تبحثون عن السبب، من الأسهل إلى الأطول؟',
      ),
      items: [
        l(
          'Regarder si le micro est barré',
          'See whether the microphone is crossed out',
          'النظر هل الميكروفون مشطوب',
        ),
        l('Raccrocher et rappeler', 'Hang up and call again', 'إنهاء المكالمة ومعاودة الاتصال'),
        l(
          'Éteindre et rallumer le téléphone',
          'Turn the phone off and on again',
          'إطفاء الهاتف وتشغيله من جديد',
        ),
      ],
      explanation: l(
        'Regardez aussi où sont vos doigts : le micro est un tout petit trou, en bas du téléphone, et on le ' +
          'bouche facilement.',
        'Check where your fingers are, too: the microphone is a tiny hole at the bottom of the phone, and ' +
          'easily covered.',
        'انتبهوا أيضًا إلى أصابعكم: الميكروفون ثقب صغير جدًا في أسفل الهاتف، ومن السهل سدّه.',
      ),
    },
    {
      kind: 'type',
      prompt: l(
        'Quel mot est écrit sous le bouton qui change de caméra ?',
        'Which word is written under the button that switches cameras?',
        'ما الكلمة المكتوبة تحت الزر الذي يبدّل الكاميرا؟',
      ),
      screen: 'video-call',
      accepted: { fr: ['Retourner'], en: ['Flip'], ar: ['تبديل'] },
      hint: l('C’est le bouton du milieu.', 'It is the button in the middle.', 'إنه الزر الأوسط.'),
    },
  ],
};
