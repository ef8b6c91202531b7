import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardsModule, Language } from '../contract.ts';
import { STRINGS } from '../strings.ts';
import { adopt } from './adopt.ts';

let loading: Promise<CardsModule> | undefined;

/** The card code comes with the first card; a failed load is tried again with the next one. */
function load(server: string, root: ShadowRoot): Promise<CardsModule> {
  loading ??= (import(`${server}/widget/cards.js`) as Promise<CardsModule>).then((cards) => {
    adopt(root, cards.css);
    return cards;
  });
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

export interface CardProps {
  content: unknown;
  server: string;
  root: ShadowRoot;
  language: Language;
  submit(data: unknown, title: string): void;
  drawn(): void;
}

export function Card({ content, server, root, language, submit, drawn }: CardProps) {
  const place = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    load(server, root)
      .then(({ draw }) => {
        const element = draw(content, language, submit);
        if (gone) return;
        if (!element) return setFailed(true);
        place.current?.replaceChildren(element);
        drawn();
      })
      .catch(() => !gone && setFailed(true));
    return () => {
      gone = true;
    };
  }, [content, language]);
  return failed ? <p class="note">{STRINGS[language].cardFailed}</p> : <div ref={place} />;
}
