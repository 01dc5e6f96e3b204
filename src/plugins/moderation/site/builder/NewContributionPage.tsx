import { ClipboardList, FolderPlus, ImagePlus } from 'lucide';
import type { ReactNode } from 'react';
import { localePath, type Locale } from '@mentora/platform/i18n';
import { Breadcrumb, Glyph, LinkButton } from '@mentora/ui';
import { translator } from '../../messages';

interface NewContributionPageProps {
  locale: Locale;
  /** Begins an exercise and leads to its builder. */
  begin: (form: FormData) => Promise<void>;
  /** The form that proposes a category. */
  categoryForm: ReactNode;
}

/** What one wants to bring: an exercise, an image, a category. */
export function NewContributionPage({ locale, begin, categoryForm }: NewContributionPageProps) {
  const say = translator(locale, 'builder');
  return (
    <div className="page max-w-200 space-y-10 pt-4 pb-20">
      <div className="space-y-3">
        <Breadcrumb label={say('trail')} crumbs={[{ label: say('contribute'), href: localePath(locale, '/contributeur') }, { label: say('new.title') }]} />
        <h1 className="text-4xl">{say('new.title')}</h1>
        <p className="measure text-ink-soft">{say('new.intro')}</p>
      </div>
      <Choice shape={ClipboardList} title={say('new.exercise')} text={say('new.exerciseText')}>
        <form action={begin}>
          <input type="hidden" name="locale" value={locale} />
          <button
            type="submit"
            className="inline-flex min-h-13 items-center rounded-full border-2 border-accent bg-accent px-7 font-bold text-on-accent hover:border-ink hover:bg-ink hover:text-paper"
          >
            {say('new.exerciseAct')}
          </button>
        </form>
      </Choice>
      <Choice shape={ImagePlus} title={say('new.image')} text={say('new.imageText')}>
        <LinkButton variant="secondary" href={localePath(locale, '/contributeur/bibliotheque-images')}>
          {say('new.imageAct')}
        </LinkButton>
      </Choice>
      <Choice shape={FolderPlus} title={say('new.category')} text={say('new.categoryText')}>
        {categoryForm}
      </Choice>
    </div>
  );
}

interface ChoiceProps {
  shape: typeof ClipboardList;
  title: string;
  text: string;
  children: ReactNode;
}

function Choice({ shape, title, text, children }: ChoiceProps) {
  return (
    <section className="grid gap-x-5 gap-y-3 border-t border-line pt-6 sm:grid-cols-[auto_minmax(0,1fr)]">
      <Glyph shape={shape} size={32} className="mt-1 text-accent" />
      <div className="space-y-3">
        <h2 className="text-2xl">{title}</h2>
        <p className="measure">{text}</p>
        {children}
      </div>
    </section>
  );
}
