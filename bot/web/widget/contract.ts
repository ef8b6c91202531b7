import type { GetAssertion } from './direct-line/sessions.ts';

export type Language = 'en' | 'zh';

/** What the launcher hands to the panel when it loads it. */
export interface PanelHost {
  root: ShadowRoot;
  server: string;
  title: string | undefined;
  language: Language;
  /** The panel asks to be closed (Esc, its button). */
  close(): void;
  unread(count: number): void;
}

/** What the panel gives back. */
export interface Panel {
  open(focus: boolean): void;
  close(): void;
  language(language: Language): void;
  identify(getAssertion: GetAssertion): Promise<void>;
  logout(): void;
}

/** `/widget/panel.js` */
export interface PanelModule {
  mount(host: PanelHost): Panel;
}

/** `/widget/cards.js` */
export interface CardsModule {
  css: string;
  /** Draws a card; undefined where it is none. */
  draw(card: unknown, language: Language, submit: (data: unknown, title: string) => void): HTMLElement | undefined;
}
