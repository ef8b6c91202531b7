/** The page to try the desk on one's own records: a sign-in comes in the address after '#', which no server sees. */
const WORDS = {
  en: {
    title: 'The desk on your own records',
    lead: 'This page is only on this machine and only outside production. Your shop loads the same chat.',
    products: 'Products',
    articles: 'FAQ articles',
    day: "The desk's day",
    guest: 'You are here as a guest: products, list prices and the FAQ.',
    signedIn: (company: string) => `You are signed in for company ${company}.`,
    failed: 'The sign-in has run out or does not fit: it holds for five minutes. Make a new one.',
    how: 'To sign in as one of your customers, run this on this machine and open the address that it prints:',
    ask: 'Ask the desk',
    leave: 'Sign out',
  },
  zh: {
    title: '用您自己的数据试用客服台',
    lead: '本页只在这台电脑上、且只在非生产环境下开放。您的商城加载的是同一个聊天窗口。',
    products: '产品',
    articles: '常见问题',
    day: '客服台的日期',
    guest: '您当前是访客：可查询产品、标价和常见问题。',
    signedIn: (company: string) => `您已以公司 ${company} 的身份登录。`,
    failed: '登录凭证已过期或无效（有效期五分钟），请重新生成。',
    how: '如需以某个客户的身份登录，请在这台电脑上运行以下命令，然后打开它给出的地址：',
    ask: '咨询客服台',
    leave: '退出登录',
  },
};
const language = new URLSearchParams(location.search).get('lang') === 'zh' ? 'zh' : 'en';
const words = WORDS[language];
const ASSERTION = 'try:assertion';
const byId = (id: string) => document.getElementById(id)!;

function translate(): void {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = words.title;
  for (const element of document.querySelectorAll<HTMLElement>('[data-t]'))
    element.textContent = words[element.dataset.t as 'title'];
}

async function showFacts(): Promise<void> {
  const facts = (await (await fetch('/readyz')).json()) as Record<string, string | number>;
  for (const key of ['products', 'articles', 'day'] as const) {
    if (facts[key] === undefined) continue;
    const [name, value] = [document.createElement('dt'), document.createElement('dd')];
    name.textContent = words[key];
    value.textContent = typeof facts[key] === 'number' ? facts[key].toLocaleString(language) : facts[key];
    byId('facts').append(name, value);
  }
}

function showWho(company?: string): void {
  byId('who').textContent = company ? words.signedIn(company) : words.guest;
  byId('leave').hidden = !company;
}

/** Who an assertion is for, while it holds; the desk itself checks it. */
function companyOf(assertion: string): string | undefined {
  try {
    const payload = (assertion.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    const { company, exp } = JSON.parse(atob(payload)) as { company: string; exp: number };
    return exp * 1000 > Date.now() ? company : undefined;
  } catch {
    return undefined;
  }
}

/** The assertion leaves the address at once: it is no bookmark. It is kept in this tab, for when the page is loaded again. */
function signIn(): void {
  const brought = new URLSearchParams(location.hash.slice(1)).get('sign-in');
  history.replaceState(null, '', location.pathname + location.search);
  const assertion = brought ?? sessionStorage.getItem(ASSERTION);
  if (!assertion) {
    showWho();
    return;
  }
  const company = companyOf(assertion);
  if (!company) {
    sessionStorage.removeItem(ASSERTION);
    byId('who').textContent = words.failed;
    return;
  }
  sessionStorage.setItem(ASSERTION, assertion);
  const there = window.Quartermaster?.identify(() => Promise.resolve(assertion));
  there?.catch(() => {
    byId('who').textContent = words.failed;
  });
  showWho(company);
  if (brought) void window.Quartermaster?.open();
}

translate();
byId('ask').onclick = () => void window.Quartermaster?.open();
byId('leave').onclick = () => {
  sessionStorage.removeItem(ASSERTION);
  window.Quartermaster?.logout();
  showWho();
};
void showFacts();
// Scripts with `defer` run in order, before this event: the launcher is there.
document.addEventListener('DOMContentLoaded', signIn);
// Pasted into the tab that is open already.
window.addEventListener('hashchange', () => location.hash && location.reload());
