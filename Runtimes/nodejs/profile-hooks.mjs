// Has ES modules tell when their own code begins and ends, for `profile.cjs`. Lines stay what they are.

const parents = new Map();

export async function resolve(specifier, context, next) {
  const found = await next(specifier, context);
  if (!parents.has(found.url)) parents.set(found.url, context.parentURL);
  return found;
}

export async function load(url, context, next) {
  const loaded = await next(url, context);
  // Without a source it is required, and so seen, as every CommonJS module is.
  if (loaded.format === 'commonjs') return { ...loaded, source: undefined };
  if (loaded.format !== 'module' || !url.startsWith('file:')) return loaded;
  const modules = "globalThis[Symbol.for('martlet.modules')]";
  const places = `${JSON.stringify(url)},${JSON.stringify(parents.get(url) ?? null)}`;
  // What asks a shell for Node.js stands alone in the first line.
  const source = Buffer.from(loaded.source).toString('utf8').replace(/^#!/, '//#!');
  return { ...loaded, source: `${modules}.enter(${places});${source}\n;${modules}.leave(${JSON.stringify(url)});` };
}
