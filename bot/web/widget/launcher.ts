import type { Language, Panel, PanelModule } from './contract.ts';
import type { GetAssertion } from './direct-line/sessions.ts';
import css from './launcher.css';

/**
 * The only thing that a page loads at once: a button. The panel comes at the first hover, focus or click.
 * <script src="https://desk.example/widget/launcher.js" data-title="…" data-color="#0b5cad" async></script>
 */
function launch(script: HTMLScriptElement): void {
  const { server = new URL(script.src).origin, title, color } = script.dataset;
  const page = document.documentElement;
  const language = (): Language => (/^zh/i.test(script.dataset.language || page.lang) ? 'zh' : 'en');
  const label = () => title || (language() === 'zh' ? '客户服务' : 'Customer service');

  const host = document.createElement('div');
  host.id = 'quartermaster';
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const button = document.createElement('button');
  button.className = 'launcher';
  button.type = 'button';
  const aria = (what: string, value: string) => button.setAttribute(`aria-${what}`, value);
  aria('haspopup', 'dialog');
  aria('expanded', 'false');
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute(
    'd',
    'M5 4h14a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-6l-5 4v-4H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2Zm3 5h8M8 12.5h5',
  );
  svg.append(path);
  const words = document.createElement('span');
  const badge = document.createElement('b');
  badge.hidden = true;
  button.append(svg, words, badge);
  root.append(button);
  if (color && CSS.supports('color', color)) {
    host.style.setProperty('--qm-accent', color);
    if (isLight(color)) {
      host.style.setProperty('--qm-on-accent', '#111827');
      host.style.setProperty('--qm-accent-ink', '#374151');
    }
  }

  let loading: Promise<Panel> | undefined;
  let assertion: GetAssertion | undefined;
  let isOpen = false;

  const panel = () =>
    (loading ??= (import(`${server}/widget/panel.js`) as Promise<PanelModule>)
      .then(({ mount }) => {
        const mounted = mount({ root, server, title, language: language(), close, unread });
        if (assertion) void mounted.identify(assertion).catch(() => {});
        return mounted;
      })
      .catch((error: unknown) => {
        loading = undefined; // the next click tries again
        throw error;
      }));

  function remember(open: boolean): void {
    isOpen = open;
    aria('expanded', `${open}`);
    host.toggleAttribute('data-open', open);
    try {
      if (open) sessionStorage.setItem('quartermaster:open', '1');
      else sessionStorage.removeItem('quartermaster:open');
    } catch {} // storage is forbidden here
  }

  async function open(focus = true): Promise<void> {
    aria('busy', 'true');
    try {
      const loaded = await panel();
      remember(true);
      loaded.open(focus);
    } catch {
      name(language() === 'zh' ? '加载失败，请重试' : 'Could not load: try again');
    }
    aria('busy', 'false');
  }

  function close(): void {
    if (!isOpen) return;
    remember(false);
    void loading?.then((loaded) => loaded.close());
    button.focus();
  }

  function unread(count: number): void {
    badge.hidden = !count;
    badge.textContent = count ? `${count}` : '';
  }

  function name(text: string): void {
    words.textContent = text;
  }

  button.onclick = () => (isOpen ? close() : void open());
  button.onpointerenter = button.onfocus = () => void panel().catch(() => {});
  new MutationObserver(() => {
    name(label());
    void loading?.then((loaded) => loaded.language(language()));
  }).observe(page, { attributeFilter: ['lang'] });
  name(label());

  const attach = () => {
    document.body.append(host);
    try {
      if (sessionStorage.getItem('quartermaster:open')) void open(false);
    } catch {} // storage is forbidden here
  };
  if (document.body) attach();
  else document.addEventListener('DOMContentLoaded', attach);

  window.Quartermaster = {
    identify(getAssertion) {
      assertion = getAssertion;
      return loading ? loading.then((loaded) => loaded.identify(getAssertion)) : Promise.resolve();
    },
    logout() {
      assertion = undefined;
      if (loading) void loading.then((loaded) => loaded.logout());
      else
        try {
          for (const key of Object.keys(localStorage))
            if (key.startsWith('quartermaster:')) localStorage.removeItem(key);
        } catch {} // storage is forbidden here
    },
    open: () => open(),
    close,
  };
}

/** Whether dark text reads better on it; a color that is not #rrggbb counts as dark. */
function isLight(color: string): boolean {
  const [, r = '0', g = '0', b = '0'] = /^#(..)(..)(..)$/.exec(color) ?? [];
  return Number.parseInt(r, 16) * 0.299 + Number.parseInt(g, 16) * 0.587 + Number.parseInt(b, 16) * 0.114 > 160;
}

declare global {
  interface Window {
    Quartermaster?: {
      /** Says who is there: `getAssertion` asks the shop's server for a short-lived signed assertion. */
      identify(getAssertion: GetAssertion): Promise<void>;
      /** Removes history and queue from this computer. */
      logout(): void;
      open(): Promise<void>;
      close(): void;
    };
  }
}

const script =
  (document.currentScript as HTMLScriptElement | null) ??
  document.querySelector<HTMLScriptElement>('script[src*="/widget/launcher.js"]');
if (script && !window.Quartermaster) launch(script);
