import '../events/index';

declare module '../events/index' {
  interface DomainEvents {
    /** Somebody has answered a message by SMS or WhatsApp; `readReply` says what. */
    'message.answered': { message: string; reply: string };
  }
}
