import type { DemoExercise } from '../types';
import { answerVideo } from './calls/answer-video';
import { callButtons } from './calls/call-buttons';
import { callFamily } from './calls/call-family';
import { lookGood } from './calls/look-good';
import { onlineDoctor } from './calls/online-doctor';
import { connectWifi } from './first-steps/connect-wifi';
import { homeApps } from './first-steps/home-apps';
import { installApp } from './first-steps/install-app';
import { quickPanel } from './first-steps/quick-panel';
import { textBigger } from './first-steps/text-bigger';
import { unlockPhone } from './first-steps/unlock-phone';
import { doctorAppointment } from './forms/doctor-appointment';
import { fillForm } from './forms/fill-form';
import { goodPassword } from './forms/good-password';
import { officialSite } from './forms/official-site';
import { oneAccount } from './forms/one-account';
import { sendDocument } from './forms/send-document';
import { familyGroup } from './messages/family-group';
import { firstMessage } from './messages/first-message';
import { readEmail } from './messages/read-email';
import { saveContact } from './messages/save-contact';
import { voiceMessage } from './messages/voice-message';
import { writeEmail } from './messages/write-email';
import { cropPhoto } from './photos/crop-photo';
import { findPhoto } from './photos/find-photo';
import { freeSpace } from './photos/free-space';
import { sharePhoto } from './photos/share-photo';
import { takePhoto } from './photos/take-photo';
import { curiousApps } from './security/curious-apps';
import { fakeBanker } from './security/fake-banker';
import { fakeParcel } from './security/fake-parcel';
import { lostPhone } from './security/lost-phone';
import { newNumber } from './security/new-number';
import { taxEmail } from './security/tax-email';
import { virusAlert } from './security/virus-alert';

/** Every exercise of the demonstration, in the order in which a beginner would take them. */
export const demoExercises: DemoExercise[] = [
  unlockPhone,
  homeApps,
  textBigger,
  quickPanel,
  connectWifi,
  installApp,
  firstMessage,
  voiceMessage,
  saveContact,
  familyGroup,
  writeEmail,
  readEmail,
  fillForm,
  doctorAppointment,
  officialSite,
  goodPassword,
  sendDocument,
  oneAccount,
  answerVideo,
  callButtons,
  callFamily,
  lookGood,
  onlineDoctor,
  fakeParcel,
  virusAlert,
  newNumber,
  taxEmail,
  curiousApps,
  lostPhone,
  fakeBanker,
  takePhoto,
  findPhoto,
  sharePhoto,
  cropPhoto,
  freeSpace,
];
