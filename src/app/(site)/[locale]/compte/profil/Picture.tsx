import { getTranslations } from 'next-intl/server';
import type { Locale } from '@mentora/platform/i18n';
import { ActionForm } from '@/app/forms/ActionForm';
import { changePictureAction } from './actions';
import { Icon } from '@mentora/ui';

interface PictureProps {
  locale: Locale;
  userId: string;
  version: string | undefined;
}

/** One's picture, and the forms that change it and take it away. */
export async function Picture({ locale, userId, version }: PictureProps) {
  const t = await getTranslations('account');
  const words = { failed: t('failed'), sending: t('saving') };
  return (
    <div className="flex flex-wrap items-start gap-6">
      {version ? (
        <img
          src={`/api/users/${userId}/avatar?v=${version}`}
          alt={t('profile.pictureOf')}
          width={112}
          height={112}
          className="size-28 rounded-full border-2 border-line object-cover"
        />
      ) : (
        <span className="grid size-28 place-items-center rounded-full border-2 border-dashed border-line-strong text-ink-soft">
          <Icon name="user" size={44} />
          <span className="sr-only">{t('profile.pictureNone')}</span>
        </span>
      )}
      <div className="min-w-60 flex-1 space-y-3">
        <ActionForm
          action={changePictureAction}
          locale={locale}
          fields={[
            { kind: 'file', name: 'file', label: t('profile.pictureChoose'), hint: t('profile.pictureHint') },
          ]}
          words={{ ...words, submit: t('profile.pictureSend') }}
          variant="secondary"
        />
        {version ? (
          <ActionForm
            action={changePictureAction}
            locale={locale}
            fields={[]}
            hidden={{ remove: 'yes' }}
            words={{ ...words, submit: t('profile.pictureRemove') }}
            variant="quiet"
          />
        ) : null}
      </div>
    </div>
  );
}
