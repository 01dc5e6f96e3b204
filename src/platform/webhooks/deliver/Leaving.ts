/** What is to be sent, and to whom. */
export interface Leaving extends Record<string, unknown> {
  id: string;
  event: string;
  at: Date | string;
  data: Record<string, unknown>;
  webhook: string;
  url: string;
  secrets: string[];
  resting: boolean;
}
