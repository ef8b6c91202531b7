import type { CompanyName } from '../../../../knowledge/buyers/buyers.ts';
import { looksAfter } from '../../../authority.ts';
import type { Reading, SkillContext, SkillResult, Slots } from '../../skill.ts';
import { findCompanies } from './find-company.ts';

/** The companies that the message names, of those that the asker looks after. */
export async function companiesSaid(desk: SkillContext): Promise<CompanyName[]> {
  const { authority, records, understanding } = desk;
  return findCompanies(understanding.text, await records.buyers.names(), (id) => looksAfter(authority, id));
}

/** How the company is called where the asker's language is spoken. */
export const companyName = ({ name, nameZh }: Pick<CompanyName, 'name' | 'nameZh'>, language: 'en' | 'zh'): string =>
  language === 'zh' && nameZh ? nameZh : name;

/**
 * The company that is asked about: of the form, or of the message. Where two are as near, or none is found, it is asked;
 * one that somebody does not look after is answered as one that does not exist.
 */
export async function whichCompany(
  slots: Slots,
  desk: SkillContext,
): Promise<{ company: CompanyName } | { instead: SkillResult }> {
  const { authority, records, words, language } = desk;
  const found = await companiesSaid(desk);
  const kept = slots.company;
  if (!found.length && kept && looksAfter(authority, kept)) {
    const company = await records.buyers.company(kept);
    if (company) return { company };
  }
  if (found.length === 1) return { company: found[0]! };
  const text = found.length ? words.managers.whichCompany : words.managers.noCompany;
  return {
    instead: {
      reply: { text, suggestions: found.map((company) => companyName(company, language)), citations: [] },
      asks: 'company',
      slots: { ...slots },
    },
  };
}

/** A short answer to "which company?"; anything longer may be another question, and goes where it belongs. */
export function readsCompany(form: { slots: Slots; asks?: keyof Slots }, desk: SkillContext): Reading | undefined {
  if (form.asks !== 'company') return undefined;
  const { text, intent } = desk.understanding;
  const brief = text.length <= 60 && !/[?？]/.test(text);
  return { slots: form.slots, answers: brief && intent !== 'stop' ? 'plainly' : 'perhaps' };
}
