// The modules of a package that its handler imports. Libraries are none of its own.
"use strict";

const { Containers } = require("./containers.cjs");
const { Module, Scope } = require("./module.cjs");
const { CLASSES, bound, required, walk } = require("./syntax.cjs");
const { Values } = require("./values.cjs");

const ENDS = [".js", ".mjs", ".cjs", "/index.js", "/index.mjs", "/index.cjs"];

class Program extends Values {
  constructor(handler, files) {
    super();
    Object.assign(this, { files, modules: new Map(), isWhole: true, scopes: new Map() });
    // Classes by the names of those that they extend; and values as far as they are known.
    Object.assign(this, { under: new Map(), known: new Map() });
    const slash = handler.lastIndexOf("/") + 1;
    const [name, ...rest] = handler.slice(slash).split(".");
    this.handler = rest.join(".");
    this.containers = new Containers(this);
    this.main = this.load(this.find(handler.slice(0, slash) + name));
  }

  find(stem) {
    return [stem, ...ENDS.map((end) => stem + end)].find((path) => Object.hasOwn(this.files, path));
  }

  load(path) {
    if (!path || this.modules.has(path)) return this.modules.get(path);
    try {
      this.modules.set(path, new Module(path, this.files[path]));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      this.isWhole = false;
      return null;
    }
    const module = this.modules.get(path);
    for (const node of walk(module.tree)) {
      const source = required(node) ?? node.source?.value;
      if (typeof source === "string") this.load(this.resolve(source, module));
      if (CLASSES.has(node.type) && node.superClass) this.extend(node, module);
    }
    return module;
  }

  extend(node, module) {
    const name = node.superClass.name ?? node.superClass.property?.name;
    const { around } = module.places.get(node) ?? {};
    const one = { node, scope: around ? this.scope(module, around) : module.scope };
    this.under.set(name, [...this.under.get(name) ?? [], one]);
  }

  /** The package's own file that a module names; undefined for libraries. */
  resolve(source, module) {
    if (!source.startsWith(".")) return undefined;
    const parts = module.path.split("/").slice(0, -1);
    for (const part of source.split("/")) {
      if (part === "..") parts.pop();
      else if (part !== ".") parts.push(part);
    }
    return this.find(parts.join("/"));
  }

  /** A function's scope, in that of the function around it. */
  scope(module, node) {
    if (!this.scopes.has(node)) {
      const { around, owner } = module.places.get(node);
      const parent = around ? this.scope(module, around) : module.scope;
      this.scopes.set(node, new Scope(module, node, parent, owner));
    }
    return this.scopes.get(node);
  }

  /** The names that a parameter binds, with the paths to them in what it is given. */
  paths(scope, index) {
    return [...bound(scope.node.params[index])];
  }
}

module.exports = { Program };
