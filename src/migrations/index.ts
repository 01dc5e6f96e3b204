import * as migration_20261120_120000_initial from './20261120_120000_initial';
import * as migration_20261120_120001_account_guards from './20261120_120001_account_guards';
import * as migration_20261120_120002_exercise_guards from './20261120_120002_exercise_guards';
import * as migration_20261120_120003_exercise_search from './20261120_120003_exercise_search';
import * as migration_20261120_143000_submissions from './20261120_143000_submissions';
import * as migration_20261120_150000_jobs from './20261120_150000_jobs';
import * as migration_20261120_150843_notifications from './20261120_150843_notifications';
import * as migration_20261120_154204_message_log from './20261120_154204_message_log';
import * as migration_20261120_154207_without_mails from './20261120_154207_without_mails';
import * as migration_20261120_155541_suppressed_addresses from './20261120_155541_suppressed_addresses';
import * as migration_20261120_160000_sockets from './20261120_160000_sockets';
import * as migration_20261120_161000_conversations from './20261120_161000_conversations';
import * as migration_20261120_181000_api_keys from './20261120_181000_api_keys';
import * as migration_20261120_182000_webhooks from './20261120_182000_webhooks';
import * as migration_20261120_183118_backups from './20261120_183118_backups';
import * as migration_20261120_183200_foreign_key_indexes from './20261120_183200_foreign_key_indexes';
import * as migration_20261120_183300_audit_details from './20261120_183300_audit_details';
import * as migration_20261120_183400_data_exports from './20261120_183400_data_exports';
import * as migration_20261120_184000_channels from './20261120_184000_channels';
import * as migration_20261120_190148_stop_reason from './20261120_190148_stop_reason';
import * as migration_20261120_191501_conversation_notices from './20261120_191501_conversation_notices';
import * as migration_20261120_191502_conversation_reports from './20261120_191502_conversation_reports';
import * as migration_20261120_191503_message_attachments from './20261120_191503_message_attachments';
import * as migration_20261129_073613_minors from './20261129_073613_minors';
import * as migration_20261129_074500_conversation_watch from './20261129_074500_conversation_watch';
import * as migration_20261129_120919_contribution_fields from './20261129_120919_contribution_fields';
import * as migration_20261129_121000_moderation from './20261129_121000_moderation';
import * as migration_20261129_130100_contribution_publication from './20261129_130100_contribution_publication';
import * as migration_20261129_130100_image_library from './20261129_130100_image_library';
import * as migration_20261129_130200_contributor_events from './20261129_130200_contributor_events';
import * as migration_20261129_130500_rejection_reasons from './20261129_130500_rejection_reasons';
import * as migration_20261129_131000_cases from './20261129_131000_cases';
import * as migration_20261129_170000_contribution_images from './20261129_170000_contribution_images';
import * as migration_20261129_170500_hidden_messages from './20261129_170500_hidden_messages';
import * as migration_20261129_170907_mentorship_templates from './20261129_170907_mentorship_templates';
import * as migration_20261129_171000_guardian_reminders from './20261129_171000_guardian_reminders';
import * as migration_20261129_171500_image_reasons from './20261129_171500_image_reasons';
import * as migration_20261129_171500_mentorships from './20261129_171500_mentorships';
import * as migration_20261129_171600_mentorship_defaults from './20261129_171600_mentorship_defaults';
import * as migration_20261129_171700_conversation_closing from './20261129_171700_conversation_closing';
import * as migration_20261129_173000_sessions from './20261129_173000_sessions';
import * as migration_20261129_173100_mail_calendar from './20261129_173100_mail_calendar';
import * as migration_20261129_180000_reasons_filled from './20261129_180000_reasons_filled';
import * as migration_20261129_184100_image_drafts from './20261129_184100_image_drafts';
import * as migration_20261129_184100_mentorship_care from './20261129_184100_mentorship_care';
import * as migration_20261129_184200_images_taken_back from './20261129_184200_images_taken_back';
import * as migration_20261129_184200_link_previews from './20261129_184200_link_previews';
import * as migration_20261129_185500_matching from './20261129_185500_matching';
import * as migration_20261130_100604_image_thumbs from './20261130_100604_image_thumbs';

