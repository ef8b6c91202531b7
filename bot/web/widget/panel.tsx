import { createRef, render } from 'preact';
import type { Panel, PanelHost } from './contract.ts';
import { createClient } from './direct-line/client.ts';
import { memoryShelf, type Shelf } from './direct-line/store.ts';
import css from './panel.css';
import { adopt } from './ui/adopt.ts';
import { App } from './ui/app.tsx';

/** Called by the launcher: puts the panel beside its button and connects it to the desk when it is first opened. */
export function mount(host: PanelHost): Panel {
  const { root, server } = host;
  let language = host.language;
  let isOpen = false;
  let unread = 0;
  const input = createRef<HTMLTextAreaElement>();
  const place = document.createElement('div');
  root.prepend(place);
  adopt(root, css);

  const client = createClient({
    server,
    fetch: window.fetch.bind(window),
    WebSocket: window.WebSocket,
    shelf: shelf(),
    uuid,
    now: Date.now,
    random: Math.random,
    language: () => (language === 'zh' ? 'zh-CN' : 'en'),
    changed: draw,
    arrived() {
      if (!isOpen) host.unread(++unread);
    },
  });

  function draw(): void {
    render(
      <App
        state={client.state()}
        client={client}
        open={isOpen}
        language={language}
        title={host.title}
        server={server}
        root={root}
        input={input}
        close={host.close}
      />,
      place,
    );
  }

  window.addEventListener('online', client.wake);
  document.addEventListener('visibilitychange', () => document.hidden || client.wake());
  window.addEventListener('storage', client.storageChanged);
  draw();

  return {
    open(focus) {
      isOpen = true;
      unread = 0;
      host.unread(0);
      client.start();
      draw();
      if (focus) input.current?.focus();
    },
    close() {
      isOpen = false;
      draw();
    },
    language(next) {
      language = next;
      draw();
    },
    identify: client.identify,
    logout: client.logout,
  };
}

function shelf(): Shelf {
  try {
    window.localStorage.setItem('quartermaster:probe', '');
    window.localStorage.removeItem('quartermaster:probe');
    return window.localStorage;
  } catch {
    return memoryShelf();
  }
}

/** crypto.randomUUID exists on secure pages only; a shop in test may be served by plain http. */
function uuid(): string {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = [...crypto.getRandomValues(new Uint8Array(16))];
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
