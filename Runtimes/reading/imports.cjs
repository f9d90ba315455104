// Imports and whether what they bind is used; and libraries that use more than one thread.
"use strict";

const { builtinModules } = require("node:module");
const { bound, walk, required, bare } = require("./syntax.cjs");

/** What begins with one of these names. */
const named = (words) => new RegExp(`^(${words.trim().split(/\s+/).join("|")})`);

// Imported for what their import does.
const SIDE_EFFECTS = named(`
  source-map-support reflect-metadata dotenv aws-xray-sdk dd-trace datadog newrelic @sentry @opentelemetry core-js
  regenerator-runtime pg-native mysql mysql2 tslib react epsagon @lumigo zone.js module-alias tsconfig-paths`);
const THREADS = named(`
  worker_threads child_process cluster zlib sharp canvas bcrypt argon2 piscina workerpool threads tinypool puppeteer
  playwright @sparticuz chrome-aws-lambda fluent-ffmpeg @ffmpeg @tensorflow onnxruntime @xenova @huggingface @napi-rs
  esbuild @swc @prisma prisma better-sqlite3 sqlite3 duckdb libvips imagemagick gm jimp node-canvas re2 snappy execa
  archiver`);
// Of node:crypto, what runs on other threads.
const POOL = new Set(["pbkdf2", "scrypt", "generateKeyPair", "randomFill", "gzip", "brotliCompress"]);
const BUILT_IN = new Set(builtinModules);

function imports(program) {
  const found = [];
  for (const module of program.modules.values()) {
    const used = uses(module);
    // A module of which one name is used is loaded for that.
    const all = module.tree.body.flatMap((node) => [...bindings(node)]);
    const loaded = new Set(all.filter(([name]) => used.has(name)).map(([, source]) => source));
    for (const node of module.tree.body) {
      for (const [name, source, whole] of bindings(node)) {
        if (source.startsWith(".") || BUILT_IN.has(bare(source)) || SIDE_EFFECTS.test(source)) continue;
        // Builders and their comments know more: bundles drop what is unused, and directives say what is meant.
        if (module.isBundle || /^_./.test(name) || /eslint-disable/.test(line(module, node))) continue;
        found.push({
          module: whole, file: module.path, line: node.loc.start.line,
          isUsed: used.has(name) || loaded.has(source), isAtModuleLevel: true });
      }
    }
  }
  return found;
}

/** The lines of a statement, and the one before it. */
const line = (module, node) =>
  module.text.split("\n").slice(Math.max(0, node.loc.start.line - 2), node.loc.end.line).join("\n");

function* bindings(node) {
  if (node.type === "ImportDeclaration") {
    for (const one of node.specifiers) {
      const name = one.type === "ImportSpecifier" ? `.${one.imported.name ?? one.imported.value}` : "";
      yield [one.local.name, node.source.value, node.source.value + name];
    }
  }
  for (const one of node.type === "VariableDeclaration" ? node.declarations : []) {
    const source = one.init ? required(one.init) : null;
    if (source === null) continue;
    for (const [name, path] of bound(one.id)) yield [name, source, [source, ...path].join(".")];
  }
}

/** Names that are read: all but where they are bound. */
function uses(module) {
  const found = new Set();
  const declared = new Set();
  for (const node of walk(module.tree)) {
    if (node.type === "ImportDeclaration") for (const one of node.specifiers) mark(declared, one);
    if (node.type === "VariableDeclarator" && node.init && required(node.init) !== null) mark(declared, node.id);
  }
  for (const node of walk(module.tree)) {
    if (node.type === "Identifier" && !declared.has(node)) found.add(node.name);
  }
  return found;
}

function mark(declared, node) {
  for (const one of walk(node)) declared.add(one);
}

function usesThreads(program) {
  for (const module of program.modules.values()) {
    // What a bundle has of libraries is not looked at.
    if (module.isBundle) return true;
    for (const node of walk(module.tree)) {
      const source = required(node) ?? (node.type === "ImportDeclaration" ? node.source.value : null);
      if (source !== null && THREADS.test(bare(source))) return true;
      if (node.type === "Identifier" && POOL.has(node.name)) return true;
    }
  }
  return false;
}

module.exports = { imports, usesThreads };
