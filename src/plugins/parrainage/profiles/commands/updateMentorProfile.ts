import '../../events';
import { defineCommand, notFound } from '@mentora/platform';
import { emit } from '@mentora/platform/events';
import { mentorFields } from '../input';
import { checkCapacity, holdMentor, writeMentor } from '../mentorRow';
import type { MentorStatus } from '../status';

/** Changes what a mentor says of oneself. Fewer places than are taken end nothing: nothing more begins meanwhile. */
export const updateMentorProfile = defineCommand({
  name: 'updateMentorProfile',
  permission: 'mentor.own',
  input: mentorFields.partial(),
  run: async ({ req, input, person }): Promise<{ id: string; status: MentorStatus }> => {
    const id = person!.id;
    checkCapacity(req, input.capacity);
    const held = await holdMentor(req, id);
    if (!held) throw notFound();
    await writeMentor(req, id, input);
    await emit(req, 'mentor.profileChanged', { mentor: id });
    return { id, status: held.status };
  },
});
