import { may, type Permission } from '@mentora/access';
import { isLocale, type Locale } from '@mentora/platform/i18n';
import { DefaultTemplate } from '@payloadcms/next/templates';
import { notFound } from 'next/navigation';
import type { AdminViewServerProps, PayloadRequest } from 'payload';
import type { ReactNode } from 'react';
import './panel.css';

/** What a view is drawn from. */
export interface PanelGround {
  req: PayloadRequest;
  /** The language of who reads it. */
  locale: Locale;
  searchParams: AdminViewServerProps['searchParams'];
  /** The parts of its address within the panel: `['moderation', 'contributions', id]`. */
  segments: readonly string[];
}

/**
 * A view of the panel within its frame, for who has a permission: for anybody else there is none, and Payload itself
 * would show it to everybody.
 */
export function panelView(permission: Permission, draw: (ground: PanelGround) => Promise<ReactNode>) {
  return async function PanelView({ initPageResult, params, searchParams }: AdminViewServerProps) {
    const { req, permissions, visibleEntities, locale: dataLocale } = initPageResult;
    if (!may(permission, req.user)) notFound();
    const { payload, i18n } = req;
    const locale = isLocale(i18n.language) ? i18n.language : 'fr';
    const segments = [params?.segments ?? []].flat();
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
        <main className="mentora-start">{await draw({ req, locale, searchParams, segments })}</main>
      </DefaultTemplate>
    );
  };
}
