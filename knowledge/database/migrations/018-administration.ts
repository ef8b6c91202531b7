/**
 * Figures counted day by day, and webhooks.
 *
 * `figure_day` has a row for each day on which the desk replied; `counts` is null where it is to be counted (again): by
 * the triggers, whenever something changes that a day's figures are made of. A reply changes its own day, the days of its
 * conversation, and the three days before, whose conversations count as settled only where nobody came back.
 *
 * A webhook's deliveries are queued by triggers, in the transaction of what they tell of, whoever does it; they name
 * things by their ids and hold no personal words.
 */
const around = (at: string, conversation: string) => `
  INSERT INTO figure_day (day) SELECT substr(${at}, 1, 10) WHERE true ON CONFLICT (day) DO UPDATE SET counts = NULL;
  UPDATE figure_day SET counts = NULL WHERE counts IS NOT NULL AND day >= date(${at}, '-3 days') AND day < substr(${at}, 1, 10);
  ${ofConversation(conversation)}`;

const ofConversation = (conversation: string) => `
  UPDATE figure_day SET counts = NULL WHERE counts IS NOT NULL
    AND day IN (SELECT substr(at, 1, 10) FROM reply_fact WHERE conversation_id = ${conversation});`;

const queue = (event: string, at: string, data: string) => `
  INSERT INTO webhook_delivery (webhook_id, event, data, at)
    SELECT w.id, '${event}', ${data}, ${at} FROM webhook w JOIN json_each(w.events) e ON e.value = '${event}' WHERE w.active = 1;`;

export const sql = `
CREATE TABLE figure_day (
  day TEXT PRIMARY KEY NOT NULL,
  counts TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX figure_day_uncounted ON figure_day (day) WHERE counts IS NULL;
INSERT INTO figure_day (day) SELECT DISTINCT substr(at, 1, 10) FROM reply_fact;
CREATE INDEX transcript_staff_of ON transcript (conversation_id, at) WHERE author = 'staff';
CREATE INDEX handoff_opened ON handoff (opened_at, conversation_id);
CREATE TRIGGER figure_reply_added AFTER INSERT ON reply_fact BEGIN ${around('new.at', 'new.conversation_id')} END;
CREATE TRIGGER figure_reply_gone AFTER DELETE ON reply_fact BEGIN ${around('old.at', 'old.conversation_id')} END;
CREATE TRIGGER figure_staff_added AFTER INSERT ON transcript WHEN new.author = 'staff'
  BEGIN ${ofConversation('new.conversation_id')} END;
CREATE TRIGGER figure_staff_gone AFTER DELETE ON transcript WHEN old.author = 'staff'
  BEGIN ${ofConversation('old.conversation_id')} END;
CREATE TRIGGER figure_case_added AFTER INSERT ON handoff BEGIN ${ofConversation('new.conversation_id')} END;
CREATE TRIGGER figure_case_moved AFTER UPDATE OF opened_at ON handoff WHEN new.opened_at <> old.opened_at
  BEGIN ${ofConversation('new.conversation_id')} END;
CREATE TRIGGER figure_case_gone AFTER DELETE ON handoff BEGIN ${ofConversation('old.conversation_id')} END;
CREATE TRIGGER figure_guest_known AFTER UPDATE OF person_id ON conversation WHEN new.person_id IS NOT old.person_id
  BEGIN
    ${ofConversation('new.id')}
    UPDATE figure_day SET counts = NULL WHERE counts IS NOT NULL
      AND day >= date(new.created_at, '-3 days') AND day <= substr(new.created_at, 1, 10);
  END;

CREATE TABLE webhook (
  id TEXT PRIMARY KEY NOT NULL,
  url TEXT NOT NULL,
  events TEXT NOT NULL,
  secret TEXT NOT NULL,
  active INTEGER NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE TABLE webhook_delivery (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  webhook_id TEXT NOT NULL,
  event TEXT NOT NULL,
  data TEXT NOT NULL,
  at TEXT NOT NULL,
  status TEXT NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'delivered', 'failed')),
  tries INTEGER NOT NULL DEFAULT 0,
  due_at TEXT,
  tried_at TEXT,
  answer INTEGER,
  error TEXT
) STRICT;
CREATE INDEX webhook_delivery_waiting ON webhook_delivery (due_at) WHERE status = 'waiting';
CREATE INDEX webhook_delivery_of ON webhook_delivery (webhook_id, id);
CREATE TRIGGER webhook_case_opened AFTER INSERT ON handoff WHEN new.status = 'open'
  BEGIN ${queue('conversation-waiting', 'new.opened_at', "json_object('conversation', new.conversation_id, 'case', new.id)")} END;
CREATE TRIGGER webhook_case_opened_again AFTER UPDATE OF status ON handoff WHEN new.status = 'open' AND old.status <> 'open'
  BEGIN ${queue('conversation-waiting', 'new.opened_at', "json_object('conversation', new.conversation_id, 'case', new.id)")} END;
CREATE TRIGGER webhook_message_parked AFTER UPDATE OF parked ON inbox WHEN new.parked = 1 AND old.parked <> 1
  BEGIN ${queue('conversation-waiting', 'new.received_at', "json_object('conversation', new.conversation_id, 'case', NULL)")} END;
CREATE TRIGGER webhook_conversation_closed AFTER UPDATE OF closed_at ON conversation
  WHEN new.closed_at IS NOT NULL AND old.closed_at IS NOT new.closed_at
  BEGIN ${queue('conversation-closed', 'new.closed_at', "json_object('conversation', new.id)")} END;
CREATE TRIGGER webhook_order_placed AFTER INSERT ON sales_order WHEN new.draft_id IS NOT NULL
  BEGIN ${queue('order-placed', 'new.placed_at', "json_object('order', new.id, 'company', new.company_id, 'status', new.status)")} END;
CREATE TRIGGER webhook_approval_asked AFTER INSERT ON approval WHEN new.status = 'open'
  BEGIN ${queue('approval-asked', 'new.asked_at', "json_object('approval', new.id, 'order', new.order_id, 'company', new.company_id)")} END;
CREATE TRIGGER webhook_approval_decided AFTER UPDATE OF status ON approval
  WHEN new.status IN ('approved', 'declined') AND old.status = 'open'
  BEGIN ${queue('approval-decided', 'new.decided_at', "json_object('approval', new.id, 'order', new.order_id, 'company', new.company_id, 'status', new.status)")} END;
CREATE TRIGGER webhook_article_published AFTER UPDATE OF status ON article WHEN new.status = 'published' AND old.status <> 'published'
  BEGIN ${queue('article-published', 'coalesce(new.published_at, new.changed_at)', "json_object('article', new.id, 'language', new.language, 'version', new.version)")} END;
`;
