import { getTranslations } from 'next-intl/server';
import { localePath } from '@mentora/platform/i18n';
import type { Locale } from '@mentora/platform/i18n';
import { Button, Icon, Link, LinkButton } from '@mentora/ui';
import type { SiteLink } from '@/app/navigation';
import type { SiteSettings } from '@/app/siteSettings';
import { Bell } from './Bell';
import { Brand } from './Brand';
import { Disclosure } from './Disclosure';
import { DisplayPanel } from './DisplayPanel';
import { PersonName } from './PersonMenu';
import { TopNav } from './SiteNav';

interface HeaderProps {
  locale: Locale;
  settings: SiteSettings;
  links: readonly SiteLink[];
}

const menuLink = 'flex min-h-12 items-center gap-3 rounded-sm px-3 hover:bg-band';

/** The quiet bar at the top: who we are, where one can go, how the page looks, and oneself. */
export async function Header({ locale, settings, links }: HeaderProps) {
  const t = await getTranslations('shell');
  const items = links
    .filter((link) => link.key !== 'espace' && !link.personal)
    .map((link) => ({ ...link, audience: link.audience.join(' '), icon: null }));
  return (
    <header className="page flex items-center justify-between gap-3 py-4 print:hidden">
      <Brand locale={locale} settings={settings} label={t('home', { name: settings.name })} />
      <div className="flex items-center gap-1 md:gap-4">
        <TopNav label={t('navigation')} items={items} />
        <div data-audience="signed-in">
          <Bell href={localePath(locale, '/notifications')} label={t('notifications')} unreadLabel={t('notificationsUnread')} />
        </div>
        <Disclosure
          summary={
            <>
              <Icon name="sliders-horizontal" size={20} />
              {/* On the narrowest phones, or in large letters, the name of the site needs the room, on a narrow desk the navigation. */}
              <span className="max-[23.75rem]:sr-only max-md:in-data-[text=large]:sr-only max-md:in-data-[text=larger]:sr-only md:max-lg:sr-only">{t('display.button')}</span>
            </>
          }
        >
          <DisplayPanel locale={locale} />
        </Disclosure>
        <div className="hidden md:block">
          <div data-audience="visitor">
            <LinkButton href={localePath(locale, '/connexion')}>{t('signIn')}</LinkButton>
          </div>
          <div data-audience="signed-in">
            <Disclosure
              summary={
                <>
                  <span className="sr-only">{t('person')}</span>
                  <Icon name="user" size={20} />
                  <PersonName fallback={t('person')} />
                </>
              }
            >
              <ul>
                {links
                  .filter((link) => link.key === 'espace')
                  .map((link) => (
                    <li key={link.key}>
                      <Link href={link.href} className={menuLink}>
                        <Icon name="house" />
                        {link.label}
                      </Link>
                    </li>
                  ))}
                {links
                  .filter((link) => link.personal)
                  .map((link) => (
                    <li key={link.key} data-audience={link.audience.join(' ')}>
                      <Link href={link.href} className={`${menuLink} w-full`}>
                        <Icon name={link.icon} />
                        {link.label}
                      </Link>
                    </li>
                  ))}
                <li>
                  <Link href={localePath(locale, '/compte')} className={menuLink}>
                    <Icon name="settings" />
                    {t('account')}
                  </Link>
                </li>
              </ul>
              <form method="post" action={localePath(locale, '/deconnexion')} className="mt-3">
                <Button type="submit" variant="secondary" wide>
                  {t('signOut')}
                </Button>
              </form>
            </Disclosure>
          </div>
        </div>
      </div>
    </header>
  );
}
