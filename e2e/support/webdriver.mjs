// Drives WebKit's own MiniBrowser over plain WebDriver: Playwright can't drive the packaged engine.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Polls until `check` gives something; refuses with what it waited for after `seconds`. */
export async function until(what, check, seconds = 20) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const value = await check();
    if (value) return value;
    if (Date.now() > end) throw new Error(`waited ${seconds} s for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function findPort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Starts a display nobody sees; resolves with its name and a way to end it. */
async function startDisplay(program) {
  if (program === undefined) return { name: process.env.DISPLAY, end: () => undefined };
  const args = ['-displayfd', '3', '-screen', '0', '1200x1400x24', '-nolisten', 'tcp'];
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new Error('Xvfb ended before it gave a display')));
    child.stdio[3].once('data', (data) => resolve(String(data).trim()));
  });
  return { name: `:${number}`, end: () => child.kill() };
}

/** Opens a WebKit window. `engine` is what `findWebKit` found; always `close` what this opens. */
export async function openWebKit(engine) {
  const display = await startDisplay(engine.display);
  const port = await findPort();
  const driver = spawn(engine.driver, [`--port=${port}`, '--host=127.0.0.1'], {
    env: { ...process.env, DISPLAY: display.name },
    stdio: 'ignore',
  });
  let gone = false;
  driver.once('exit', () => {
    gone = true;
  });

  async function send(method, path, body) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${path}: ${value.error} ${value.message}`);
    return value;
  }

  function end() {
    driver.kill();
    display.end();
  }

  let session;
  try {
    await until('WebKitWebDriver', async () => {
      if (gone) throw new Error('WebKitWebDriver ended at once');
      return send('GET', '/status').then(
        ({ ready }) => ready,
        () => false,
      );
    });
    const options = { binary: engine.browser, args: ['--automation'] };
    const made = await send('POST', '/session', {
      capabilities: {
        alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options },
      },
    });
    session = `/session/${made.sessionId}`;
    const version = `${made.capabilities.browserName} ${made.capabilities.browserVersion}`;
    await send('POST', `${session}/window/rect`, { x: 0, y: 0, width: 800, height: 1100 });
    return makePage(send, session, version, end);
  } catch (error) {
    if (session) await send('DELETE', session).catch(() => undefined);
    end();
    throw error;
  }
}

function makePage(send, session, version, end) {
  const run = (script, ...args) => send('POST', `${session}/execute/sync`, { script, args });
  const untilTrue = (what, script, ...args) => until(what, () => run(script, ...args));

  /** Finds what people can press by its accessible name: the whole name, or how it begins. */
  async function findByName(name) {
    return untilTrue(
      `something to press named "${name}"`,
      `const [name] = arguments;
       const read = (node) =>
         (node.getAttribute('aria-label') ?? node.textContent).replace(/\\s+/g, ' ').trim();
       const all = [...document.querySelectorAll('button, a[href]')].filter(
         (node) => node.getClientRects().length > 0,
       );
       return all.find((node) => read(node) === name) ?? all.find((node) => read(node).startsWith(name));`,
      name,
    );
  }

  return {
    version,
    run,
    untilTrue,
    open: (url) => send('POST', `${session}/url`, { url }),
    reload: () => send('POST', `${session}/refresh`, {}),
    async press(name) {
      const element = await findByName(name);
      await send('POST', `${session}/element/${element[ELEMENT]}/click`, {});
    },
    /** Puts files (bytes by name) into the file field of this page, as a choice of the user. */
    handIn: (files) =>
      run(
        `const [files] = arguments;
         const transfer = new DataTransfer();
         for (const [name, text] of files) {
           const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
           transfer.items.add(new File([bytes], name));
         }
         const field = document.querySelector('input[type=file]');
         field.files = transfer.files;
         field.dispatchEvent(new Event('change', { bubbles: true }));`,
        Object.entries(files).map(([name, bytes]) => [name, bytes.toString('base64')]),
      ),
    async close() {
      await send('DELETE', session).catch(() => undefined);
      end();
    },
  };
}
