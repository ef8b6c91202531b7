import type { Form, Offer, Slots } from '../skills/skill.ts';
import type { OpenList } from '../skills/support/listing/open-list.ts';

/** What the desk remembers of a conversation; small, plain JSON, stored with every turn. */
export interface DialogueState {
  turns: number;
  language?: 'en' | 'zh';
  /** A skill that waits for one more thing. */
  form?: Form;
  /** What was spoken of last, for "and 1000?" and "when does it come?". */
  last?: { intent: string; slots: Slots; turn: number };
  /** The buttons that a typed yes and no stand for: the question they answer was the last thing said. */
  offer?: Offer;
  /** A yes to this hands over to a person. */
  offersPerson?: boolean;
  /** How often in a row the desk did not understand. */
  misses: number;
  caseNumber?: string;
  /** An order list that is being gone through; it outlives a look at something else. */
  list?: OpenList;
  /** The one suggestion of this conversation, and the words of its button. */
  suggested?: { id: string; say: string };
  /** Something went wrong for the buyer: nothing is suggested in this conversation. */
  troubled?: true;
  /** Pictures that were sent, by the ids of their uploads, and in which turn. */
  photos?: { ids: string[]; turn: number };
}

/** What was spoken of is forgotten after this many turns. */
const REMEMBERED_TURNS = 6;

/** The state as stored, or a fresh one. */
export function readState(stored: Record<string, unknown>): DialogueState {
  return { turns: 0, misses: 0, ...(stored as Partial<DialogueState>) };
}

/** What is left of it where a person answers instead: no open form, no offer, nothing that was spoken of. */
export function quiet({ turns, language, caseNumber, suggested }: DialogueState): DialogueState {
  return {
    ...{ turns, misses: 0, troubled: true },
    ...(language && { language }),
    ...(caseNumber && { caseNumber }),
    ...(suggested && { suggested }),
  };
}

/** The slots that still count as being spoken of. */
export function remembered(state: DialogueState): Slots {
  return state.last && state.turns - state.last.turn <= REMEMBERED_TURNS ? state.last.slots : {};
}

/** The pictures that still count as being spoken of. */
export function recentPhotos(state: DialogueState): string[] {
  return state.photos && state.turns - state.photos.turn <= REMEMBERED_TURNS ? state.photos.ids : [];
}
