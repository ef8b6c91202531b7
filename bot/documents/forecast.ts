import type { Catalogue } from '../../knowledge/catalogue/catalogue.ts';
import { weeksTogether } from '../../recommend/demand/weeks-of-sales.ts';
import type { Foreseen } from '../jobs/foresight/parts.ts';
import { forecastPlot } from '../pictures/forecast-plot.ts';
import type { Document } from './sheet.ts';

/** Weeks of the past beside what is expected. */
const PAST = 26;
const MOST_WEEKS = 26;

/** The plot of a product's demand as it is forecast now; undefined where nothing is known of it. */
export async function forecastPicture(
  { sku, weeks }: { sku: string; weeks: number },
  { catalogue, foreseen }: { catalogue: Catalogue; foreseen(): Foreseen },
): Promise<Document | undefined> {
  const { demand } = foreseen();
  const product = await catalogue.product(sku);
  const series = demand?.ofProduct(sku) ?? [];
  if (!demand || !product || !series.length) return undefined;
  const sold = weeksTogether(series);
  const pack = product.packSize ?? 1;
  const units = (packs: ArrayLike<number>) => Array.from(packs, (value) => value * pack);
  const bytes = forecastPlot({
    ...{ title: sku, from: demand.until, sold: units(sold.values.slice(-PAST)) },
    expected: units(demand.weeks(sold, Math.min(MOST_WEEKS, weeks))),
  });
  return { name: `forecast-${sku}.png`, type: 'image/png', bytes };
}
