// One file of a package, and the functions in it: what their names are bound to.
"use strict";

const acorn = require("internal/deps/acorn/acorn/dist/acorn");
const {
  FUNCTIONS, CLASSES, bound, children, keyOf, membersOf, nameOf, ownNodes, required, walk, wordOf,
} = require("./syntax.cjs");

// Lines of which the shortest bundles of minified code have few.
const LONGEST_LINE = 2_000;

/** A function, or a module: what its names stand for. */
class Scope {
  constructor(module, node, parent, owner) {
    Object.assign(this, { module, node, parent, owner, names: new Map(), tainted: new Set() });
    // Calls that lead to it, as far as they are met, with their scopes; and values that they give to parameters.
    Object.assign(this, { calls: new Map(), given: new Map() });
    // Parameters by whether each call gives them a constant.
    this.same = new Map();
    this.parameters = (node.params ?? []).map((one) => [...bound(one)].map(([name]) => name));
    for (const name of this.parameters.flat()) this.names.set(name, []);
    for (const one of ownNodes(node)) this.bind(one);
    for (const one of ownNodes(node)) this.assign(one);
  }

  add(name, value) {
    if (!this.names.has(name)) this.names.set(name, []);
    if (value) this.names.get(name).push(value);
  }

  bind(node) {
    const inner = node !== this.node;
    if (node.type === "VariableDeclarator") {
      for (const [name, path] of bound(node.id)) this.add(name, { node: node.init, path });
    } else if ((node.type === "FunctionDeclaration" || node.type === "ClassDeclaration") && inner && node.id) {
      this.add(node.id.name, { node, path: [] });
    } else if (node.type === "ForOfStatement" && node.left.type === "VariableDeclaration") {
      for (const [name] of bound(node.left.declarations[0].id)) this.add(name, { node: node.right, path: [null] });
    } else if (node.type === "CatchClause") {
      for (const [name] of bound(node.param)) this.add(name);
    } else if (node.type === "ImportDeclaration") {
      for (const one of node.specifiers) {
        const name = one.type === "ImportSpecifier" ? nameOf(one.imported)
          : one.type === "ImportDefaultSpecifier" ? "default" : null;
        this.add(one.local.name, { source: node.source.value, name, path: [] });
      }
    }
  }

  /** What a name of its own is given later; parameters stand for what they are given first. */
  assign(node) {
    if (node.type !== "AssignmentExpression" || this.isModule) return;
    for (const [name, path] of bound(node.left)) {
      if (this.names.get(name)?.length) this.add(name, { node: node.right, path });
    }
  }

  /** The scope that a name belongs to. */
  home(name) {
    for (let scope = this; scope; scope = scope.parent) if (scope.names.has(name)) return scope;
    return null;
  }

  /** What a name is given, where that is one value; else the node itself. */
  only(node) {
    const given = node?.type === "Identifier" ? this.home(node.name)?.names.get(node.name) ?? [] : [];
    return given.length === 1 && given[0].node && given[0].path.length === 0 ? given[0].node : node;
  }

  get isModule() { return this.node.type === "Program"; }

  /** The default of a parameter that a name is bound by. */
  default(name) {
    const found = this.node.params?.find((one) => one.type === "AssignmentPattern" && one.left.name === name);
    return found?.right ?? null;
  }
}

/** One file, or the part of a bundle that is not of libraries. */
class Module {
  constructor(path, text) {
    const comments = [];
    const options = {
      ecmaVersion: "latest", allowHashBang: true, allowReturnOutsideFunction: true, locations: true,
      onComment: comments,
    };
    Object.assign(this, { path, text, comments });
    if (text.split("\n").some((line) => line.length > LONGEST_LINE)) throw new SyntaxError("minified");
    if (text.includes("__webpack_require__")) throw new SyntaxError("a bundle without places");
    try {
      this.tree = acorn.parse(text, { ...options, sourceType: "module" });
    } catch {
      comments.length = 0;
      this.tree = acorn.parse(text, { ...options, sourceType: "script" });
    }
    this.dropLibraries();
    this.scope = new Scope(this, this.tree, null, null);
    // Names and members that functions give values to; the values by name; and what objects at the top are given.
    Object.assign(this, { changing: new Set(), assigned: new Map(), entries: new Map() });
    // Of functions and classes what they are in, the functions around calls, and what is made at the top.
    Object.assign(this, { places: new Map(), calls: new Map(), news: [] });
    this.place(this.tree);
  }

  /** esbuild says by comments where the parts of a bundle come from. */
  dropLibraries() {
    const marks = this.comments.filter((one) => one.type === "Line" && /^ [\w@./-]+\.[cm]?[jt]sx?$/.test(one.value));
    this.isBundle = marks.some((one) => one.value.includes("node_modules/"));
    if (!this.isBundle) return;
    this.tree.body = this.tree.body.filter((node) => {
      const mark = marks.filter((one) => one.start < node.start).pop();
      return !mark || !mark.value.includes("node_modules/");
    });
  }

