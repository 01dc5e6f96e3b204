import { l } from '../../text';
import type { DemoExercise } from '../../types';
import { right, wrong } from '../options';

export const oneAccount: DemoExercise = {
  key: 'one-account',
  title: l('Se connecter à un service public', 'Sign in to a public service', 'الدخول إلى خدمة عمومية'),
  summary: l(
    'Avec FranceConnect, un compte que vous avez déjà (impôts, assurance maladie) ouvre tous les autres.',
    'With FranceConnect, an account you already have (taxes, health insurance) opens all the others.',
    'مع FranceConnect، حساب لديكم من قبل (الضرائب، التأمين الصحي) يفتح بقية الخدمات.',
  ),
  category: 'forms',
  tags: ['FranceConnect', 'impôts', 'Ameli', 'retraite'],
  skills: ['procedures', 'protect'],
  difficulty: 'hard',
  minutes: 7,
  cover: 'cover-one-account.webp',
  steps: [
    {
      kind: 'read',
      prompt: l('Une clé pour plusieurs portes', 'One key for several doors', 'مفتاح واحد لعدة أبواب'),
      body: l(
        'Retraite, impôts, assurance maladie, permis de conduire : chaque service demande un compte. ' +
          'Faut-il en créer dix ? Non.\n\n' +
          '**FranceConnect** permet d’entrer dans un service avec un compte que vous avez **déjà ' +
          'ailleurs** : celui d’impots.gouv.fr ou d’ameli.fr, par exemple.\n\n' +
          'C’est gratuit, et c’est un service de l’État. Personne ne vous y demandera un mot de passe ' +
          'par téléphone ou par SMS.',
        'Pension, taxes, health insurance, driving licence: every service asks for an account. Do you ' +
          'need ten of them? No.\n\n' +
          '**FranceConnect** lets you enter a service with an account you **already have elsewhere**: ' +
          'the one for impots.gouv.fr or ameli.fr, for instance.\n\n' +
          'It is free, and run by the French state. Nobody from it will ask for a password by phone or ' +
          'text.',
        'المعاش، الضرائب، التأمين الصحي، رخصة القيادة: كل خدمة تطلب حسابًا. هل ننشئ عشرة؟ لا.\n\n' +
          'خدمة **FranceConnect** تتيح الدخول بحساب **لديكم من قبل في مكان آخر**، مثل حساب الضرائب أو ' +
          'التأمين الصحي.\n\n' +
          'إنها مجانية وتابعة للدولة الفرنسية، ولن يطلب منكم أحد باسمها كلمة مرور بالهاتف أو برسالة.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'Vous voulez voir votre retraite sur info-retraite.fr, le site public de tous les régimes. Vous n’y ' +
          'avez pas de compte, mais vous en avez un aux impôts. Où toucher ?',
        'You want to see your pension on info-retraite.fr, the French public site for all pensions. You ' +
          'have no account there, but you do have one for taxes. Where do you tap?',
        'تريدون الاطلاع على معاشكم في info-retraite.fr، الموقع العمومي لكل المعاشات في فرنسا. ليس لديكم ' +
          'حساب فيه، لكن لديكم حساب في الضرائب. أين تلمسون؟',
      ),
      screen: 'login',
      zones: ['shared'],
      hint: l(
        'Inutile de remplir les champs. Cherchez la phrase qui parle d’un compte que l’on a déjà.',
        'No need to fill in the fields. Look for the words about an account you already have.',
        'لا حاجة إلى ملء الخانات. ابحثوا عن الجملة التي تتحدث عن حساب موجود.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'On vous demande quel compte utiliser. Prenez celui des impôts.',
        'It asks which account to use. Choose the one for taxes.',
        'تسألكم الصفحة أي حساب تستعملون. اختاروا حساب الضرائب.',
      ),
      screen: 'providers',
      zones: ['taxes'],
      hint: l(
        'Lisez la petite adresse sous chaque nom.',
        'Read the small address under each name.',
        'اقرؤوا العنوان الصغير تحت كل اسم.',
      ),
    },
    {
      kind: 'choice',
      multiple: false,
      prompt: l(
        'La page suivante demande votre mot de passe. Lequel écrivez-vous ?',
        'The next page asks for your password. Which one do you type?',
        'الصفحة التالية تطلب كلمة المرور. أيّها تكتبون؟',
      ),
      screen: 'providers',
      options: [
        right(
          l('Celui du compte des impôts', 'The one for the tax account', 'كلمة مرور حساب الضرائب'),
          l(
            'Oui : c’est ce compte que vous avez choisi.',
            'Yes: that is the account you chose.',
            'نعم: هذا هو الحساب الذي اخترتموه.',
          ),
        ),
        wrong(
          l('Celui de ma boîte de courriel', 'The one for my email', 'كلمة مرور بريدي'),
          l(
            'Celui-là n’ouvre que votre boîte. Chaque compte garde le sien.',
            'That one only opens your mailbox. Each account keeps its own.',
            'تلك لا تفتح إلا بريدكم. لكل حساب كلمته.',
          ),
        ),
        wrong(
          l('Un nouveau, que j’invente', 'A new one that I make up', 'كلمة جديدة أبتكرها'),
          l(
            'Vous ne créez rien ici : vous entrez avec une clé que vous avez déjà.',
            'You are not creating anything here: you are using a key you already own.',
            'لا تنشئون شيئًا هنا، بل تدخلون بمفتاح لديكم من قبل.',
          ),
        ),
      ],
    },
    {
      kind: 'type',
      prompt: l(
        'Avant de taper un mot de passe, on lit l’adresse. Quelle adresse est affichée en haut de cette ' +
          'page ?',
        'Before typing a password, you read the address. Which address is shown at the top of this page?',
        'قبل كتابة كلمة المرور نقرأ العنوان. ما العنوان الظاهر في أعلى هذه الصفحة؟',
      ),
      screen: 'providers',
      accepted: {
        fr: ['franceconnect.gouv.fr', 'https://franceconnect.gouv.fr', 'www.franceconnect.gouv.fr'],
        en: ['franceconnect.gouv.fr', 'https://franceconnect.gouv.fr', 'www.franceconnect.gouv.fr'],
        ar: ['franceconnect.gouv.fr', 'https://franceconnect.gouv.fr', 'www.franceconnect.gouv.fr'],
      },
      hint: l(
        'Elle est dans la barre arrondie, à côté du cadenas.',
        'It is in the rounded bar, beside the padlock.',
        'إنه في الشريط المستدير بجانب القفل.',
      ),
      explanation: l(
        'Elle se termine par .gouv.fr : c’est bien l’État. Si la fin est différente, on s’arrête là.',
        'It ends in .gouv.fr: it really is the state. If the ending differs, stop there.',
        'ينتهي بـ gouv.fr: إنها الدولة فعلًا. وإن اختلفت النهاية فتوقّفوا.',
      ),
    },
    {
      kind: 'order',
      prompt: l('Remettez les étapes dans l’ordre.', 'Put the steps in order.', 'رتّبوا الخطوات.'),
      items: [
        l('Ouvrir info-retraite.fr', 'Open info-retraite.fr', 'فتح موقع info-retraite.fr'),
        l(
          'Choisir d’entrer avec un compte existant',
          'Choose to use an existing account',
          'اختيار الدخول بحساب موجود',
        ),
        l('Choisir le compte des impôts', 'Choose the tax account', 'اختيار حساب الضرائب'),
        l(
          'Vérifier l’adresse, puis s’identifier',
          'Check the address, then sign in',
          'التحقق من العنوان ثم الدخول',
        ),
        l(
          'Revenir sur info-retraite.fr, une fois la connexion faite',
          'Come back to info-retraite.fr, signed in',
          'العودة إلى info-retraite.fr بعد الدخول',
        ),
      ],
    },
    {
      kind: 'choice',
      multiple: true,
      prompt: l(
        'Vous avez fini, sur l’ordinateur de la médiathèque. Que faites-vous avant de partir ?',
        'You have finished, on the library’s computer. What do you do before leaving?',
        'انتهيتم على حاسوب المكتبة العامة. ماذا تفعلون قبل المغادرة؟',
      ),
      options: [
        right(
          l('Je touche « Se déconnecter »', 'I tap “Sign out”', 'ألمس «تسجيل الخروج»'),
          l(
            'Indispensable : sinon, la personne suivante serait chez vous.',
            'Essential: otherwise the next person would be in your account.',
            'ضروري: وإلا دخل الشخص التالي إلى حسابكم.',
          ),
        ),
        right(
          l(
            'Je refuse que l’ordinateur retienne mon mot de passe',
            'I refuse to let the computer remember my password',
            'أرفض أن يحفظ الحاسوب كلمة مروري',
          ),
          l(
            'Oui, toujours « non » sur un appareil qui n’est pas à vous.',
            'Yes, always “no” on a device that is not yours.',
            'نعم، دائمًا «لا» على جهاز ليس لكم.',
          ),
        ),
        wrong(
          l('Je baisse la lumière de l’écran', 'I dim the screen', 'أخفض إضاءة الشاشة'),
          l(
            'La page resterait ouverte, seulement moins visible.',
            'The page would stay open, only harder to see.',
            'ستبقى الصفحة مفتوحة لكنها أقل وضوحًا.',
          ),
        ),
      ],
    },
  ],
};
