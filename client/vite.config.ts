import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The built app is served by the API from client/dist; in development Vite asks the API on port 4400. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: { outDir: 'dist', emptyOutDir: true, chunkSizeWarningLimit: 900 },
  server: { port: 5173, proxy: { '/api': process.env.SIDOS_API ?? 'http://127.0.0.1:4400' } },
});
