import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext } from 'react';
import type { Session } from './answers.ts';
import { type ApiError, api, get, setCsrf } from './api.ts';
import { SignIn } from './pages/sign-in.tsx';

const Context = createContext<{ session: Session; signOut(): Promise<void> } | undefined>(undefined);

/** Shows its children to whoever is signed in, else the sign-in page. */
export function SessionGate({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  const { data, error, isPending } = useQuery<Session, ApiError>({
    queryKey: ['session'],
    queryFn: () => get<Session>('/session'),
    retry: (count, error) => error.code === 'Offline' && count < 5,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (isPending) return null;
  if (error || data.mustChangePassword)
    return <SignIn mustChange={data?.mustChangePassword ?? false} csrf={data?.csrf ?? null} />;
  setCsrf(data.csrf);
  const signOut = async () => {
    await api('DELETE', '/session').catch(() => undefined);
    client.clear();
    await client.invalidateQueries();
  };
  return <Context value={{ session: data, signOut }}>{children}</Context>;
}

/** Who is signed in. */
export function useSession() {
  const context = useContext(Context);
  if (!context) throw new Error('useSession stands inside SessionGate only.');
  return context;
}
