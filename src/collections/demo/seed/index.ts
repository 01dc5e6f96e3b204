import { registriesOf } from '@mentora/platform';
import type { Payload } from 'payload';
import { demoCategories, demoExercises, demoSkills } from '..';
import { seedConversation } from './conversation';
import { seedExercise, seedShelf } from './exercises';
import { asAuthor, demoAccounts, demoLearners, seedPasswords, seedPeople } from './people';
import { seedLibrary } from './library';
import { seedPictures } from './pictures';
import { seedProgress } from './progress';
import { seedWaiting } from './waiting';

const learners = 24;

/** At scale the library has so many more images each time. */
const imagesAtScale = 1_000;

interface Options {
  /** How many times the people, how many copies of each exercise beside it, and thousands of images. */
  scale?: number;
  log?: (line: string) => void;
}

/**
 * Makes the demonstration: accounts, shelves, pictures, exercises published in three languages, learners with
 * their progress, and what each plugin adds. Once made, running it again adds only what is missing.
 */
export async function seedDemo(payload: Payload, { scale = 1, log = () => undefined }: Options = {}): Promise<void> {
  const people = await seedPeople(payload, [...demoAccounts, ...demoLearners(learners * scale)]);
  await seedPasswords(payload, people);
  log(`${people.size} people`);

  const administrator = asAuthor(people, 'administrateur@demo.mentora.test');
  const user = asAuthor(people, 'formateur@demo.mentora.test');
  const categories = await seedShelf(payload, 'categories', demoCategories, user);
  const skills = await seedShelf(payload, 'skills', demoSkills, user);
  const pictures = await seedPictures(payload, demoExercises, administrator);
  log(`${pictures.size} pictures`);

  const shelf = { pictures, categories, skills, user };
  for (let number = 1; number <= scale; number += 1) {
    for (const exercise of demoExercises) await seedExercise(payload, exercise, shelf, number);
  }
  log(`${demoExercises.length * scale} exercises`);

  if (scale > 1) log(`${await seedLibrary(payload, scale * imagesAtScale)} more images, which share their files`);

  log(`${await seedProgress(payload, people)} attempts`);
  await seedConversation(payload, people);
  for (const { key, seed } of registriesOf(payload.config).demoData) {
    await seed(payload, { log, scale });
    log(`data of ${key}`);
  }
  // After the plugins: what is brought may be a contribution of theirs.
  log(`${await seedWaiting(payload, categories, asAuthor(people, 'contributeur@demo.mentora.test'))} pictures that wait`);
}
