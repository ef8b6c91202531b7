import type { Request } from 'express';

/** Where the WebSocket of a conversation is, from its beginning or after a watermark. */
export function streamUrl(request: Request, conversationId: string, token: string, watermark?: string): string {
  const scheme = request.protocol === 'https' ? 'wss' : 'ws';
  const after = watermark === undefined ? '' : `&watermark=${encodeURIComponent(watermark)}`;
  return `${scheme}://${request.get('host')}/v3/directline/conversations/${conversationId}/stream?t=${token}${after}`;
}
