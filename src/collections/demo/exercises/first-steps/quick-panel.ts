import { l } from '../../text';
import type { DemoExercise } from '../../types';
import { right, wrong } from '../options';

export const quickPanel: DemoExercise = {
  key: 'quick-panel',
  title: l(
    'Le volet du haut : son, lampe, mode avion',
    'The top panel: sound, torch, aeroplane mode',
    'اللوحة العلوية: الصوت والمصباح ووضع الطيران',
  ),
  summary: l(
    'Votre téléphone ne sonne plus ? L’écran est trop sombre ? La réponse est souvent sous votre doigt.',
    'Phone not ringing any more? Screen too dark? The answer is often at your fingertips.',
    'لم يعد الهاتف يرنّ؟ الشاشة معتمة؟ الحل غالبًا تحت إصبعكم.',
  ),
  category: 'first-steps',
  tags: ['son', 'lampe', 'luminosité', 'mode avion'],
  skills: ['settings', 'touch'],
  difficulty: 'easy',
  minutes: 5,
  cover: 'cover-quick-panel.webp',
  steps: [
    {
      kind: 'read',
      prompt: l('Un rideau à tirer', 'A curtain to pull down', 'ستارة تُسحب'),
      screen: 'quick-settings',
      body: l(
        'Posez le doigt **tout en haut** de l’écran et faites-le descendre : un volet s’ouvre, comme un ' +
          'store que l’on baisse.\n\n' +
          'Il contient deux choses :\n\n' +
          '- de grands **boutons** pour les réglages de tous les jours ;\n' +
          '- les **notifications**, c’est-à-dire ce qui vient d’arriver.\n\n' +
          'Un bouton de couleur est **allumé**, un bouton pâle est **éteint**. Pour refermer, remontez ' +
          'le doigt.',
        'Put your finger at the **very top** of the screen and slide it down: a panel opens, like a ' +
          'blind being lowered.\n\n' +
          'It holds two things:\n\n' +
          '- large **buttons** for everyday settings;\n' +
          '- **notifications**, that is, what has just arrived.\n\n' +
          'A coloured button is **on**, a pale button is **off**. To close the panel, slide your finger ' +
          'back up.',
        'ضعوا إصبعكم في **أعلى الشاشة تمامًا** واسحبوه إلى الأسفل: تنفتح لوحة كأنها ستارة تُنزل.\n\n' +
          'فيها شيئان:\n\n' +
          '- **أزرار** كبيرة للإعدادات اليومية؛\n' +
          '- **الإشعارات**، أي ما وصل للتو.\n\n' +
          'الزر الملوّن **مشغّل**، والزر الباهت **متوقف**. لإغلاق اللوحة، اسحبوا إصبعكم إلى الأعلى.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'La lumière de l’escalier est en panne. Éclairez vos pas.',
        'The stairwell light is broken. Light your way.',
        'ضوء السلّم معطّل. أنيروا طريقكم.',
      ),
      screen: 'quick-settings',
      zones: ['flashlight'],
      hint: l(
        'Cherchez le dessin d’une lampe de poche.',
        'Look for the picture of a torch.',
        'ابحثوا عن رسم مصباح يدوي.',
      ),
      explanation: l(
        'Touchez le même bouton pour l’éteindre. Elle use la batterie : ne l’oubliez pas dans votre poche.',
        'Tap the same button to switch it off. It uses up the battery, so don’t leave it on in your pocket.',
        'المسوا الزر نفسه لإطفائه. إنه يستهلك البطارية، فلا تنسوه مضاءً في جيبكم.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'En plein soleil, vous ne voyez plus rien. Rendez l’écran plus lumineux.',
        'In full sun you can’t see a thing. Make the screen brighter.',
        'تحت أشعة الشمس لا ترون شيئًا. زيدوا إضاءة الشاشة.',
      ),
      screen: 'quick-settings',
      zones: ['light'],
      hint: l(
        'Ce n’est pas un bouton, mais une barre que l’on fait glisser.',
        'It is not a button but a bar that you slide.',
        'ليس زرًا، بل شريط يُسحب بالإصبع.',
      ),
    },
    {
      kind: 'choice',
      multiple: true,
      prompt: l(
        'Vous touchez « Mode avion » par mégarde. Que se passe-t-il ?',
        'You tap “Aeroplane mode” by accident. What happens?',
        'لمستم «وضع الطيران» سهوًا. ماذا يحدث؟',
      ),
      screen: 'quick-settings',
      options: [
        right(
          l('On ne peut plus vous appeler', 'Nobody can call you', 'لا يستطيع أحد الاتصال بكم'),
          l(
            'Oui : le téléphone coupe le réseau. On tombe sur votre répondeur.',
            'Yes: the phone cuts itself off from the network. Callers reach your voicemail.',
            'نعم: يقطع الهاتف الشبكة، فيسمع المتصل المجيب الصوتي.',
          ),
        ),
        right(
          l('Les messages n’arrivent plus', 'Messages stop coming in', 'تتوقف الرسائل عن الوصول'),
          l(
            'Oui, ils attendent. Ils arriveront tous quand vous couperez le mode avion.',
            'Yes, they wait. They will all arrive when you turn aeroplane mode off.',
            'نعم، تبقى في الانتظار، ثم تصل كلها حين توقفون وضع الطيران.',
          ),
        ),
        wrong(
          l('Vos photos sont effacées', 'Your photos are deleted', 'تُحذف صوركم'),
          l(
            'Rien ne s’efface. Le mode avion coupe les ondes, c’est tout.',
            'Nothing is deleted. Aeroplane mode turns off the radio signals, that is all.',
            'لا يُحذف شيء. وضع الطيران يوقف الإشارات فقط.',
          ),
        ),
        wrong(
          l('Le téléphone s’éteint', 'The phone switches off', 'ينطفئ الهاتف'),
          l(
            'Non, tout le reste marche : lampe, photos, calculette.',
            'No, everything else works: torch, photos, calculator.',
            'لا، كل ما عدا ذلك يعمل: المصباح والصور والحاسبة.',
          ),
        ),
      ],
      explanation: l(
        'Téléphone muet sans raison ? Regardez d’abord si un petit avion est affiché tout en haut de ' +
          'l’écran.',
        'Phone strangely quiet? First check whether a little aeroplane is showing at the top of the screen.',
        'هاتفكم صامت بلا سبب؟ انظروا أولًا هل تظهر طائرة صغيرة في أعلى الشاشة.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'Vous avez manqué un appel : le téléphone n’a pas sonné. Quel curseur faut-il remonter ?',
        'You missed a call: the phone did not ring. Which slider needs to go up?',
        'فاتتكم مكالمة لأن الهاتف لم يرنّ. أي شريط يجب رفعه؟',
      ),
      screen: 'volume',
      zones: ['ring'],
      hint: l(
        'L’un des trois est à zéro. Sa couleur vous alerte.',
        'One of the three is at zero. Its colour is a warning.',
        'أحد الأشرطة الثلاثة على الصفر، ولونه ينبّهكم.',
      ),
      explanation: l(
        'Ce panneau apparaît quand on appuie sur les boutons de volume, sur le côté du téléphone.',
        'This panel appears when you press the volume buttons on the side of the phone.',
        'تظهر هذه اللوحة عند الضغط على زرّي الصوت على جانب الهاتف.',
      ),
    },
    {
      kind: 'choice',
      multiple: false,
      prompt: l(
        'Vous entrez au cinéma. Quel est le meilleur choix ?',
        'You are going into the cinema. What is the best choice?',
        'تدخلون قاعة السينما. ما أفضل خيار؟',
      ),
      options: [
        right(
          l('Toucher « Silence »', 'Tap “Silent”', 'لمس «صامت»'),
          l(
            'Parfait : il ne sonne pas, mais vous verrez les appels manqués en sortant.',
            'Perfect: it won’t ring, but you will see any missed calls on your way out.',
            'ممتاز: لن يرنّ، وسترون المكالمات الفائتة عند الخروج.',
          ),
        ),
        wrong(
          l('Baisser la lumière de l’écran', 'Turn the brightness down', 'خفض إضاءة الشاشة'),
          l(
            'C’est gentil pour vos voisins, mais le téléphone sonnera quand même.',
            'Kind to your neighbours, but the phone will still ring.',
            'هذا لطيف تجاه جيرانكم، لكن الهاتف سيرنّ.',
          ),
        ),
        wrong(
          l('Couper le wifi', 'Turn off Wi-Fi', 'إيقاف واي فاي'),
          l(
            'Les appels passent par un autre réseau : il sonnera.',
            'Calls use a different network: it will ring.',
            'المكالمات تمرّ عبر شبكة أخرى، وسيرنّ الهاتف.',
          ),
        ),
      ],
    },
  ],
};
