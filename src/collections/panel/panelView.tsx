import { may, type Permission } from '@mentora/access';
import { isLocale, type Locale } from '@mentora/platform';
import { DefaultTemplate } from '@payloadcms/next/templates';
import { notFound } from 'next/navigation';
import type { AdminViewServerProps, PayloadRequest } from 'payload';
import type { ReactNode } from 'react';
import type { PanelTextKey } from './admin/usePanelText';
import './panel.css';

type Values = Record<string, string | number>;

/** What a view is drawn from. */
interface Ground {
  req: PayloadRequest;
  locale: Locale;
  /** The panel's words in the language of who reads it: `text('jobs')`. */
  text: (key: PanelTextKey, values?: Values) => string;
  searchParams: AdminViewServerProps['searchParams'];
}

/**
 * A view of the panel within its frame, for who has a permission: for anybody else there is none, and Payload itself
 * would show it to everybody.
 */
export function panelView(permission: Permission, draw: (ground: Ground) => Promise<ReactNode>) {
  return async function PanelView({ initPageResult, params, searchParams }: AdminViewServerProps) {
    const { req, permissions, visibleEntities, locale: dataLocale } = initPageResult;
    if (!may(permission, req.user)) notFound();
    const { payload, i18n } = req;
    const locale = isLocale(i18n.language) ? i18n.language : 'fr';
    const translate = i18n.t as unknown as (key: string, values?: Values) => string;
    const text: Ground['text'] = (key, values) => translate(`mentora:${key}`, values);
    return (
      <DefaultTemplate
        i18n={i18n}
        locale={dataLocale}
        params={params}
        payload={payload}
        permissions={permissions}
        req={req}
        searchParams={searchParams}
        user={req.user ?? undefined}
        visibleEntities={visibleEntities}
      >
        <main className="mentora-start">{await draw({ req, locale, text, searchParams })}</main>
      </DefaultTemplate>
    );
  };
}
