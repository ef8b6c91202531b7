import type { SellingEntity } from '../seller/seller.ts';
import { RETURN_TERMS } from './return-terms.ts';

/** Who sells in which currency. The bank details are specimens (the IBAN is the example of the IBAN registry). */
const ENTITIES: Record<string, SellingEntity> = {
  EUR: {
    name: 'Harbourline Supply B.V.',
    address: 'Rotterdam, Netherlands',
    email: 'service@harbourline.example',
    phone: '+31 10 555 0142',
    bank: {
      holder: 'Harbourline Supply B.V.',
      bank: 'Example Bank, Rotterdam',
      account: 'NL91 ABNA 0417 1643 00',
      bic: 'EXMPNL2R',
    },
  },
  CNY: {
    name: '海联供应（上海）有限公司',
    address: '上海市嘉定区',
    email: 'service@harbourline.example',
    phone: '+86 21 5555 0142',
    bank: { holder: '海联供应（上海）有限公司', bank: '示例银行上海嘉定支行', account: '0000 1234 5678 9012 345' },
  },
};

/** The facts about the seller and its terms that the demo database holds. */
export function sellerFacts(): Record<string, string> {
  return {
    'terms.returns': JSON.stringify(RETURN_TERMS),
    ...Object.fromEntries(
      Object.entries(ENTITIES).map(([currency, entity]) => [`seller.${currency}`, JSON.stringify(entity)]),
    ),
  };
}
