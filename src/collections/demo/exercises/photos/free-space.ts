import { l } from '../../text';
import type { DemoExercise } from '../../types';
import { right, wrong } from '../options';

export const freeSpace: DemoExercise = {
  key: 'free-space',
  title: l(
    'Faire de la place sans rien regretter',
    'Free up space without regrets',
    'توفير المساحة من دون ندم',
  ),
  summary: l(
    '« Mémoire pleine » : jeter les photos ratées, vider la corbeille, garder les souvenirs.',
    '“Storage full”: throw out the failed photos, empty the bin, keep the memories.',
    '«الذاكرة ممتلئة»: التخلص من الصور الفاشلة، وإفراغ السلة، والاحتفاظ بالذكريات.',
  ),
  category: 'photos',
  tags: ['mémoire', 'corbeille', 'stockage', 'trier'],
  skills: ['pictures', 'settings'],
  difficulty: 'medium',
  minutes: 6,
  cover: 'cover-free-space.webp',
  steps: [
    {
      kind: 'read',
      prompt: l('Une armoire qui se remplit', 'A cupboard filling up', 'خزانة تمتلئ'),
      screen: 'storage',
      body: l(
        'La mémoire du téléphone est une armoire. Quand elle est pleine, il ralentit et refuse de ' +
          'prendre des photos.\n\n' +
          'La place se compte en **gigaoctets** (Go). Une photo prend très peu ; **une vidéo, cent fois ' +
          'plus**.\n\n' +
          'Bonne nouvelle : sur la plupart des téléphones, une photo jetée reste **trente jours à la ' +
          'corbeille**. On peut changer d’avis.',
        'The phone’s memory is a cupboard. When it is full, the phone slows down and refuses to take ' +
          'photos.\n\n' +
          'Space is measured in **gigabytes** (GB). A photo takes very little; **a video, a hundred ' +
          'times more**.\n\n' +
          'Good news: on most phones, a photo you throw away stays **thirty days in the bin**. You can ' +
          'change your mind.',
        'ذاكرة الهاتف خزانة. حين تمتلئ يبطؤ الهاتف ويرفض التقاط الصور.\n\n' +
          'تُقاس المساحة **بالغيغابايت**. تأخذ الصورة القليل، أما **الفيديو فأكثر بمئة مرة**.\n\n' +
          'والخبر السار: في معظم الهواتف تبقى الصورة المحذوفة **ثلاثين يومًا في السلة**، ويمكنكم تغيير رأيكم.',
      ),
    },
    {
      kind: 'choice',
      multiple: false,
      prompt: l(
        'Qu’est-ce qui prend le plus de place dans ce téléphone ?',
        'What takes up most space on this phone?',
        'ما الذي يشغل أكبر مساحة في هذا الهاتف؟',
      ),
      screen: 'storage',
      options: [
        right(
          l('Les vidéos', 'Videos', 'الفيديو'),
          l(
            'Oui, 24 Go. C’est par elles qu’il faut commencer.',
            'Yes, 24 GB. Start with those.',
            'نعم، 24 غيغا. نبدأ بها.',
          ),
        ),
        wrong(
          l('Les photos', 'Photos', 'الصور'),
          l(
            'Elles viennent en deuxième, avec 15 Go.',
            'They come second, with 15 GB.',
            'تأتي ثانية بـ 15 غيغا.',
          ),
        ),
        wrong(
          l('Les applications', 'Apps', 'التطبيقات'),
          l(
            'Elles n’arrivent que troisièmes, avec 12 Go.',
            'They come only third, with 12 GB.',
            'تأتي ثالثة بـ 12 غيغا.',
          ),
        ),
      ],
    },
    {
      kind: 'type',
      prompt: l(
        'Combien de gigaoctets reste-t-il de libres ?',
        'How many gigabytes are left?',
        'كم غيغابايت بقي متاحًا؟',
      ),
      screen: 'storage',
      accepted: {
        fr: ['6', '6 Go', 'six', '6 gigaoctets', 'six gigaoctets'],
        en: ['6', '6 GB', '6GB', 'six', '6 gigabytes', 'six gigabytes'],
        ar: ['6', '٦', 'ستة', '6 غيغا', 'ست', '6 غيغابايت'],
      },
      hint: l(
        'C’est écrit en rouge, sous le grand titre.',
        'It is written in red, below the large title.',
        'مكتوب بالأحمر تحت العنوان الكبير.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'Deux photos ratées sont cochées. Jetez-les.',
        'Two failed photos are ticked. Throw them out.',
        'صورتان فاشلتان مؤشرتان. تخلّصوا منهما.',
      ),
      screen: 'select',
      zones: ['bin'],
      hint: l(
        'L’autre dessin les enverrait à quelqu’un !',
        'The other sign would send them to somebody!',
        'الرسم الآخر يرسلهما إلى شخص!',
      ),
      explanation: l(
        'On choisit en posant le doigt un peu longtemps sur une photo, puis en touchant les autres.',
        'You select by keeping your finger on a photo for a moment, then tapping the others.',
        'نختار بإبقاء الإصبع قليلًا على صورة ثم لمس الصور الأخرى.',
      ),
    },
    {
      kind: 'tap',
      prompt: l(
        'Vous avez jeté le chat par erreur ! Il est choisi : comment le récupérer ?',
        'You threw out the cat by mistake! It is selected: how do you get it back?',
        'رميتم صورة القطة خطأً! إنها مختارة: كيف تستعيدونها؟',
      ),
      screen: 'bin',
      zones: ['restore'],
      hint: l(
        'Un des deux boutons efface pour toujours. Prenez l’autre.',
        'One of the two buttons erases for ever. Take the other.',
        'أحد الزرين يحذف إلى الأبد. اختاروا الآخر.',
      ),
      explanation: l(
        'Elle retourne à sa place, à sa date. Il lui restait quatre jours.',
        'It goes back to its place, at its date. It had four days left.',
        'تعود إلى مكانها وتاريخها. كان قد بقي لها أربعة أيام.',
      ),
    },
    {
      kind: 'choice',
      multiple: true,
      prompt: l(
        'Que peut-on jeter sans regret ?',
        'What can you throw out without regret?',
        'ماذا يمكن حذفه بلا ندم؟',
      ),
      options: [
        right(l('Les photos floues', 'Blurred photos', 'الصور الضبابية'), l('Oui.', 'Yes.', 'نعم.')),
        right(
          l(
            'Les vidéos drôles reçues dix fois',
            'Funny videos you were sent ten times',
            'مقاطع مضحكة وصلتكم عشر مرات',
          ),
          l(
            'Oui, et ce sont elles qui pèsent le plus.',
            'Yes, and they are the heaviest.',
            'نعم، وهي الأثقل.',
          ),
        ),
        right(
          l('Les applications jamais ouvertes', 'Apps you never open', 'تطبيقات لا تُفتح أبدًا'),
          l(
            'Oui, on peut toujours les réinstaller.',
            'Yes, you can always install them again.',
            'نعم، ويمكن إعادة تثبيتها دائمًا.',
          ),
        ),
        wrong(
          l('L’unique photo d’un mariage', 'The only photo of a wedding', 'الصورة الوحيدة لعرس'),
          l(
            'Non ! Gardez-la, et faites-en une copie chez un proche.',
            'No! Keep it, and leave a copy with someone close.',
            'لا! احتفظوا بها واصنعوا نسخة عند قريب.',
          ),
        ),
      ],
    },
    {
      kind: 'order',
      prompt: l(
        'La grande lessive, dans l’ordre :',
        'The big clear-out, in order:',
        'حملة التنظيف بالترتيب:',
      ),
      items: [
        l('Regarder ce qui prend de la place', 'See what takes up space', 'النظر فيما يشغل المساحة'),
        l('Jeter les vidéos inutiles', 'Throw out useless videos', 'حذف مقاطع الفيديو غير المفيدة'),
        l('Vérifier la corbeille', 'Check the bin', 'مراجعة السلة'),
        l('Vider la corbeille', 'Empty the bin', 'إفراغ السلة'),
      ],
      explanation: l(
        'Une corbeille vidée ne se récupère pas. Copiez d’abord vos photos précieuses ailleurs : sur un ' +
          'ordinateur, ou chez un proche.',
        'An emptied bin cannot be brought back. First copy your precious photos elsewhere: on a computer, ' +
          'or with someone close.',
        'السلة المُفرَغة لا تُستعاد. انسخوا أولًا صوركم الثمينة في مكان آخر: على حاسوب أو عند قريب.',
      ),
    },
  ],
};
