import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import './console.css';
import { createTheme, MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { LiveProvider } from './live.tsx';
import { SessionGate } from './session.tsx';
import { WordsProvider } from './words/words.tsx';

const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: { light: 9, dark: 8 }, // white on it reads at 4.5:1
  defaultRadius: 'md',
  fontFamily:
    'system-ui, -apple-system, "Segoe UI", Roboto, "PingFang SC", "Microsoft YaHei", "Noto Sans SC", sans-serif',
  respectReducedMotion: true,
});
const client = new QueryClient({ defaultOptions: { queries: { staleTime: 5000, retry: 2 } } });

createRoot(document.getElementById('app')!).render(
  <MantineProvider theme={theme} defaultColorScheme="auto">
    <Notifications position="top-right" />
    <QueryClientProvider client={client}>
      <WordsProvider>
        <SessionGate>
          <LiveProvider>
            <App />
          </LiveProvider>
        </SessionGate>
      </WordsProvider>
    </QueryClientProvider>
  </MantineProvider>,
);
