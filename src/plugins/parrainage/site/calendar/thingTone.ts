import type { ChipTone } from '@mentora/ui';
import type { SessionStatus } from '../../sessions/status';
import { sessionTone } from '../sessions/one/sessionTone';

/** The tone in which the state of a session is told: what somebody has yet to agree to is not certain. */
export const thingTone = ({ status, awaited }: { status: SessionStatus; awaited: boolean }): ChipTone => (awaited && status === 'planned' ? 'warning' : sessionTone[status]);
