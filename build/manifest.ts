import type { ManifestOptions } from 'vite-plugin-pwa';

/** The web manifest. Addresses are relative, so that it works in any folder of any host. */
export const manifest: Partial<ManifestOptions> = {
  id: './',
  start_url: './',
  scope: './',
  name: 'Kaarttafel',
  short_name: 'Kaarttafel',
  description:
    'Gesprekskaarten op een tablet. Werkt zonder internet. Alles blijft op je eigen apparaat.',
  lang: 'nl',
  dir: 'ltr',
  display: 'standalone',
  orientation: 'any',
  theme_color: '#f5efe4',
  background_color: '#f5efe4',
  categories: ['education', 'social'],
  icons: [
    { src: './icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: './icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: './icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
};
