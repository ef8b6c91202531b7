import type { Handle } from '../database/database.ts';

/** What an order waited for is no longer asked: its open approvals, and word of them that has not gone out yet. */
export function dropApprovals(handle: Handle): (orderId: string) => void {
  const approvals = handle.prepare(`UPDATE approval SET status = 'dropped' WHERE order_id = ? AND status = 'open'`);
  const notices = handle.prepare(
    `UPDATE notice SET status = 'dropped'
     WHERE kind = 'approval-asked' AND status = 'open' AND json_extract(body, '$.orderId') = ?`,
  );
  return (orderId) => {
    approvals.run(orderId);
    notices.run(orderId);
  };
}
