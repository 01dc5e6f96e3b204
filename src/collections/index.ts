import type { CollectionConfig, GlobalConfig } from 'payload';
import { attempts, answers } from './attempts';
import { categories } from './categories';
import { editions } from './editions';
import { exerciseAddresses } from './exercises/addresses';
import { exercises } from './exercises';
import { images } from './images';
import { settings } from './settings';
import { skills } from './skills';
import { users } from './users';

/** The core content of the platform, in the panel's order. */
export const collections: CollectionConfig[] = [
  exercises,
  categories,
  skills,
  images,
  editions,
  exerciseAddresses,
  attempts,
  answers,
  users,
];

export const globals: GlobalConfig[] = [settings];
