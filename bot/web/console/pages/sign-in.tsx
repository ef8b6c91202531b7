import { Alert, Button, Center, Paper, PasswordInput, Stack, TextInput, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { get, post, put, setCsrf } from '../api.ts';
import { sentence } from '../errors.ts';
import { LanguageSwitch } from '../parts/language-switch.tsx';
import { useWords } from '../words/words.tsx';

/** E-mail and password; then, where somebody else gave the password, one of one's own. */
export function SignIn({ mustChange, csrf }: { mustChange: boolean; csrf: string | null }) {
  const { words } = useWords();
  const client = useQueryClient();
  const [error, setError] = useState('');
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const t = words.signIn;
  const { data: ways } = useQuery({ queryKey: ['ways-in'], queryFn: () => get<{ oidc: boolean }>('/ways-in') });
  // Where somebody comes back from the provider, or from the link of the first start.
  const refused = t.refused[new URLSearchParams(location.search).get('signIn') ?? ''];
  const first = location.pathname === '/console/welcome' && location.hash.length > 1;

  async function go(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>;
    setBusy(true);
    setError('');
    try {
      if (mustChange) {
        setCsrf(csrf);
        await put('/password', { current: form.current, next: form.next });
        setSaid(t.changed);
      } else if (first) {
        await post('/first-admin', { ...form, secret: location.hash.slice(1) });
        history.replaceState(null, '', '/console/');
      } else await post('/session', { email: form.email, password: form.password });
      await client.resetQueries({ queryKey: ['session'] });
    } catch (failure) {
      setError(sentence(failure, words));
    }
    setBusy(false);
  }

  return (
    <Center component="main" mih="100dvh" p="md" className="sign-in">
      <Paper component="form" onSubmit={go} withBorder shadow="sm" p="xl" w={380} maw="100%">
        <Stack>
          <Title order={1} size="h3">
            {mustChange ? t.changeTitle : `${words.product} · ${first ? t.firstTitle : t.title}`}
          </Title>
          {said && <Alert color="teal">{said}</Alert>}
          {!error && !mustChange && refused && <Alert color="orange">{refused}</Alert>}
          {error && (
            <Alert color="red" role="alert">
              {error}
            </Alert>
          )}
          {mustChange ? (
            <>
              <PasswordInput name="current" label={t.current} autoComplete="current-password" required />
              <PasswordInput name="next" label={t.next} autoComplete="new-password" minLength={12} required />
            </>
          ) : first ? (
            <>
              <TextInput name="name" label={words.staff.name} autoComplete="name" maxLength={100} required autoFocus />
              <TextInput name="email" type="email" label={t.email} autoComplete="username" required />
              <PasswordInput name="password" label={t.next} autoComplete="new-password" minLength={12} required />
            </>
          ) : (
            <>
              <TextInput name="email" type="email" label={t.email} autoComplete="username" required autoFocus />
              <PasswordInput name="password" label={t.password} autoComplete="current-password" required />
            </>
          )}
          <Button type="submit" loading={busy} fullWidth>
            {mustChange ? t.change : first ? t.firstGo : t.go}
          </Button>
          {ways?.oidc && !mustChange && !first && (
            <Button component="a" href="/api/console/oidc/begin" variant="default" fullWidth>
              {t.oidc}
            </Button>
          )}
          <LanguageSwitch />
        </Stack>
      </Paper>
    </Center>
  );
}
