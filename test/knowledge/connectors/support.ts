import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type ImportOptions, importRecords } from '../../../knowledge/connectors/csv/import.ts';
import { readMapping } from '../../../knowledge/connectors/csv/mapping.ts';
import { type Handle, openDatabase } from '../../../knowledge/database/database.ts';

/** A folder that is gone after the tests. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'import-'));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

export function emptyDatabase(): Handle {
  const database = openDatabase(':memory:');
  afterAll(() => database.close());
  return database.handle;
}

/** Imports texts as files of these names; the report with the rows that were left out as 'file:line reason'. */
export async function importTexts(
  handle: Handle,
  texts: Record<string, string | Buffer>,
  options: Partial<ImportOptions> = {},
) {
  const path = mkdtempSync(join(tmpdir(), 'import-'));
  try {
    const files = Object.entries(texts).map(([name, text]) => {
      const file = join(path, name);
      writeFileSync(file, text);
      return file;
    });
    const report = await importRecords(handle, { files, newSecret: () => 'trial-secret'.repeat(4), ...options });
    return {
      ...report,
      counts: Object.fromEntries(report.counts),
      bad: report.leftOut.filter((l) => !l.onPurpose).map((l) => `${l.file}:${l.line} ${l.reason}`),
      onPurpose: report.leftOut.filter((l) => l.onPurpose).map((l) => `${l.file}:${l.line} ${l.reason}`),
    };
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}

export const onlineRetail = () => readMapping('online-retail', 'knowledge/connectors/mappings');

/** Lines written by hand in the form of the Online Retail file, one of each oddity; the first is line 2. */
export const RETAIL = `InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country
536365,85123A,WHITE HANGING HEART T-LIGHT HOLDER,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom
536365,71053,WHITE METAL LANTERN,6,2010-12-01 08:26:00,3.39,17850.0,United Kingdom
536370,POST,POSTAGE,3,2010-12-01 08:45:00,18.0,12583.0,France
536370,22728,ALARM CLOCK BAKELIKE PINK,24,2010-12-01 08:45:00,3.75,12583.0,France
536371,85123a,WHITE HANGING HEART T-LIGHT HOLDER,32,2011-07-01 09:00:00,2.95,17850.0,United Kingdom
536371,71053,White lantern,2,2011-07-01 09:00:00,0.085,17850.0,United Kingdom
C536379,D,Discount,-1,2010-12-01 09:41:00,27.5,14527.0,United Kingdom
C536391,85123A,WHITE HANGING HEART T-LIGHT HOLDER,-8,2011-07-02 10:24:00,2.95,17850.0,United Kingdom
C536392,22728,ALARM CLOCK BAKELIKE PINK,-24,2010-12-02 10:00:00,3.75,12583.0,France
C536393,71053,WHITE METAL LANTERN,-90,2010-12-03 10:00:00,3.39,17850.0,United Kingdom
536414,22139,damages,56,2010-12-01 11:52:00,0.0,,United Kingdom
536415,85123A,?,-20,2010-12-01 11:53:00,0.0,,United Kingdom
536544,71053,WHITE METAL LANTERN,1,2010-12-01 14:32:00,7.62,,United Kingdom
A563185,B,Adjust bad debt,1,2011-08-12 14:50:00,11062.06,,United Kingdom
C581490,23144,ZINC T-LIGHT HOLDER,-11,2010-12-09 14:50:00,0.83,,United Kingdom
536500,gift_0001_20,Dotcomgiftshop Gift Voucher,1,2010-12-01 15:00:00,17.02,,United Kingdom
536501,71053,WHITE METAL LANTERN,six,2010-12-01 15:00:00,3.39,17850.0,United Kingdom
536502,DOT,DOTCOM POSTAGE,1,2010-12-01 15:00:00,5.00,,United Kingdom
`;
