import { l } from '../../text';
import type { DemoExercise } from '../../types';
import { right, wrong } from '../options';

export const lookGood: DemoExercise = {
  key: 'look-good',
  title: l('Être bien vu et bien entendu', 'Be seen and heard clearly', 'الظهور بصوت وصورة واضحين'),
  summary: l(
    'La lumière, la hauteur, le bruit : trois petits changements qui font tout.',
    'Light, height, noise: three small changes that make all the difference.',
    'الضوء والارتفاع والضجيج: ثلاثة تغييرات صغيرة تصنع الفرق.',
  ),
  category: 'calls',
  tags: ['lumière', 'cadrage', 'son'],
  skills: ['call', 'pictures'],
  difficulty: 'easy',
  minutes: 4,
  cover: 'cover-look-good.webp',
  steps: [
    {
      kind: 'tap',
      prompt: l(
        'Votre visage est tout noir. Touchez ce qui en est la cause.',
        'Your face is completely dark. Tap what is causing it.',
        'وجهكم معتم تمامًا. المسوا سبب ذلك.',
      ),
      screen: 'backlit',
      zones: ['window-start', 'window-end'],
      hint: l(
        'D’où vient la lumière dans cette image ?',
        'Where does the light come from in this picture?',
        'من أين يأتي الضوء في هذه الصورة؟',
      ),
      explanation: l(
        'Le téléphone se règle sur ce qui brille le plus : la fenêtre. Votre visage, lui, reste dans ' +
          'l’ombre.',
        'The phone adjusts to the brightest thing: the window. Your face is left in the shade.',
        'يضبط الهاتف نفسه على أكثر الأشياء إضاءة، وهو النافذة، فيبقى وجهكم في الظل.',
      ),
    },
    {
      kind: 'choice',
      multiple: false,
      prompt: l('Comment y remédier ?', 'How do you fix it?', 'كيف تعالجون ذلك؟'),
      screen: 'backlit',
      options: [
        right(
          l('Me tourner face à la fenêtre', 'Turn to face the window', 'أستدير لأواجه النافذة'),
          l(
            'Oui : la lumière doit tomber sur votre visage, donc venir de derrière le téléphone.',
            'Yes: the light should fall on your face, so it must come from behind the phone.',
            'نعم: يجب أن يقع الضوء على وجهكم، أي أن يأتي من خلف الهاتف.',
          ),
        ),
        wrong(
          l('Rapprocher le téléphone', 'Bring the phone closer', 'أقرّب الهاتف'),
          l(
            'Vous seriez plus grand, mais toujours dans l’ombre.',
            'You would be larger, but still in the shade.',
            'ستظهرون أكبر، لكن في الظل.',
          ),
        ),
        wrong(
          l('Augmenter la lumière de l’écran', 'Turn up the screen brightness', 'أزيد إضاءة الشاشة'),
          l(
            'Vous verriez mieux les autres, mais eux ne vous verraient pas mieux.',
            'You would see the others better, but they would not see you any better.',
            'سترون الآخرين أفضل، لكنهم لن يروكم أفضل.',
          ),
        ),
      ],
    },
    {
      kind: 'choice',
      multiple: true,
      prompt: l(
        'Cette fois, on voit surtout le plafond. Que faire ?',
        'This time, mostly the ceiling shows. What can you do?',
        'هذه المرة يظهر السقف أكثر من غيره. ما العمل؟',
      ),
      screen: 'low',
      options: [
        right(
          l(
            'Poser le téléphone contre une pile de livres',
            'Lean the phone against a pile of books',
            'إسناد الهاتف إلى كومة كتب',
          ),
          l(
            'Oui : il sera à la hauteur des yeux, et vos mains seront libres.',
            'Yes: it will be at eye level, and your hands will be free.',
            'نعم: يصير في مستوى العينين وتتحرّر يداكم.',
          ),
        ),
        right(
          l(
            'Lever le téléphone devant mon visage',
            'Raise the phone in front of my face',
            'رفع الهاتف أمام وجهي',
          ),
          l(
            'Oui, c’est le plus rapide. Mais le bras fatigue vite !',
            'Yes, that is quickest. But your arm soon tires!',
            'نعم، هذا أسرع، لكن الذراع تتعب سريعًا!',
          ),
        ),
        wrong(
          l('Reculer ma chaise', 'Move my chair back', 'إرجاع الكرسي إلى الخلف'),
          l(
            'On verrait votre menton… et encore plus de plafond.',
            'People would see your chin… and even more ceiling.',
            'سيظهر ذقنكم… ومزيد من السقف.',
          ),
        ),
      ],
    },
    {
      kind: 'read',
      prompt: l('Et le son ?', 'And the sound?', 'والصوت؟'),
      body: l(
        'On pardonne une image moyenne, pas une voix que l’on n’entend pas.\n\n' +
          '- **Éteignez** la radio et la télévision.\n' +
          '- **Fermez** la fenêtre sur la rue.\n' +
          '- Parlez **vers le bas du téléphone** : c’est là que se trouve le micro.\n' +
          '- Des **écouteurs** avec fil suppriment presque toujours l’écho.',
        'People forgive a so-so picture, but not a voice they can’t hear.\n\n' +
          '- **Turn off** the radio and the television.\n' +
          '- **Close** the window onto the street.\n' +
          '- Speak **towards the bottom of the phone**: that is where the microphone is.\n' +
          '- Wired **earphones** nearly always get rid of the echo.',
        'نسامح في صورة متوسطة، لا في صوت لا يُسمع.\n\n' +
          '- **أطفئوا** الراديو والتلفاز.\n' +
          '- **أغلقوا** النافذة المطلّة على الشارع.\n' +
          '- تكلّموا **نحو أسفل الهاتف**، فهناك الميكروفون.\n' +
          '- **السماعات** السلكية تزيل الصدى غالبًا.',
      ),
    },
    {
      kind: 'type',
      prompt: l(
        'Complétez : pour ne plus entendre l’écho, je branche des…',
        'Complete: to get rid of the echo, I plug in…',
        'أكملوا: للتخلص من الصدى أوصل…',
      ),
      accepted: {
        fr: [
          'écouteurs',
          'des écouteurs',
          'écouteur',
          'casque',
          'un casque',
          'oreillettes',
          'des oreillettes',
        ],
        en: [
          'earphones',
          'headphones',
          'some earphones',
          'some headphones',
          'earbuds',
          'a headset',
          'headset',
          'my earphones',
        ],
        ar: ['السماعات', 'سماعات', 'سماعة', 'السماعة', 'سماعات الأذن', 'سماعات سلكية'],
      },
      hint: l('On les met dans les oreilles.', 'They go in your ears.', 'توضع في الأذنين.'),
    },
    {
      kind: 'order',
      prompt: l(
        'Cinq minutes avant un appel important :',
        'Five minutes before an important call:',
        'قبل مكالمة مهمة بخمس دقائق:',
      ),
      items: [
        l('Choisir une place face à la lumière', 'Choose a seat facing the light', 'اختيار مكان مواجه للضوء'),
        l(
          'Y caler le téléphone, à hauteur des yeux',
          'Prop the phone there, at eye level',
          'تثبيت الهاتف هناك في مستوى العينين',
        ),
        l('Vérifier son image à l’écran', 'Check your picture on the screen', 'التحقق من صورتكم على الشاشة'),
        l('Appeler', 'Make the call', 'الاتصال'),
      ],
    },
  ],
};
