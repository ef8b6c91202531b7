import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { en, type Words } from './en.ts';
import { zh } from './zh.ts';

export type Language = 'en' | 'zh';
const CATALOGUES: Record<Language, Words> = { en, zh };
const KEPT = 'qm-console-language';

const Context = createContext<{ language: Language; words: Words; setLanguage(language: Language): void }>({
  language: 'en',
  words: en,
  setLanguage: () => undefined,
});

/** The words of the console in the reader's language: what they chose, else the browser's. */
export function WordsProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => {
    const kept = localStorage.getItem(KEPT) ?? navigator.language;
    return kept.startsWith('zh') ? 'zh' : 'en';
  });
  useEffect(() => {
    localStorage.setItem(KEPT, language);
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  return <Context value={{ language, words: CATALOGUES[language], setLanguage }}>{children}</Context>;
}

export const useWords = () => useContext(Context);
