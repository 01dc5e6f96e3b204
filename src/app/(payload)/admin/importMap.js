import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StepLabel as StepLabel_d983201a71f9a47baa092fc78011df53 } from '@/collections/exercises/admin/StepLabel'
import { Zones as Zones_dfb184c8c1d404b5eb9ee97f378fccac } from '@/collections/exercises/admin/Zones'
import { PreviewButton as PreviewButton_bd24220444ba1f5dedddfb0c2f8a6bf4 } from '@/collections/exercises/admin/PreviewButton'
import { Moderation as Moderation_e0ffab5f352890de922ee98b558cafda } from '@/collections/images/admin/Moderation'
import { Uses as Uses_0e7ec4850077f10d62325f54c39c682c } from '@/collections/images/admin/Uses'
import { JsonText as JsonText_2b39bd4cf8604d23107a0e57b85b2408 } from '@/collections/panel/admin/JsonText'
import { GuardianCell as GuardianCell_d92ff5cc935d4f275c8d4a6572ddbd28 } from '@/collections/minors/admin/GuardianCell'
import { GuardianFilter as GuardianFilter_d8aba1d41c550284987f064626636f30 } from '@/collections/minors/admin/GuardianFilter'
import { SendAgain as SendAgain_4bae0c79100e65ce94518c11a51051f8 } from '@/collections/messages/admin/SendAgain'
import { Figures as Figures_5f8b89f085431bc3940d4c93f157c3dc } from '@/collections/messages/admin/Figures'
import { ExportLink as ExportLink_f7efe537f3cf9cf9c6324b15541a8e5f } from '@/collections/messages/admin/ExportLink'
import { Accent as Accent_ffe32b7e911ac63120804607dbdccb53 } from '@/collections/settings/admin/Accent'
import { Initials as Initials_fc550ff5bb06e0ea52c2f72ac8ec5bc6 } from '@/collections/panel/admin/Initials'
import { Sign as Sign_dff262e299ee95ad151606a74d81d0f5 } from '@/collections/panel/admin/Sign'
import { Logo as Logo_cc6f6c428cc6a156a0ab91386a8f8f50 } from '@/collections/panel/admin/Logo'
import { SiteLinks as SiteLinks_6da3b1e817e82087e3b02718af901bec } from '@/collections/panel/admin/SiteLinks'
import { Brand as Brand_5c9907ca37313227d0f285db7f32d9b0 } from '@/collections/panel/admin/Brand'
import { StartPage as StartPage_f1aef4abdca82c163d373142ccbe770b } from '@/collections/panel/start/StartPage'
import { LibraryView as LibraryView_86fd874367d78b0cf263b30b97973076 } from '@/collections/images/admin/library/LibraryView'
import { ImageModerationView as ImageModerationView_042b81c339b2ae57be9566823022f394 } from '@/collections/images/admin/moderation/ImageModerationView'
import { KeysView as KeysView_82aa262dd776e0ca4884f22753e8a234 } from '@/collections/panel/keys/KeysView'
import { WebhooksView as WebhooksView_c19287f2638a54f7c06ead14c73a2907 } from '@/collections/panel/webhooks/WebhooksView'
import { ReportsView as ReportsView_f1760c39d007256dabaff326a9e5a8b7 } from '@/collections/panel/reports/ReportsView'
import { JobsView as JobsView_61301763035543b1c1ee7eb0a2679957 } from '@/collections/panel/jobs/JobsView'
import { AuditView as AuditView_0b6408a9ca72e89d6462b368677bf59d } from '@/collections/panel/audit/AuditView'
import { ConfirmationsView as ConfirmationsView_3ce2cc6de93aec1cb631280507fba28d } from '@/collections/panel/confirmations/ConfirmationsView'
import { ReviewView as ReviewView_eca6c4aa09f82f554745a4a06ba530c9 } from '@mentora/moderation/admin'
import { RequestsView as RequestsView_f77ac3273c8797d78d6acb10bf7a4ab8 } from '@mentora/moderation/requests/admin'
import { CasesView as CasesView_a9b32fe906966d6c7a6b046197354171 } from '@mentora/moderation/cases/panel'
import { RulesView as RulesView_a9b32fe906966d6c7a6b046197354171 } from '@mentora/moderation/cases/panel'
import { MentorsView as MentorsView_796bbb8b27d21f5ba1262916aefd8bdc } from '@mentora/parrainage/site/panel'
import { CareView as CareView_796bbb8b27d21f5ba1262916aefd8bdc } from '@mentora/parrainage/site/panel'
import { MatchingView as MatchingView_796bbb8b27d21f5ba1262916aefd8bdc } from '@mentora/parrainage/site/panel'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/collections/exercises/admin/StepLabel#StepLabel": StepLabel_d983201a71f9a47baa092fc78011df53,
  "@/collections/exercises/admin/Zones#Zones": Zones_dfb184c8c1d404b5eb9ee97f378fccac,
  "@/collections/exercises/admin/PreviewButton#PreviewButton": PreviewButton_bd24220444ba1f5dedddfb0c2f8a6bf4,
  "@/collections/images/admin/Moderation#Moderation": Moderation_e0ffab5f352890de922ee98b558cafda,
  "@/collections/images/admin/Uses#Uses": Uses_0e7ec4850077f10d62325f54c39c682c,
  "@/collections/panel/admin/JsonText#JsonText": JsonText_2b39bd4cf8604d23107a0e57b85b2408,
  "@/collections/minors/admin/GuardianCell#GuardianCell": GuardianCell_d92ff5cc935d4f275c8d4a6572ddbd28,
  "@/collections/minors/admin/GuardianFilter#GuardianFilter": GuardianFilter_d8aba1d41c550284987f064626636f30,
  "@/collections/messages/admin/SendAgain#SendAgain": SendAgain_4bae0c79100e65ce94518c11a51051f8,
  "@/collections/messages/admin/Figures#Figures": Figures_5f8b89f085431bc3940d4c93f157c3dc,
  "@/collections/messages/admin/ExportLink#ExportLink": ExportLink_f7efe537f3cf9cf9c6324b15541a8e5f,
  "@/collections/settings/admin/Accent#Accent": Accent_ffe32b7e911ac63120804607dbdccb53,
  "@/collections/panel/admin/Initials#Initials": Initials_fc550ff5bb06e0ea52c2f72ac8ec5bc6,
  "@/collections/panel/admin/Sign#Sign": Sign_dff262e299ee95ad151606a74d81d0f5,
  "@/collections/panel/admin/Logo#Logo": Logo_cc6f6c428cc6a156a0ab91386a8f8f50,
  "@/collections/panel/admin/SiteLinks#SiteLinks": SiteLinks_6da3b1e817e82087e3b02718af901bec,
  "@/collections/panel/admin/Brand#Brand": Brand_5c9907ca37313227d0f285db7f32d9b0,
  "@/collections/panel/start/StartPage#StartPage": StartPage_f1aef4abdca82c163d373142ccbe770b,
  "@/collections/images/admin/library/LibraryView#LibraryView": LibraryView_86fd874367d78b0cf263b30b97973076,
  "@/collections/images/admin/moderation/ImageModerationView#ImageModerationView": ImageModerationView_042b81c339b2ae57be9566823022f394,
  "@/collections/panel/keys/KeysView#KeysView": KeysView_82aa262dd776e0ca4884f22753e8a234,
  "@/collections/panel/webhooks/WebhooksView#WebhooksView": WebhooksView_c19287f2638a54f7c06ead14c73a2907,
  "@/collections/panel/reports/ReportsView#ReportsView": ReportsView_f1760c39d007256dabaff326a9e5a8b7,
  "@/collections/panel/jobs/JobsView#JobsView": JobsView_61301763035543b1c1ee7eb0a2679957,
  "@/collections/panel/audit/AuditView#AuditView": AuditView_0b6408a9ca72e89d6462b368677bf59d,
  "@/collections/panel/confirmations/ConfirmationsView#ConfirmationsView": ConfirmationsView_3ce2cc6de93aec1cb631280507fba28d,
  "@mentora/moderation/admin#ReviewView": ReviewView_eca6c4aa09f82f554745a4a06ba530c9,
  "@mentora/moderation/requests/admin#RequestsView": RequestsView_f77ac3273c8797d78d6acb10bf7a4ab8,
  "@mentora/moderation/cases/panel#CasesView": CasesView_a9b32fe906966d6c7a6b046197354171,
  "@mentora/moderation/cases/panel#RulesView": RulesView_a9b32fe906966d6c7a6b046197354171,
  "@mentora/parrainage/site/panel#MentorsView": MentorsView_796bbb8b27d21f5ba1262916aefd8bdc,
  "@mentora/parrainage/site/panel#CareView": CareView_796bbb8b27d21f5ba1262916aefd8bdc,
  "@mentora/parrainage/site/panel#MatchingView": MatchingView_796bbb8b27d21f5ba1262916aefd8bdc,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
