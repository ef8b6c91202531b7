import { randomUUID } from 'node:crypto';
import type { Handle } from '../database/database.ts';

export type Uploads = ReturnType<typeof openUploads>;

/** Files that buyers sent; each is found within its own conversation only. */
export function openUploads(handle: Handle) {
  const insert = handle.prepare(
    `INSERT INTO upload (id, conversation_id, name, type, bytes, at) VALUES (?, ?, ?, ?, ?, ?)`,
  );
  const select = handle.prepare(`SELECT name, type, bytes FROM upload WHERE id = ? AND conversation_id = ?`);
  return {
    /** Stores a file and gives its id. */
    store(conversationId: string, file: { name: string; type: string; bytes: Buffer }, at: Date): string {
      const id = randomUUID();
      insert.run(id, conversationId, file.name, file.type, file.bytes, at.toISOString());
      return id;
    },
    find: (conversationId: string, id: string) =>
      select.get(id, conversationId) as { name: string; type: string; bytes: Buffer } | undefined,
  };
}
