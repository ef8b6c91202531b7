import type { Company } from '../../../knowledge/buyers/buyers.ts';
import type { ConversationHead, Note, TranscriptRow } from '../../../knowledge/conversations/conversations.ts';
import type { Rating } from '../../../knowledge/conversations/ratings.ts';
import type { Ageing } from '../../../knowledge/orders/ageing.ts';
import type { Approval } from '../../../knowledge/orders/approvals.ts';
import type { Credit } from '../../../knowledge/orders/credit.ts';
import type { Invoice } from '../../../knowledge/orders/invoices.ts';
import type { OrderDetail, OrderHead } from '../../../knowledge/orders/orders.ts';
import type { KeptRisk } from '../../../knowledge/orders/risk-review.ts';
import type { QuoteHead } from '../../../knowledge/quotes/quotes.ts';
import type { Role } from '../../../knowledge/staff/roles.ts';
import type { Understanding } from '../../../nlu/understanding.ts';

/** What the routes of `/api/console` answer with. */
export interface Session {
  person: { id: string; email: string; name: string; role: Role };
  mustChangePassword: boolean;
  csrf: string | null;
}

/** An activity as the channel delivered it. */
export interface Activity {
  text?: string;
  from?: { name?: string };
  value?: unknown;
  attachments?: { contentType: string; contentUrl?: string; name?: string }[];
  suggestedActions?: { actions: { title: string }[] };
  channelData?: { citations?: { title: string; source: string; asOf: string }[]; staff?: string };
}

/** Why the desk said something. */
export interface Trace extends Partial<Pick<Understanding, 'intent' | 'confidence' | 'alternatives' | 'entities'>> {
  language?: string;
  steps?: Understanding['trace'];
  decision?: Record<string, unknown>;
  second?: Trace;
  parked?: string;
}

export type Row = Omit<TranscriptRow, 'activity' | 'trace'> & { activity: Activity; trace: Trace | null };

export interface Conversation {
  conversation: ConversationHead;
  activities: Row[];
  more: boolean;
  notes: Note[];
  draft: string;
  ratings: Rating[];
}

export interface CompanyView {
  company: Company;
  contacts: { id: string; name: string; role: string; spendLimit: number | null; currency: string }[];
  orders: OrderHead[];
  quotes: QuoteHead[];
  owed: Ageing[] | null;
  overdue: (Invoice & { days: number })[];
  credit?: Credit;
  asOf: string;
}

export type ApprovalView = Approval & { order?: OrderDetail; credit?: Credit; risk?: KeptRisk | null };

export interface StaffMember {
  id: string;
  email: string;
  name: string;
  role: Role;
  active: boolean;
}
