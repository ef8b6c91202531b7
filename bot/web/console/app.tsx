import { Alert, AppShell, Burger, Button, Group, NavLink, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Link, Redirect, Route, Switch, useLocation } from 'wouter';
import type { ConversationHead } from '../../../knowledge/conversations/conversations.ts';
import { mayActAs } from '../../../knowledge/staff/roles.ts';
import { get } from './api.ts';
import { useLive } from './live.tsx';
import { InboxPage } from './pages/inbox.tsx';
import { PAGES } from './pages.ts';
import { KeySheet } from './parts/key-sheet.tsx';
import { LanguageSwitch } from './parts/language-switch.tsx';
import { Palette } from './parts/palette.tsx';
import { useSession } from './session.tsx';
import { useWords } from './words/words.tsx';

const SearchPage = lazy(() => import('./pages/search.tsx').then((m) => ({ default: m.SearchPage })));
const ApprovalsPage = lazy(() => import('./pages/approvals.tsx').then((m) => ({ default: m.ApprovalsPage })));
const BuyersPage = lazy(() => import('./pages/buyers.tsx').then((m) => ({ default: m.BuyersPage })));
const StockPage = lazy(() => import('./pages/stock.tsx').then((m) => ({ default: m.StockPage })));
const MarketPage = lazy(() => import('./pages/market.tsx').then((m) => ({ default: m.MarketPage })));
const CompanyPage = lazy(() => import('./pages/company.tsx').then((m) => ({ default: m.CompanyPage })));
const KnowledgePage = lazy(() => import('./pages/knowledge.tsx').then((m) => ({ default: m.KnowledgePage })));
const TeachingPage = lazy(() => import('./pages/teaching.tsx').then((m) => ({ default: m.TeachingPage })));
const FiguresPage = lazy(() => import('./pages/figures.tsx').then((m) => ({ default: m.FiguresPage })));
const ModelsPage = lazy(() => import('./pages/models.tsx').then((m) => ({ default: m.ModelsPage })));
const KeysPage = lazy(() => import('./pages/keys.tsx').then((m) => ({ default: m.KeysPage })));
const StaffPage = lazy(() => import('./pages/staff.tsx').then((m) => ({ default: m.StaffPage })));
const WebhooksPage = lazy(() => import('./pages/webhooks.tsx').then((m) => ({ default: m.WebhooksPage })));
const SettingsPage = lazy(() => import('./pages/settings.tsx').then((m) => ({ default: m.SettingsPage })));
const AuditPage = lazy(() => import('./pages/audit.tsx').then((m) => ({ default: m.AuditPage })));

/** The console: a menu and the page that is chosen. */
export function App() {
  const { words } = useWords();
  const { session, signOut } = useSession();
  const { connected } = useLive();
  const [location] = useLocation();
  const [menu, { toggle, close }] = useDisclosure(false);
  const { data } = useQuery({
    queryKey: ['conversations', 'waiting'],
    queryFn: () => get<{ conversations: ConversationHead[] }>('/conversations?list=waiting'),
  });
  const waiting = data?.conversations.length ?? 0;

  return (
    <AppShell header={{ height: 48 }} navbar={{ width: 180, breakpoint: 'md', collapsed: { mobile: !menu } }}>
      <a className="skip" href="#page">
        {words.nav.skip}
      </a>
      <AppShell.Header>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            <Burger opened={menu} onClick={toggle} hiddenFrom="md" size="sm" aria-label={words.nav.menu} />
            <Title order={1} size="h4">
              {words.product}
            </Title>
          </Group>
          <Palette />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs">
        <AppShell.Section grow component="ul" className="menu">
          {PAGES.filter(({ least }) => mayActAs(session.person.role, least)).map(({ path, name }) => (
            <li key={path}>
              <NavLink
                component={Link}
                href={path}
                label={words.nav[name]}
                active={location.startsWith(path)}
                aria-current={location.startsWith(path) ? 'page' : undefined}
                onClick={close}
                rightSection={name === 'inbox' && waiting > 0 ? <Text size="sm">{waiting}</Text> : undefined}
              />
            </li>
          ))}
        </AppShell.Section>
        <AppShell.Section>
          <Stack gap="xs" align="flex-start">
            <Text size="sm">
              {session.person.name} · {words.staff.roles[session.person.role]}
            </Text>
            <LanguageSwitch />
            <KeySheet />
            <Button variant="subtle" size="compact-sm" onClick={signOut}>
              {words.signIn.out}
            </Button>
          </Stack>
        </AppShell.Section>
      </AppShell.Navbar>
      <AppShell.Main id="page" tabIndex={-1}>
        {!connected && (
          <Alert color="yellow" role="status" p="xs">
            {words.errors.live}
          </Alert>
        )}
        <Suspense fallback={null}>
          <Switch>
            <Route path="/console/conversations/:id?">{({ id }) => <InboxPage id={id} />}</Route>
            <Route path="/console/search">
              <SearchPage />
            </Route>
            <Route path="/console/approvals">
              <ApprovalsPage />
            </Route>
            <Route path="/console/buyers">
              <BuyersPage />
            </Route>
            <Route path="/console/stock">
              <StockPage />
            </Route>
            <Route path="/console/market">
              <MarketPage />
            </Route>
            <Route path="/console/companies/:id">{({ id }) => <CompanyPage id={id} />}</Route>
            <Route path="/console/knowledge/:id?">{({ id }) => <KnowledgePage id={id} />}</Route>
            <Route path="/console/teaching">
              <TeachingPage />
            </Route>
            <Route path="/console/figures">
              <FiguresPage />
            </Route>
            <Route path="/console/models">
              <ModelsPage />
            </Route>
            <Route path="/console/keys">
              <KeysPage />
            </Route>
            <Route path="/console/staff">
              <StaffPage />
            </Route>
            <Route path="/console/webhooks">
              <WebhooksPage />
            </Route>
            <Route path="/console/settings">
              <SettingsPage />
            </Route>
            <Route path="/console/audit">
              <AuditPage />
            </Route>
            <Route>
              <Redirect to="/console/conversations" />
            </Route>
          </Switch>
        </Suspense>
      </AppShell.Main>
    </AppShell>
  );
}
