import { mayAlways, viewSurfaces, type Person } from '@mentora/access';
import { panelView } from '@/collections/panel/panelView';
import { shelfOf, uploadersOf } from '../../queries/shelf';
import { Library } from './Library';
import { wishIn } from './address';
import '../library.css';

/** The library of images, for those who work with it. */
export const LibraryView = panelView(viewSurfaces.images, async ({ req, locale, text, searchParams }) => {
  const person = req.user as unknown as Person;
  const [shelf, uploaders] = await Promise.all([shelfOf(req, locale), mayAlways('person.read', person) ? uploadersOf(req) : []]);
  const given = Object.entries(searchParams ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return (
    <>
      <h1>{text('images')}</h1>
      <p>{text('libIntro')}</p>
      <Library wish={wishIn(new URLSearchParams(given).toString())} shelf={shelf} uploaders={uploaders} />
    </>
  );
});
