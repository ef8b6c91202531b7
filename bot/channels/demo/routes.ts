import { Router } from 'express';
import { z } from 'zod';
import { HttpError } from '../http-error.ts';

export interface DemoShop {
  buyers(): Promise<{ id: string; name: string; company: string; companyId: string; role: string }[]>;
  products(
    language: 'en' | 'zh',
  ): Promise<{ sku: string; name: string; category: string; unit: string; price: string; stock: string }[]>;
  signAssertion(personId: string, companyId: string): Promise<string>;
}

/** What the demo shop's page needs; mounted only where the demo may be open. */
export function demoRoutes(shop: DemoShop): Router {
  const router = Router();
  router.get('/buyers', async (_request, response) => {
    const buyers = await shop.buyers();
    response.json(buyers.map(({ id, name, company, role }) => ({ id, name, company, role })));
  });
  router.get('/products', async (request, response) => {
    response.json(await shop.products(request.query.lang === 'zh' ? 'zh' : 'en'));
  });
  router.post('/assertion', async (request, response) => {
    const parsed = z.object({ buyer: z.string().max(100) }).safeParse(request.body);
    const buyer = (await shop.buyers()).find((known) => parsed.data?.buyer === known.id);
    if (!buyer) throw new HttpError(404, 'NotFound', 'There is no such demo buyer: GET /api/demo/buyers lists them.');
    response.json({ assertion: await shop.signAssertion(buyer.id, buyer.companyId) });
  });
  return router;
}
