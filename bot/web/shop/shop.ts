import { illustration } from './illustrations.ts';
import { type Language, WORDS } from './words.ts';

interface Product {
  sku: string;
  name: string;
  category: string;
  unit: string;
  price: string;
  stock: string;
}
interface Buyer {
  id: string;
  name: string;
  company: string;
  role: string;
}

const BUYER = 'harbourline-buyer';
const language: Language = new URLSearchParams(location.search).get('lang') === 'zh' ? 'zh' : 'en';
const words = WORDS[language];
const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

function make(tag: string, className: string, ...content: (string | Node)[]): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...content);
  return element;
}

async function getJson<T>(path: string, body?: object): Promise<T> {
  const response = await fetch(
    path,
    body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  );
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return (await response.json()) as T;
}

function translate(): void {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = words.brand;
  for (const element of document.querySelectorAll<HTMLElement>('[data-t]')) {
    const text = words[element.dataset.t as keyof typeof words];
    if (typeof text === 'string') element.textContent = text;
  }
  document.querySelector(`.languages [href="?lang=${language}"]`)?.setAttribute('aria-current', 'true');
  byId('promises').append(
    ...words.promises.map(([head, rest]) => make('li', '', make('strong', '', head), make('span', '', rest))),
  );
  byId('art').append(...['boxes', 'cups', 'bags', 'tape', 'bowls', 'cleaning'].map((c) => tile(c)));
}

function tile(category: string): HTMLElement {
  const frame = make('div', 'tile', illustration(category));
  frame.dataset.category = category;
  return frame;
}

function productCard(product: Product): HTMLElement {
  return make(
    'li',
    'product',
    tile(product.category),
    make('p', 'category', words.categories[product.category] ?? product.category),
    make('h3', '', product.name),
    make('p', 'sku', product.sku),
    make(
      'div',
      'facts',
      make('strong', '', product.price ? words.perUnit(product.price, product.unit) : ''),
      make('span', product.stock ? 'stock' : 'stock unknown', stockText(product.stock)),
    ),
  );
}

function stockText(stock: string): string {
  if (!stock) return words.stockUnknown;
  return /^[\d.,\s]+$/.test(stock) ? words.inStock(stock) : stock;
}

async function showProducts(): Promise<void> {
  const grid = byId('grid');
  try {
    grid.append(...(await getJson<Product[]>(`/api/demo/products?lang=${language}`)).map(productCard));
  } catch {
    notice(words.unavailable);
  }
  grid.setAttribute('aria-busy', 'false');
}

function notice(text: string): void {
  byId('notice').textContent = text;
  byId('notice').hidden = !text;
}

/** The demo's sign-in: whoever is chosen is vouched for, as a real shop does for its signed-in buyer. */
async function showBuyers(): Promise<void> {
  const select = byId<HTMLSelectElement>('buyer');
  select.append(new Option(words.guest, ''));
  const buyers = await getJson<Buyer[]>('/api/demo/buyers').catch(() => []);
  for (const { id, name, company, role } of buyers)
    select.append(new Option(`${name} · ${company} · ${words.role(role)}`, id));
  const known = localStorage.getItem(BUYER) ?? '';
  if (buyers.some((buyer) => buyer.id === known)) {
    select.value = known;
    signIn(known);
  }
  select.onchange = () => {
    notice('');
    // Whoever was here before takes their conversation along; a guest who signs in keeps theirs.
    if (localStorage.getItem(BUYER) || !select.value) window.Quartermaster?.logout();
    localStorage.removeItem(BUYER);
    if (!select.value) return;
    localStorage.setItem(BUYER, select.value);
    signIn(select.value);
  };
}

function signIn(buyer: string): void {
  const assertion = async () => (await getJson<{ assertion: string }>('/api/demo/assertion', { buyer })).assertion;
  window.Quartermaster?.identify(assertion).catch(() => notice(words.signInFailed));
}

translate();
byId('ask').onclick = () => void window.Quartermaster?.open();
void showProducts();
// Scripts with `defer` run in order, before this event: the launcher is there.
document.addEventListener('DOMContentLoaded', () => void showBuyers());
