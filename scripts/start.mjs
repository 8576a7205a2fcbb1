// `npm start`: installs and builds where needed, then serves the built app on this computer.
import { join } from 'node:path';
import { install, newestChange, requireNode, root, runPackage } from './environment.mjs';
import { serve } from './serve.mjs';

const sources = [
  'src',
  'cards',
  'casus',
  'werkvormen',
  'public',
  'build',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
];

requireNode();
if (!(await install())) process.exit(1);

if ((await newestChange(sources)) > (await newestChange(['dist/index.html']))) {
  console.log('Building …');
  const { code, output } = await runPackage('vite/bin/vite.js', [
    'build',
    '--configLoader',
    'runner',
  ]);
  if (code !== 0) {
    console.error(`${output}\nThe build failed; the lines above say why.`);
    process.exit(1);
  }
}

const port = Number(process.env.PORT ?? 4173);
try {
  const { url } = await serve({ folder: join(root, 'dist'), port, host: 'localhost' });
  console.log(`Kaarttafel is at ${url}  (stop with Ctrl+C)`);
} catch (error) {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is in use. Stop what runs there, or choose another: PORT=4174 npm start`
      : `Could not start the server: ${error.message}`,
  );
  process.exit(1);
}
