import { Router } from 'express';
import type { Addresses, DocumentRef } from '../../documents/address.ts';
import type { Document } from '../../documents/sheet.ts';
import { HttpError } from '../http-error.ts';

/** Hands out documents by their signed address: /api/documents/TOKEN/NAME. */
export function documentRoutes(options: {
  addresses: Addresses;
  make(ref: DocumentRef): Promise<Document | undefined>;
}): Router {
  const router = Router();
  router.get('/:token/:name', async (request, response) => {
    const ref = options.addresses.read(String(request.params.token));
    if (ref === 'expired')
      throw new HttpError(410, 'Expired', 'This address has expired: please ask the desk for the document again.');
    const document = ref === 'unknown' ? undefined : await options.make(ref);
    if (!document) throw new HttpError(404, 'NotFound', 'There is no such document.');
    const shown = document.type === 'application/pdf' || document.type === 'image/png';
    const disposition = shown ? 'inline' : 'attachment';
    response
      .set({
        'content-type': document.type,
        'content-disposition': `${disposition}; filename*=UTF-8''${encodeURIComponent(document.name)}`,
        'cache-control': 'private, no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-robots-tag': 'noindex',
      })
      .send(document.bytes);
  });
  return router;
}
