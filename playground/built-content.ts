import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize, sep } from 'node:path';
import type { Plugin } from 'vite';

const mediaTypes: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
};

/** Serves the modules of the built library at `content/modules/`, and copies them into the built page. */
export function builtContent(): Plugin {
  return {
    name: 'kundskap-built-content',
    configureServer({ middlewares }) {
      const modules = findModules();
      middlewares.use('/content/modules/', ({ url = '' }, response, next) => {
        const path = normalize(join(modules, decodeURIComponent(url.replace(/[?#].*/, ''))));
        const type = mediaTypes[extname(path)];
        if (!path.startsWith(modules + sep) || !type || !existsSync(path)) {
          next();
          return;
        }
        response.setHeader('Content-Type', type);
        createReadStream(path).pipe(response);
      });
    },
    generateBundle() {
      const modules = findModules();
      for (const file of filesIn(modules)) {
        this.emitFile({
          type: 'asset',
          fileName: `content/modules/${file.split(sep).join('/')}`,
          source: readFileSync(join(modules, file)),
        });
      }
    },
  };
}

/** @throws {Error} when the library has not been built. */
function findModules(): string {
  try {
    const manifest = createRequire(import.meta.url).resolve('@kundskap/content/manifest.json');
    return join(dirname(manifest), 'modules');
  } catch (cause) {
    throw new Error('The library is not built: run `npx pnpm@12 build:content` first.', { cause });
  }
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