export const migrations = [
  {
    up: migration_20261120_120000_initial.up,
    down: migration_20261120_120000_initial.down,
    name: '20261120_120000_initial',
  },
  {
    up: migration_20261120_120001_account_guards.up,
    down: migration_20261120_120001_account_guards.down,
    name: '20261120_120001_account_guards',
  },
  {
    up: migration_20261120_120002_exercise_guards.up,
    down: migration_20261120_120002_exercise_guards.down,
    name: '20261120_120002_exercise_guards',
  },
  {
    up: migration_20261120_120003_exercise_search.up,
    down: migration_20261120_120003_exercise_search.down,
    name: '20261120_120003_exercise_search',
  },
  {
    up: migration_20261120_143000_submissions.up,
    down: migration_20261120_143000_submissions.down,
    name: '20261120_143000_submissions',
  },
  {
    up: migration_20261120_150000_jobs.up,
    down: migration_20261120_150000_jobs.down,
    name: '20261120_150000_jobs',
  },
  {
    up: migration_20261120_150843_notifications.up,
    down: migration_20261120_150843_notifications.down,
    name: '20261120_150843_notifications',
  },
  {
    up: migration_20261120_154204_message_log.up,
    down: migration_20261120_154204_message_log.down,
    name: '20261120_154204_message_log',
  },
  {
    up: migration_20261120_154207_without_mails.up,
    down: migration_20261120_154207_without_mails.down,
    name: '20261120_154207_without_mails',
  },
  {
    up: migration_20261120_155541_suppressed_addresses.up,
    down: migration_20261120_155541_suppressed_addresses.down,
    name: '20261120_155541_suppressed_addresses',
  },
  {
    up: migration_20261120_160000_sockets.up,
    down: migration_20261120_160000_sockets.down,
    name: '20261120_160000_sockets',
  },
  {
    up: migration_20261120_161000_conversations.up,
    down: migration_20261120_161000_conversations.down,
    name: '20261120_161000_conversations',
  },
  {
    up: migration_20261120_181000_api_keys.up,
    down: migration_20261120_181000_api_keys.down,
    name: '20261120_181000_api_keys',
  },
  {
    up: migration_20261120_182000_webhooks.up,
    down: migration_20261120_182000_webhooks.down,
    name: '20261120_182000_webhooks',
  },
  {
    up: migration_20261120_183118_backups.up,
    down: migration_20261120_183118_backups.down,
    name: '20261120_183118_backups',
  },
  {
    up: migration_20261120_183200_foreign_key_indexes.up,
    down: migration_20261120_183200_foreign_key_indexes.down,
    name: '20261120_183200_foreign_key_indexes',
  },
  {
    up: migration_20261120_183300_audit_details.up,
    down: migration_20261120_183300_audit_details.down,
    name: '20261120_183300_audit_details',
  },
  {
    up: migration_20261120_183400_data_exports.up,
    down: migration_20261120_183400_data_exports.down,
    name: '20261120_183400_data_exports',
  },
  {
    up: migration_20261120_184000_channels.up,
    down: migration_20261120_184000_channels.down,
    name: '20261120_184000_channels',
  },
  {
    up: migration_20261120_190148_stop_reason.up,
    down: migration_20261120_190148_stop_reason.down,
    name: '20261120_190148_stop_reason',
  },
  {
    up: migration_20261120_191501_conversation_notices.up,
    down: migration_20261120_191501_conversation_notices.down,
    name: '20261120_191501_conversation_notices',
  },
  {
    up: migration_20261120_191502_conversation_reports.up,
    down: migration_20261120_191502_conversation_reports.down,
    name: '20261120_191502_conversation_reports',
  },
  {
    up: migration_20261120_191503_message_attachments.up,
    down: migration_20261120_191503_message_attachments.down,
    name: '20261120_191503_message_attachments',
  },
  {
    up: migration_20261129_073613_minors.up,
    down: migration_20261129_073613_minors.down,
    name: '20261129_073613_minors',
  },
  {
    up: migration_20261129_074500_conversation_watch.up,
    down: migration_20261129_074500_conversation_watch.down,
    name: '20261129_074500_conversation_watch',
  },
  {
    up: migration_20261129_120919_contribution_fields.up,
    down: migration_20261129_120919_contribution_fields.down,
    name: '20261129_120919_contribution_fields',
  },
  {
    up: migration_20261129_121000_moderation.up,
    down: migration_20261129_121000_moderation.down,
    name: '20261129_121000_moderation',
  },
  {
    up: migration_20261129_130100_contribution_publication.up,
    down: migration_20261129_130100_contribution_publication.down,
    name: '20261129_130100_contribution_publication',
  },
  {
    up: migration_20261129_130100_image_library.up,
    down: migration_20261129_130100_image_library.down,
    name: '20261129_130100_image_library',
  },
  {
    up: migration_20261129_130200_contributor_events.up,
    down: migration_20261129_130200_contributor_events.down,
    name: '20261129_130200_contributor_events',
  },
  {
    up: migration_20261129_130500_rejection_reasons.up,
    down: migration_20261129_130500_rejection_reasons.down,
    name: '20261129_130500_rejection_reasons',
  },
  {
    up: migration_20261129_131000_cases.up,
    down: migration_20261129_131000_cases.down,
    name: '20261129_131000_cases',
  },
  {
    up: migration_20261129_170000_contribution_images.up,
    down: migration_20261129_170000_contribution_images.down,
    name: '20261129_170000_contribution_images',
  },
  {
    up: migration_20261129_170500_hidden_messages.up,
    down: migration_20261129_170500_hidden_messages.down,
    name: '20261129_170500_hidden_messages',
  },
  {
    up: migration_20261129_170907_mentorship_templates.up,
    down: migration_20261129_170907_mentorship_templates.down,
    name: '20261129_170907_mentorship_templates',
  },
  {
    up: migration_20261129_171000_guardian_reminders.up,
    down: migration_20261129_171000_guardian_reminders.down,
    name: '20261129_171000_guardian_reminders',
  },
  {
    up: migration_20261129_171500_image_reasons.up,
    down: migration_20261129_171500_image_reasons.down,
    name: '20261129_171500_image_reasons',
  },
  {
    up: migration_20261129_171500_mentorships.up,
    down: migration_20261129_171500_mentorships.down,
    name: '20261129_171500_mentorships',
  },
  {
    up: migration_20261129_171600_mentorship_defaults.up,
    down: migration_20261129_171600_mentorship_defaults.down,
    name: '20261129_171600_mentorship_defaults',
  },
  {
    up: migration_20261129_171700_conversation_closing.up,
    down: migration_20261129_171700_conversation_closing.down,
    name: '20261129_171700_conversation_closing',
  },
  {
    up: migration_20261129_173000_sessions.up,
    down: migration_20261129_173000_sessions.down,
    name: '20261129_173000_sessions',
  },
  {
    up: migration_20261129_173100_mail_calendar.up,
    down: migration_20261129_173100_mail_calendar.down,
    name: '20261129_173100_mail_calendar',
  },
  {
    up: migration_20261129_180000_reasons_filled.up,
    down: migration_20261129_180000_reasons_filled.down,
    name: '20261129_180000_reasons_filled',
  },
  {
    up: migration_20261129_184100_image_drafts.up,
    down: migration_20261129_184100_image_drafts.down,
    name: '20261129_184100_image_drafts',
  },
  {
    up: migration_20261129_184100_mentorship_care.up,
    down: migration_20261129_184100_mentorship_care.down,
    name: '20261129_184100_mentorship_care',
  },
  {
    up: migration_20261129_184200_images_taken_back.up,
    down: migration_20261129_184200_images_taken_back.down,
    name: '20261129_184200_images_taken_back',
  },
  {
    up: migration_20261129_184200_link_previews.up,
    down: migration_20261129_184200_link_previews.down,
    name: '20261129_184200_link_previews',
  },
  {
    up: migration_20261129_185500_matching.up,
    down: migration_20261129_185500_matching.down,
    name: '20261129_185500_matching',
  },
  {
    up: migration_20261130_100604_image_thumbs.up,
    down: migration_20261130_100604_image_thumbs.down,
    name: '20261130_100604_image_thumbs',
  },
];
