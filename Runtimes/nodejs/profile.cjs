'use strict';
// What an experiment on cold starts is told of one: when it was how far, and what was imported and used.
//
// `_MARTLET_PROFILE` says how: `times` alone, with what each module takes (`imports`), or with the modules of which
// events enter something (`uses`).

const fs = require('fs');
const Module = require('module');
const path = require('path');
const { fileURLToPath, pathToFileURL } = require('url');

const TASK = `${process.env.LAMBDA_TASK_ROOT || '/var/task'}/`;
// Where the modules of the function that are ES modules tell of themselves; `profile-hooks.mjs` has them do that.
const MODULES = Symbol.for('martlet.modules');

const now = () => Number(process.hrtime.bigint()) / 1e6;
// Nanoseconds since 1970, as text: they are too many for a number.
const time = () => String(BigInt(Math.round((performance.timeOrigin + performance.now()) * 1e6)));

// A library by its name and its file in it, the function's own files from its folder.
function nameOf(file) {
  const place = file.lastIndexOf('node_modules/');
  if (place >= 0) return file.slice(place + 'node_modules/'.length);
  return file.startsWith(TASK) ? file.slice(TASK.length) : file;
}

const isOwn = (file) => file.startsWith(TASK) && !file.includes('node_modules/');

function bytesOf(file) {
  const found = path.isAbsolute(file) ? fs.statSync(file, { throwIfNoEntry: false }) : undefined;
  return found ? found.size : 0;
}

// The tree of what CommonJS modules require and ES modules import.
class Imports {
  constructor() {
    this.root = { children: [] };
    this.open = [this.root];
    this.byURL = new Map();
    // ES modules, and what they import of others: all that is there before their own code begins.
    this.esModules = new Set();
    this.adopted = new Set();
    this.own = new Set();
    this.seen = new Set();
    this.watchRequire();
    this.watchImport();
  }

  add(file, parent) {
    const name = nameOf(file);
    if (isOwn(file)) this.own.add(name);
    const module = { name, own: 0, total: 0, bytes: bytesOf(file), children: [] };
    parent.children.push(module);
    return module;
  }

  watchRequire() {
    const load = Module._load;
    const imports = this;
    Module._load = function (request, parent, isMain) {
      let file;
      try {
        file = Module._resolveFilename(request, parent, isMain);
      } catch {
        return load.call(this, request, parent, isMain);
      }
      if (imports.seen.has(file) || file.startsWith(`${__dirname}/`)) return load.call(this, request, parent, isMain);
      imports.seen.add(file);
      const above = imports.open[imports.open.length - 1];
      const module = imports.add(file, above);
      imports.open.push(module);
      const began = now();
      try {
        return load.call(this, request, parent, isMain);
      } finally {
        module.total = now() - began;
        imports.open.pop();
      }
    };
  }

  watchImport() {
    if (!Module.register) return;
    globalThis[MODULES] = this;
    Module.register(pathToFileURL(path.join(__dirname, 'profile-hooks.mjs')).href);
  }

  // An ES module's own code begins, after what it imports.
  enter(url, parent) {
    const module = this.add(fileURLToPath(url), this.root);
    this.byURL.set(url, { module, parent, began: now() });
    this.esModules.add(module);
    this.open.push(module);
  }

  leave(url) {
    const { module, began } = this.byURL.get(url);
    module.total = now() - began;
    this.open = this.open.filter((other) => other !== module);
  }

  get trees() {
    for (const { module, parent } of this.byURL.values()) {
      const above = this.byURL.get(parent);
      if (!above || above.module === module) continue;
      this.root.children = this.root.children.filter((other) => other !== module);
      above.module.children.push(module);
    }
    this.adopt();
    for (const module of this.root.children) this.count(module);
    return this.root.children;
  }

  // What ES modules import of CommonJS modules comes before them; the last one is the function's.
  adopt() {
    const isES = (module) => this.esModules.has(module);
    const main = this.root.children.filter(isES).pop();
    if (!main) return;
    const libraries = this.root.children.filter((module) => !isES(module));
    this.root.children = this.root.children.filter(isES);
    main.children.push(...libraries);
    this.adopted = new Set(libraries);
  }

  // An ES module's time has none of what was imported before it, a CommonJS module's has what it requires.
  count(module) {
    for (const child of module.children) this.count(child);
    const isBefore = (child) => this.esModules.has(child) || this.adopted.has(child);
    const sum = (children) => children.reduce((total, child) => total + child.total, 0);
    module.own = Math.max(0, module.total - sum(module.children.filter((child) => !isBefore(child))));
    module.total += sum(module.children.filter(isBefore));
  }
}

// The scripts of which events enter something, by the engine's own coverage.
class Uses {
  constructor() {
    const { Session } = require('inspector');
    this.session = new Session();
    this.session.connect();
    this.session.post('Profiler.enable');
    this.session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  }

  take() {
    let names = [];
    this.session.post('Profiler.takePreciseCoverage', (error, answer) => {
      if (error) return;
      const entered = answer.result.filter((script) => script.functions.some(
        (one) => one.functionName !== '' && one.ranges.some((range) => range.count > 0)));
      names = entered.map(({ url }) => nameOf(url.startsWith('file:') ? fileURLToPath(url) : url));
    });
    return names;
  }
}

class Profile {
  constructor(kind) {
    this.imports = kind === 'imports' ? new Imports() : null;
    this.uses = kind === 'uses' ? new Uses() : null;
    this.isTold = false;
  }

  around(load) {
    return async (...parts) => {
      this.loading = time();
      const handler = await load(...parts);
      this.loaded = time();
      return handler;
    };
  }

  // Called before the runtime asks for an event.
  tell(connection, done) {
    if (this.isTold) return this.uses ? this.post(connection, JSON.stringify({ entered: this.uses.take() }), done) : done();
    this.isTold = true;
    const times = `"loading":${this.loading},"loaded":${this.loaded}`;
    if (this.uses) this.uses.take();
    if (!this.imports) return this.post(connection, `{${times}}`, done);
    const rest = JSON.stringify({ imports: this.imports.trees, own: [...this.imports.own] });
    this.post(connection, `{${times},${rest.slice(1)}`, done);
  }

  post(connection, text, done) {
    connection.post('start', text, undefined, done);
  }
}

// The function has nothing to do with it.
function profile() {
  const [kind] = process.env._MARTLET_PROFILE.split(':');
  delete process.env._MARTLET_PROFILE;
  return new Profile(kind);
}

module.exports = { profile };
