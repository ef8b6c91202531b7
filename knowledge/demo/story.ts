import { addDays, addWorkDays, at, toMs, workDayFrom, workDayUntil } from '../calendar.ts';
import { CUT_OFF_HOUR, creditDays, transit, zoneOf } from './terms.ts';
import { type Company, type Parcel, type Sale, sums, type World } from './world.ts';

export type Wanted = readonly (readonly [sku: string, quantity: number])[];

/** Tells one company's story without dice: everything follows from today. */
export function teller(world: World, company: Company, carrier: string) {
  const zone = zoneOf(company.row);
  const [fast] = transit(company.row);
  const buyer = company.contacts[0]!;
  let parcels = 0;
  let orders = 0;

  const story = {
    /** The work day so many work days from today. */
    day: (workDays: number): string =>
      workDays < 0
        ? addWorkDays(workDayUntil(addDays(world.today, -1), zone), workDays + 1, zone)
        : addWorkDays(world.today, workDays, zone),

    place(day: string, wanted: Wanted, more: Partial<Sale> = {}): Sale {
      const lines = world.price(company, wanted, day);
      const sale: Sale = {
        company,
        contactId: buyer.id,
        addressId: company.addresses[0]!.id,
        placedAt: at(day, 10, 5 + (orders % 50), zone),
        channel: 'web',
        customerPo: `${company.row.id.slice(0, 2).toUpperCase()}-${2_100 + orders}`,
        status: 'confirmed',
        requestedDay: null,
        promisedDay: null,
        lines,
        ...sums(company, lines),
        parcels: [],
        invoice: null,
        returned: null,
        ...more,
      };
      orders++;
      world.sales.push(sale);
      return sale;
    },

    ship(
      sale: Sale,
      day: string,
      expectedDay: string,
      deliveredDay: string | null,
      lineNumbers?: readonly number[],
    ): Parcel {
      const parcel: Parcel = {
        carrier,
        tracking: trackingOf(carrier, company, parcels++),
        shippedAt: at(day, CUT_OFF_HOUR[zone] + 1, 10, zone),
        expectedDay,
        deliveredAt: deliveredDay && at(deliveredDay, 11, 24, zone),
        lines: sale.lines
          .map(({ quantity }, index) => ({ line: index + 1, quantity, delivered: deliveredDay ? quantity : null }))
          .filter(({ line }) => !lineNumbers || lineNumbers.includes(line)),
      };
      sale.parcels.push(parcel);
      sale.promisedDay = expectedDay;
      sale.status = sale.parcels.every((one) => one.deliveredAt) ? 'delivered' : 'shipped';
      return parcel;
    },

    invoice(sale: Sale, issuedDay: string, paidAfterDays: number | null, disputeReason: string | null = null): void {
      const dueDay = addDays(issuedDay, creditDays(company.row.payment_terms));
      const paidDay = paidAfterDays === null ? null : workDayFrom(addDays(issuedDay, paidAfterDays), zone);
      const isPaid = paidDay !== null && paidDay <= world.today;
      sale.invoice = {
        issuedDay,
        dueDay,
        paid: isPaid ? sale.total : 0,
        paidDay: isPaid ? paidDay : null,
        disputeReason,
      };
    },

    /** An ordinary order of the past: shipped the same day, delivered, invoiced, paid. */
    usual(day: string, wanted: Wanted, paidAfterDays: number | null = 27): Sale {
      const sale = story.place(day, wanted);
      const arrived = addWorkDays(day, Math.max(fast, 1), zone);
      story.ship(sale, day, arrived, arrived);
      story.invoice(sale, day, paidAfterDays);
      return sale;
    },

    /** The rhythm of three years: an order every so many days, from the oldest to the one `from` days ago. */
    rhythm(from: number, every: number, basketOf: (index: number, month: number) => Wanted): Sale[] {
      const sales: Sale[] = [];
      for (
        let back = from + every * Math.floor((1_090 - from) / every), index = 0;
        back >= from;
        back -= every, index++
      ) {
        const day = workDayUntil(addDays(world.today, -back), zone);
        sales.push(story.usual(day, basketOf(index, Number(day.slice(5, 7)))));
      }
      return sales;
    },

    quote(day: string, wanted: Wanted): void {
      const lines = world.price(company, wanted, day);
      world.offers.push({
        company,
        contactId: buyer.id,
        createdAt: at(day, 14, 20, zone),
        validTo: addDays(day, 14),
        status: 'open',
        lines,
        ...sums(company, lines),
      });
    },

    look(skus: readonly string[]): void {
      skus.forEach((sku, index) => {
        const seen = new Date(
          Math.min(toMs(world.today), Date.parse(world.now)) - (index * 13 + 20) * 3_600_000,
        ).toISOString();
        world.rows.browsing_event.push({
          at: seen,
          company_id: company.row.id,
          contact_id: buyer.id,
          sku,
          kind: index % 3 === 2 ? 'basket' : 'view',
        });
      });
    },
  };
  return story;
}

function trackingOf(carrier: string, company: Company, count: number): string {
  const own = [...company.row.id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9_000, 0) + 1_000;
  const tail = String(count + 1).padStart(4, '0');
  if (carrier === '顺丰') return `SF1${own}${tail}7731`;
  return carrier === 'DHL' ? `00340434${own}${tail}5518` : `0150${own}${tail}66`;
}
