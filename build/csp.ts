/**
 * The content security policy, once. The page carries it as a meta tag, hosts as a header; both are made from this list.
 * `default-src 'self'` and not `'none'`: Firefox has blocked modulepreload under the latter.
 */
const directives = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types kaarttafel kaarttafel-bladen',
] as const;

/** The policy for a meta tag, where `frame-ancestors` has no meaning. */
export const metaPolicy = directives.join('; ');

/** The policy for a response header. */
export const headerPolicy = [...directives, "frame-ancestors 'none'"].join('; ');

const everyResponse: Record<string, string> = {
  'Content-Security-Policy': headerPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
};

const paths: readonly { readonly path: string; readonly headers: Record<string, string> }[] = [
  { path: '/*', headers: everyResponse },
  { path: '/', headers: { 'Cache-Control': 'no-cache' } },
  { path: '/index.html', headers: { 'Cache-Control': 'no-cache' } },
  { path: '/sw.js', headers: { 'Cache-Control': 'no-cache' } },
  { path: '/manifest.webmanifest', headers: { 'Cache-Control': 'no-cache' } },
  { path: '/assets/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
];

/** The header file as Netlify and Cloudflare Pages read it. */
export function writeHeaders(): string {
  const block = ({ path, headers }: (typeof paths)[number]): string =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${paths.map(block).join('\n\n')}\n`;
}
