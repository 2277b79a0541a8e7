/** Bundles the editor into one static module with its style sheet and the licences of what is in it: build.mjs [target]. */
import { build } from 'esbuild';
import { copyFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const target = process.argv[2] ?? join(here, 'dist');

await mkdir(target, { recursive: true });
const { metafile } = await build({
  absWorkingDir: here,
  entryPoints: ['src/stet-editor.ts'],
  outfile: join(target, 'stet-editor.js'),
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  legalComments: 'none',
  metafile: true,
});
await copyFile(join(here, 'src/editor.css'), join(target, 'editor.css'));
await writeFile(join(target, 'LICENSES.txt'), await licences(Object.keys(metafile.inputs)));

async function licences(inputs) {
  const packages = new Set(inputs.map(input => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]).filter(Boolean));
  const notes = await Promise.all([...packages].sort().map(async folder => {
    const { name, version, license } = JSON.parse(await readFile(join(here, folder, 'package.json'), 'utf8'));
    const file = (await readdir(join(here, folder))).find(each => /^licen[cs]e/i.test(each));
    return `${name} ${version} (${license})\n\n${file ? (await readFile(join(here, folder, file), 'utf8')).trim() : ''}\n`;
  }));
  return notes.join(`\n${'-'.repeat(80)}\n\n`);
}
