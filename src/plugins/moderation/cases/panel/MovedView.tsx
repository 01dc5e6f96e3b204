import { viewSurfaces } from '@mentora/access';
import { panelView } from '@mentora/ui/panel';
import { redirect } from 'next/navigation';

/** Where reported messages were handled: now with everything else that was reported. */
export const MovedView = panelView(viewSurfaces['moderation/cases'], () => redirect('/admin/moderation/cases?subject=message'));
