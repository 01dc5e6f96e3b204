import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import { personOf } from '../session';

/** The bare page that a person's own page is measured against: who is signed in, and nothing else. */
export default async function BarePersonalPage() {
  const person = await personOf((await cookies()).get('payload-token')?.value ?? '');
  if (!person) notFound();
  return <h1>{person.name}</h1>;
}
