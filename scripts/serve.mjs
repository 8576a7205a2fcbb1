// A small static server for `npm start`, the browser tests and the bench: a folder, at an address of choice, with the
// headers of its own `_headers` file on every response. It can be stopped for real, as when the wifi goes.
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};
const compressible = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt', '.webmanifest']);

/** Reads a Netlify-style header file into rules; a rule's path may end in `*`. */
export function parseHeaders(text) {
  const rules = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: [] });
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    if (name !== undefined) rules.at(-1)?.headers.push([name, value]);
  }
  return rules;
}

const applies = (rule, path) =>
  rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;

function compress(body, accepted) {
  if (/\bbr\b/.test(accepted)) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
    return ['br', brotliCompressSync(body, { params })];
  }
  return /\bgzip\b/.test(accepted) ? ['gzip', gzipSync(body)] : undefined;
}

/** What was packed, by file, way of packing and time of writing: the tests start a server each. */
const packs = new Map();

/**
 * Starts a server. `base`: the address the folder is served at, with slashes; `otherBase`: a second address for the same.
 * It gives `missing`, paths that answer 404 though they exist; `start` goes on at the same port after `stop`.
 */
export async function serve({ folder, base = '/', otherBase, port = 0, host = '127.0.0.1' }) {
  const missing = new Set();
  const requests = [];
  let current = folder;
  let address = port;
  let server;

  async function readCompressed(file, accepted) {
    const { mtimeMs } = await stat(file);
    const way = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : '';
    const key = `${file} ${way} ${mtimeMs}`;
    if (!packs.has(key)) {
      const body = await readFile(file);
      const packed = compressible.has(extname(file)) ? compress(body, accepted) : undefined;
      packs.set(key, { body: packed?.[1] ?? body, encoding: packed?.[0] });
    }
    return packs.get(key);
  }

  async function answer(request, response) {
    // Not read as an address of its own: `//` is no host here, and must not stop the server.
    const path = decodeURIComponent(new URL(`http://localhost${request.url ?? '/'}`).pathname);
    if (request.method === 'GET') requests.push(path);
    const under = [base, otherBase].find((one) => one !== undefined && path.startsWith(one));
    const local = under === undefined ? undefined : `/${path.slice(under.length)}`;
    const headers = await readFile(join(current, '_headers'), 'utf8').catch(() => '');
    for (const rule of parseHeaders(headers)) {
      if (!applies(rule, local ?? '/')) continue;
      for (const [name, value] of rule.headers) response.setHeader(name, value);
    }
    const name = normalize(local?.endsWith('/') ? `${local}index.html` : (local ?? '/'));
    const hidden = local === undefined || missing.has(local) || /(^|\/)[._]/.test(name);
    try {
      if (hidden) throw new Error('hidden');
      const { body, encoding } = await readCompressed(
        join(current, name),
        String(request.headers['accept-encoding'] ?? ''),
      );
      response.setHeader('Content-Type', types[extname(name)] ?? 'application/octet-stream');
      response.setHeader('Vary', 'Accept-Encoding');
      if (encoding !== undefined) response.setHeader('Content-Encoding', encoding);
      response.setHeader('Content-Length', body.length);
      response.writeHead(200).end(request.method === 'HEAD' ? undefined : body);
    } catch {
      response.setHeader('Content-Type', 'text/plain; charset=utf-8');
      response.setHeader('Cache-Control', 'no-store');
      response.writeHead(404).end('404');
    }
  }

  async function start() {
    server = createServer((request, response) => void answer(request, response));
    await new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(address, host, resolve);
    });
    address = server.address().port;
  }

  /** Closes the port and every open connection; resolves when nothing answers any more. */
  async function stop() {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }

  await start();
  return {
    url: `http://localhost:${address}${base}`,
    missing,
    requests,
    start,
    stop,
    /** Puts another build in place, as a deployment does. */
    deploy(next) {
      current = next;
    },
  };
}