  /** Tells each function, class and change of the function around it, and members of their class. */
  place(tree) {
    const waiting = [[tree, null]];
    while (waiting.length) {
      const [node, around] = waiting.pop();
      const set = (one, more) => this.places.set(one, { owner: null, ...this.places.get(one), ...more, around });
      if (FUNCTIONS.has(node.type) || CLASSES.has(node.type)) set(node, {});
      if (FUNCTIONS.has(node.init?.type)) set(node.init, { name: node.id.name });
      for (const one of CLASSES.has(node.type) ? membersOf(node) : []) {
        const place = { owner: node, isStatic: one.static, name: one.key && nameOf(one.key) };
        for (const member of [one, ...(one.value ? [one.value] : [])]) set(member, place);
      }
      if (node.type === "CallExpression") this.calls.set(node, around);
      if (node.type === "NewExpression" && around === null) this.news.push(node);
      this.note(node, around);
      const inner = FUNCTIONS.has(node.type) ? node : around;
      for (const child of children(node)) waiting.push([child, inner]);
    }
  }

  note(node, around) {
    const isCall = node.type === "CallExpression" && ["set", "add", "push"].includes(keyOf(node.callee));
    const target = isCall ? node.callee.object
      : { AssignmentExpression: node.left, UpdateExpression: node.argument }[node.type];
    if (!target) return;
    if (/^(Array|Object)Pattern$/.test(target.type)) {
      for (const one of children(target)) this.changes(one.value ?? one, around);
    }
    const value = isCall ? node.arguments.at(-1) : node.right;
    if (target.type === "Identifier" && !isCall) append(this.assigned, target.name, { node: value, around });
    if (around === null) {
      const holder = isCall ? target : target.object;
      if (holder?.name && value) append(this.entries, holder.name, { key: isCall ? null : keyOf(target), node: value });
      return;
    }
    this.changes(target, around);
  }

  /** Notes what a function changes. */
  changes(target, around) {
    if (around === null) return;
    if (target.type === "MemberExpression" && target.object.type === "ThisExpression") {
      this.changing.add(`this.${keyOf(target)}`);
    }
    while (target?.type === "MemberExpression") target = target.object;
    if (target?.type === "Identifier") this.changing.add(target.name);
  }

  /** What a name stands for that other modules import; of CommonJS and of ES modules. */
  exported(name) {
    for (const node of walk(this.tree)) {
      if (node.type === "ExportNamedDeclaration") {
        const found = this.named(node, name);
        if (found) return found;
      } else if (node.type === "ExportDefaultDeclaration" && name === "default") {
        return node.declaration;
      } else if (node.type === "AssignmentExpression" && isExports(node.left.object) && keyOf(node.left) === name) {
        if (node.right.type !== "UnaryExpression") return node.right;
      } else if (node.type === "CallExpression" && node.callee.name === "__export" && node.arguments[1]) {
        const value = property(node.arguments[1], name)?.value;
        if (value) return value.body ?? value;
      }
    }
    const whole = this.whole();
    return (whole && property(whole, name)?.value) ?? null;
  }

  /** `module.exports = …` */
  whole() {
    const found = this.tree.body.map((one) => one.expression).find((one) =>
      one?.type === "AssignmentExpression" && one.left.object?.name === "module" && keyOf(one.left) === "exports");
    return found?.right ?? null;
  }

  named(node, name) {
    for (const one of node.declaration?.declarations ?? []) {
      for (const [given] of bound(one.id)) if (given === name) return { type: "Identifier", name };
    }
    if (node.declaration?.id?.name === name) return { type: "Identifier", name };
    const found = node.specifiers.find((one) => nameOf(one.exported) === name);
    if (found && node.source) return { type: "Reexport", source: node.source.value, name: nameOf(found.local) };
    return found ? found.local : null;
  }

  /** Modules all of whose exports are also this one's: `export * from "./a"`, and tsc's form of it. */
  *stars() {
    for (const node of this.tree.body) {
      if (node.type === "ExportAllDeclaration" && !node.exported) yield node.source.value;
      const call = node.expression?.type === "CallExpression" ? node.expression : null;
      if (call && wordOf(call) === "__exportStar" && call.arguments[0]) yield required(call.arguments[0]) ?? "";
    }
  }

  /** The names that other modules can import. */
  *exports() {
    for (const node of this.tree.body) {
      for (const one of node.declaration?.declarations ?? []) for (const [name] of bound(one.id)) yield name;
      if (node.type === "ExportNamedDeclaration" && node.declaration?.id) yield node.declaration.id.name;
      for (const one of node.type === "ExportNamedDeclaration" ? node.specifiers : []) yield nameOf(one.exported);
      if (isExports(node.expression?.left?.object)) yield keyOf(node.expression.left);
    }
    for (const one of this.whole()?.properties ?? []) if (one.type === "Property") yield nameOf(one.key);
  }
}

const append = (map, key, value) => map.set(key, [...map.get(key) ?? [], value]);

const isExports = (node) => node?.name === "exports" || (node?.object?.name === "module" && keyOf(node) === "exports");

const property = (object, name) =>
  object.properties?.find((one) => one.type === "Property" && !one.computed && nameOf(one.key) === name);

module.exports = { Scope, Module, property };
