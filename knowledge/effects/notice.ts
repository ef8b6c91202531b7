import { type Prepare, StaleEffect } from './effect.ts';

/** Somebody is to be told something: facts, which are put into words where and when it is told. */
export interface Notice {
  kind: 'notice';
  id: string;
  personId: string;
  conversationId: string | null; // where it began, if it did in one
  notice: string; // what it is about: 'approval-asked', 'approval-decided' …
  body: object;
  notBefore: string | null; // ISO; null is at once
}

/** It was told, mailed or given up; holds only while it is open, so that it is told once. */
export interface NoticeStatus {
  kind: 'notice-status';
  id: string;
  status: 'told' | 'mailed' | 'dropped';
}

export const notice: Prepare<Notice> = (handle) => {
  const insert = handle.prepare(
    `INSERT INTO notice (id, person_id, conversation_id, kind, body, not_before, created_at, status)
     VALUES (?, ?, ?, ?, ?, ?, ?, 'open')`,
  );
  return ({ id, personId, conversationId, notice: kind, body, notBefore }, { at }) => {
    insert.run(id, personId, conversationId, kind, JSON.stringify(body), notBefore, at);
  };
};

export const noticeStatus: Prepare<NoticeStatus> = (handle) => {
  const update = handle.prepare(`UPDATE notice SET status = ? WHERE id = ? AND status = 'open'`);
  return ({ id, status }) => {
    if (!update.run(status, id).changes) throw new StaleEffect(`The notice ${id} was told already.`);
  };
};
