import type { Permission } from '@mentora/access';
import { panelView as plainView, type PanelGround } from '@mentora/ui/panel';
import type { ReactNode } from 'react';
import type { PanelTextKey } from './admin/usePanelText';

type Values = Record<string, string | number>;

interface Ground extends PanelGround {
  /** The panel's words in the language of who reads it: `text('jobs')`. */
  text: (key: PanelTextKey, values?: Values) => string;
}

/** A view of the panel with the panel's own words. */
export function panelView(permission: Permission, draw: (ground: Ground) => Promise<ReactNode>) {
  return plainView(permission, (ground) => {
    const translate = ground.req.i18n.t as unknown as (key: string, values?: Values) => string;
    return draw({ ...ground, text: (key, values) => translate(`mentora:${key}`, values) });
  });
}
