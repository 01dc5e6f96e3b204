import { may, viewSurfaces, type Person } from '@mentora/access';
import { keyList, lifetimes, scopesOf } from '@mentora/platform/apiKeys';
import { localise } from '@mentora/platform';
import { localePath } from '@mentora/platform/i18n';
import { KeyForm } from './KeyForm';
import { KeyTable } from './KeyTable';
import { panelView } from '../panelView';

/** API keys: making one, which is shown once, and those that there are, to be revoked. */
export const KeysView = panelView(viewSurfaces.keys, async ({ req, locale, text }) => {
  const person = req.user as unknown as Person;
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  // What a person may not do at all is no use to the person's keys.
  const scopes = scopesOf(req.payload.config)
    .filter((scope) => scope.permissions.some((permission) => may(permission, person)))
    .map(({ key, label }) => ({ key, label: localise(label, locale) }));
  const labels = new Map(scopesOf(req.payload.config).map(({ key, label }) => [key, localise(label, locale)]));
  const keys = await keyList(req, person);
  const others = keys.some((key) => key.person.id !== person.id);

  return (
    <>
      <h1>{text('keys')}</h1>
      <p>{text('keysIntro')}</p>
      <p>
        <a href={localePath(locale, '/developpeurs')}>{text('keysDocument')}</a>
      </p>
      <KeyForm scopes={scopes} lifetimes={[...lifetimes]} />
      <h2>{text('keysList')}</h2>
      <KeyTable
        withPeople={others}
        keys={keys.map((key) => ({
          id: key.id,
          name: key.name,
          prefix: key.prefix,
          scopes: key.scopes.map((scope) => labels.get(scope) ?? scope),
          person: key.person.name,
          made: days.format(new Date(key.createdAt)),
          used: key.lastUsedAt && moments.format(new Date(key.lastUsedAt)),
          ends: key.expiresAt && days.format(new Date(key.expiresAt)),
          over: key.expiresAt !== null && new Date(key.expiresAt) < new Date(),
        }))}
      />
    </>
  );
});
