import { query, sql, texts } from '@mentora/platform';
import type { Payload } from 'payload';
import { searchForm } from '../../exercises/searchText';

/** What pictures of phones are called in a library that many people fill. */
const subjects = [
  'WhatsApp', 'Réglages', 'Appareil photo', 'Galerie', 'Contacts', 'Messages', 'Navigateur', 'Carte', 'Banque', 'Impôts', 'Santé', 'Agenda',
  'Horloge', 'Musique', 'Bluetooth', 'Wi-Fi', 'Mot de passe', 'Mise à jour', 'Clavier', 'Appel vidéo', 'Courriel', 'Pièce jointe', 'Formulaire',
  'Rendez-vous', 'Transport', 'Billet de train', 'Colis', 'Alerte', 'Batterie', 'Stockage',
] as const; // prettier-ignore
const acts = ['ouvrir', 'envoyer', 'supprimer', 'partager', 'chercher', 'agrandir', 'enregistrer', 'bloquer', 'installer', 'accepter', 'refuser', 'choisir'] as const;
const places = ['écran d’accueil', 'menu', 'liste', 'conversation', 'page de connexion', 'fenêtre de confirmation', 'barre de recherche', 'profil'] as const;
const tags = [
  'smartphone', 'android', 'iphone', 'whatsapp', 'paramètres', 'sécurité', 'photo', 'message', 'appel', 'banque', 'démarches', 'réseau', 'bouton',
  'clavier', 'notification', 'arnaque', 'contact', 'courriel', 'carte', 'débutant',
] as const; // prettier-ignore

const batch = 10_000;

/**
 * Fills the library up to so many images, for lists and searches that have something to do: rows with words, tags, days,
 * uses and states of their own, which share the files of the demonstration's pictures. Nobody looks at them one by one.
 */
export async function seedLibrary(payload: Payload, count: number): Promise<number> {
  const [row] = await query<{ there: number }>({ payload }, sql`SELECT count(*)::int AS there FROM images`);
  const first = row?.there ?? 0;
  for (let from = first; from < count; from += batch) await addImages(payload, from, Math.min(batch, count - from));
  if (first < count) await query({ payload }, sql`ANALYZE images`);
  return Math.max(0, count - first);
}

const pick = (list: ReturnType<typeof sql>, size: number, n: string) => sql`(${list})[1 + mod(abs(hashint8(${sql.raw(n)})), ${size})]`;

/** Made by the database itself, the same at each run: what varies is a hash of the number. */
async function addImages(payload: Payload, from: number, count: number): Promise<void> {
  const spoken = (list: readonly string[]) => texts(list.map(searchForm));
  await query(
    { payload },
    sql`WITH pattern AS (
          SELECT row_number() OVER (ORDER BY id) AS place, count(*) OVER () AS size, images.* FROM (SELECT * FROM images WHERE sizes_card_filename IS NOT NULL ORDER BY id LIMIT 200) AS images
        ), shelf AS (SELECT array_agg(id ORDER BY "order") AS ids FROM categories
        ), people AS (SELECT array_agg(id ORDER BY id) AS ids FROM (SELECT id FROM users ORDER BY id LIMIT 200) AS some_people
        ), made AS (
          SELECT uuidv7() AS id, n,
                 ${pick(texts(subjects), subjects.length, 'n')} || ' : ' || ${pick(texts(acts), acts.length, 'n * 3 + 1')} || ', ' || ${pick(texts(places), places.length, 'n * 7 + 2')} || ' ' || n AS title,
                 ${pick(spoken(subjects), subjects.length, 'n')} || ' ' || ${pick(spoken(acts), acts.length, 'n * 3 + 1')} || ' ' || ${pick(spoken(places), places.length, 'n * 7 + 2')} || ' ' || n AS spoken,
                 ARRAY[${pick(texts(tags), tags.length, 'n * 5')}, ${pick(texts(tags), tags.length, 'n * 11')}] AS tags,
                 ARRAY[${pick(spoken(tags), tags.length, 'n * 5')}, ${pick(spoken(tags), tags.length, 'n * 11')}] AS keys
          FROM generate_series(${from}::bigint, ${from + count - 1}::bigint) AS n
        ), added AS (
          INSERT INTO images (id, title, category_id, moderation_status, uploaded_by_id, created_at, updated_at, mime_type, filesize, width, height,
                              sizes_thumb_filename, sizes_thumb_mime_type, sizes_thumb_width, sizes_thumb_height, sizes_thumb_filesize,
                              sizes_card_filename, sizes_card_mime_type, sizes_card_width, sizes_card_height, sizes_card_filesize,
                              sizes_full_filename, sizes_full_mime_type, sizes_full_width, sizes_full_height, sizes_full_filesize,
                              uses, search_text, tag_keys, fingerprint)
          SELECT made.id, made.title, shelf.ids[1 + mod(abs(hashint8(n * 13)), cardinality(shelf.ids))],
                 (CASE WHEN mod(abs(hashint8(n * 17)), 20) = 0 THEN 'pending' WHEN mod(abs(hashint8(n * 17)), 20) = 1 THEN 'rejected' ELSE 'approved' END)::enum_images_moderation_status,
                 people.ids[1 + mod(abs(hashint8(n * 19)), cardinality(people.ids))],
                 now() - mod(abs(hashint8(n * 23)::bigint), 3 * 365 * 86400) * interval '1 second', now(),
                 pattern.mime_type, pattern.filesize, pattern.width, pattern.height,
                 pattern.sizes_thumb_filename, pattern.sizes_thumb_mime_type, pattern.sizes_thumb_width, pattern.sizes_thumb_height, pattern.sizes_thumb_filesize,
                 pattern.sizes_card_filename, pattern.sizes_card_mime_type, pattern.sizes_card_width, pattern.sizes_card_height, pattern.sizes_card_filesize,
                 pattern.sizes_full_filename, pattern.sizes_full_mime_type, pattern.sizes_full_width, pattern.sizes_full_height, pattern.sizes_full_filesize,
                 0, ' ' || made.spoken || ' ' || array_to_string(made.keys, ' '), made.keys,
                 hashint8extended(n, 42)::bit(64)
          FROM made CROSS JOIN shelf CROSS JOIN people JOIN pattern ON pattern.place = 1 + mod(n, pattern.size)
          RETURNING id
        ), alts AS (
          INSERT INTO images_locales (_parent_id, _locale, alt) SELECT made.id, 'fr', made.title FROM made
        )
        INSERT INTO images_texts ("order", parent_id, path, text)
        SELECT place, made.id, 'tags', tag FROM made CROSS JOIN unnest(made.tags) WITH ORDINALITY AS own (tag, place)`,
  );
}
