import { viewSurfaces } from '@mentora/access';
import { panelView } from '@/collections/panel/panelView';
import { shelfOf } from '../../queries/shelf';
import { ImageModeration } from './ImageModeration';
import '../library.css';

/** The images that wait for a decision, side by side. */
export const ImageModerationView = panelView(viewSurfaces['moderation/images'], async ({ req, locale, text }) => (
  <>
    <h1>{text('moderation/images')}</h1>
    <p>{text('modIntro')}</p>
    <ImageModeration shelf={await shelfOf(req, locale)} />
  </>
));
