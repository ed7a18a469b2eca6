import '@fontsource-variable/inter';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './styles/app.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keyWithPeople } from './api/keys.ts';
import { RequestFailed, wantsToken } from './api/request.ts';
import { App } from './App.tsx';
import { setupLanguages } from './i18n/setup.ts';
import { Boundary } from './components/Boundary.tsx';
import { cssVariables, theme } from './styles/theme.ts';

const isOffline = (error: Error): boolean => error instanceof RequestFailed && error.code === 'offline';

const client = new QueryClient({
  queryCache: new QueryCache({
    // Where one question finds the server gone, the status bar asks too instead of calling it well for a minute.
    onError: (error, { queryKey: [about] }) => {
      // A token that ended: nothing that it opened stays on the page.
      // Where no network is shown the page asks for the token already: asking anew would take the form away.
      const isShown = client.getQueriesData({ queryKey: ['network'] }).some(([, data]) => data !== undefined);
      if (wantsToken(error) && isShown) void client.resetQueries({ queryKey: ['network'] });
      if (isOffline(error) && about !== 'health') void client.invalidateQueries({ queryKey: ['health'] });
    },
  }),
  defaultOptions: {
    queries: {
      queryKeyHashFn: keyWithPeople,
      staleTime: 5 * 60_000,
      refetchOnWindowFocus: false,
      // What the server refused it will refuse again; what it could not answer it may answer the next time.
      retry: (count, error) => count < 2 && isOffline(error),
    },
  },
});

const root = document.getElementById('root')!;
await setupLanguages().catch((error: unknown) => {
  // Without its texts the page can say this much.
  root.textContent = 'Sidos: reload · lataa uudelleen · ladda om';
  throw error;
});
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <QueryClientProvider client={client}>
        <Notifications position="bottom-center" limit={3} />
        <Boundary>
          <App />
        </Boundary>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
