import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { PICTOGRAM_PACK } from './src/app/offline/pictogramFrom.ts'
import { pictogramPack } from './src/tools/build/pictogramPack.ts'
import { sealedWorkers } from './src/tools/build/sealedWorkers.ts'
import { headerRevision } from './src/tools/build/headerRevision.ts'
import project from './package.json' with { type: 'json' }

export default defineConfig({
  plugins: [
    react(),
    sealedWorkers(),
    pictogramPack('public/pictograms', PICTOGRAM_PACK.slice(1)),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/app/offline',
      filename: 'serviceWorker.ts',
      registerType: 'prompt',
      injectRegister: false,
      manifest: {
        name: 'Meedoenbalie',
        short_name: 'Meedoenbalie',
        description: 'De balie waar iedereen kan meedoen',
        lang: 'nl',
        dir: 'ltr',
        start_url: '/',
        scope: '/',
        display: 'standalone',
        background_color: '#FBF8F3',
        theme_color: '#0B5C5E',
        icons: [
          { src: '/icons/app-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icons/app-512.png', sizes: '512x512', type: 'image/png' },
          { src: '/icons/app-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      includeManifestIcons: false,
      injectManifest: {
        // No clips: those of a language are fetched when somebody uses it (src/app/offline/shippedClips.ts).
        globPatterns: ['**/*.{js,css,html,woff2,json,svg,png,webmanifest}', 'words/*.txt'],
        // Their names hold the hash of their content.
        dontCacheBustURLsMatching: /^(assets|workers)\//,
        // The pictograms come in one file.
        globIgnores: ['workers.json', 'pictograms/*', '**/*.map'],
        maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
        manifestTransforms: [headerRevision],
        rollupFormat: 'iife',
      },
    }),
  ],
  define: { APP_VERSION: JSON.stringify(project.version) },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      // The desk of the staff, the screen in the waiting room, and the kiosk: the last two can not read a record.
      input: ['index.html', 'wachtruimte.html', 'kiosk.html'],
      output: { chunkFileNames: 'assets/[hash].js', entryFileNames: 'assets/[hash].js', assetFileNames: 'assets/[hash][extname]' },
    },
  },
})
