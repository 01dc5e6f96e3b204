/**
 * Who may do what, as a person reads it: each operation of each collection and global, by column.
 * `yes`: on every document. `own`: on one's own only. `no`: never.
 * It is kept apart from the matrix on purpose: a change of either alone makes the test fail.
 */
const table = `
operation                        visiteur  apprenant  formateur  contributeur  parent  administrateur
users.create                     no        no         no         no            no      yes
users.read                       no        own        own        own           own     yes
users.update                     no        own        own        own           own     yes
users.delete                     no        no         no         no            no      yes
images.create                    no        no         yes        yes           no      yes
images.read:draft                no        no         own        own           no      own
images.read:pending              no        no         own        own           no      yes
images.read:approved             yes       yes        yes        yes           yes     yes
images.read:rejected             no        no         own        own           no      yes
images.read:changes-requested    no        no         own        own           no      yes
images.update                    no        no         own        own           no      yes
images.update:draft              no        no         own        own           no      own
images.delete                    no        no         own        own           no      yes
images.delete:draft              no        no         own        own           no      own
categories.create                no        no         yes        no            no      yes
categories.read                  yes       yes        yes        yes           yes     yes
categories.update                no        no         yes        no            no      yes
categories.delete                no        no         yes        no            no      yes
skills.create                    no        no         yes        no            no      yes
skills.read                      yes       yes        yes        yes           yes     yes
skills.update                    no        no         yes        no            no      yes
skills.delete                    no        no         yes        no            no      yes
exercises.create                 no        no         yes        no            no      yes
exercises.read:draft             no        no         yes        no            no      yes
exercises.read:published         yes       yes        yes        yes           yes     yes
exercises.readVersions           no        no         yes        no            no      yes
exercises.update                 no        no         yes        no            no      yes
exercises.delete                 no        no         own        no            no      yes
attempts.read                    no        own        own        own           own     yes
error-reports.read               no        no         yes        no            no      yes
error-reports.update             no        no         yes        no            no      yes
mentorship-templates.create      no        no         no         no            no      yes
mentorship-templates.read        no        yes        yes        yes           yes     yes
mentorship-templates.update      no        no         no         no            no      yes
mentorship-templates.delete      no        no         no         no            no      yes
message-log.read                 no        no         no         no            no      yes
suppressed-addresses.read        no        no         no         no            no      yes
suppressed-addresses.delete      no        no         no         no            no      yes
audit-log.read                   no        no         no         no            no      yes
backups.read                     no        no         no         no            no      yes
payload-preferences.create       no        no         yes        no            no      yes
payload-preferences.read         no        no         own        no            no      own
payload-preferences.update       no        no         own        no            no      own
payload-preferences.delete       no        no         own        no            no      own
payload-locked-documents.read    no        no         yes        no            no      yes
payload-locked-documents.update  no        no         yes        no            no      yes
payload-locked-documents.delete  no        no         yes        no            no      yes
settings.read                    yes       yes        yes        yes           yes     yes
settings.update                  no        no         no         no            no      yes
`;

export type Expectation = 'yes' | 'own' | 'no';

/** Columns in order, and for each operation what is expected by column. */
export function readExpectedTable(): { columns: string[]; rows: Map<string, Expectation[]> } {
  const [header = '', ...lines] = table.trim().split('\n');
  const rows = new Map(
    lines.map((line) => {
      const [operation = '', ...cells] = line.trim().split(/\s+/);
      return [operation, cells as Expectation[]];
    }),
  );
  return { columns: header.trim().split(/\s+/).slice(1), rows };
}
