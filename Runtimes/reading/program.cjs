// The modules of a package that its handler imports, and what names stand for in them.
"use strict";

const acorn = require("internal/deps/acorn/acorn/dist/acorn");
const { RENAMED } = require("./aws.cjs");

const FUNCTIONS = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"]);
// How far a value is followed through calls and assignments.
const DEPTH = 12;
// Lines of which the shortest bundles of minified code have few.
const LONGEST_LINE = 2_000;

/** The bodies of classes by their methods. */
const owners = new WeakMap();
/** Of a class, which is told by its node or by its body. */
const bodyOf = (node) => (node.type === "ClassBody" ? node : node.body);

/** The nodes directly in a node. */
function* children(node) {
  for (const key in node) {
    const value = node[key];
    if (Array.isArray(value)) {
      for (const one of value) if (one && typeof one.type === "string") yield one;
    } else if (value && typeof value.type === "string") yield value;
  }
}

/** A node and all in it. */
function* walk(node) {
  const waiting = [node];
  while (waiting.length) {
    const next = waiting.pop();
    yield next;
    for (const child of children(next)) waiting.push(child);
  }
}

/** A node and all in it, but for what is in functions in it. */
function* ownNodes(node) {
  const waiting = [node];
  while (waiting.length) {
    const next = waiting.pop();
    yield next;
    if (next !== node && (FUNCTIONS.has(next.type) || next.type === "ClassBody")) continue;
    for (const child of children(next)) waiting.push(child);
  }
}

/** The names that a pattern binds, with the path to each in the value. */
function* bound(pattern, path = []) {
  if (!pattern) return;
  if (pattern.type === "Identifier") yield [pattern.name, path];
  else if (pattern.type === "AssignmentPattern") yield* bound(pattern.left, path);
  else if (pattern.type === "RestElement") yield* bound(pattern.argument, path);
  else if (pattern.type === "ArrayPattern") for (const one of pattern.elements) yield* bound(one, [...path, null]);
  else if (pattern.type === "ObjectPattern") {
    for (const one of pattern.properties) {
      const key = one.type === "Property" && !one.computed ? one.key.name ?? one.key.value : null;
      yield* bound(one.type === "Property" ? one.value : one, [...path, key]);
    }
  }
}

/** The name of a member; null where it is computed. */
const keyOf = (node) =>
  node.computed && node.property.type !== "Literal" ? null : node.property.name ?? node.property.value;

/** A function, or a module: what its names stand for. */
class Scope {
  constructor(module, node, parent, owner) {
    Object.assign(this, { module, node, parent, owner, names: new Map(), tainted: new Set() });
    this.parameters = (node.params ?? []).map((one) => [...bound(one)].map(([name]) => name));
    for (const name of this.parameters.flat()) this.names.set(name, []);
    for (const one of ownNodes(node)) this.bind(one);
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
        const name = one.type === "ImportSpecifier" ? one.imported.name ?? one.imported.value : null;
        this.add(one.local.name, { source: node.source.value, name, path: [] });
      }
    }
  }

  /** The scope that a name belongs to. */
  home(name) {
    for (let scope = this; scope; scope = scope.parent) if (scope.names.has(name)) return scope;
    return null;
  }

  get isModule() { return this.node.type === "Program"; }
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
    this.changing = new Set();
    for (const node of walk(this.tree)) {
      this.noteChange(node);
      for (const one of node.type === "ClassBody" ? node.body : []) if (one.value) owners.set(one.value, node);
    }
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

  /** Names and members that functions give values to after the module is loaded. */
  noteChange(node) {
    if (!FUNCTIONS.has(node.type)) return;
    for (const one of walk(node)) {
      let target = { AssignmentExpression: one.left, UpdateExpression: one.argument }[one.type];
      const isCall = one.type === "CallExpression" && one.callee.type === "MemberExpression";
      if (isCall && ["set", "add", "push"].includes(keyOf(one.callee))) target = one.callee.object;
      if (target?.type === "MemberExpression" && target.object.type === "ThisExpression") {
        this.changing.add(`this.${keyOf(target)}`);
      }
      while (target?.type === "MemberExpression") target = target.object;
      if (target?.type === "Identifier") this.changing.add(target.name);
    }
  }

  /** What a name stands for that other modules import; of CommonJS and of ES modules. */
  exported(name) {
    for (const node of walk(this.tree)) {
      if (node.type === "ExportNamedDeclaration") {
        const found = this.named(node, name);
        if (found) return found;
      } else if (node.type === "ExportDefaultDeclaration" && name === "default") {
        return node.declaration;
      } else if (node.type === "AssignmentExpression" && node.left.type === "MemberExpression") {
        const isExports = node.left.object.name === "exports" || (
          node.left.object.type === "MemberExpression" && node.left.object.object.name === "module");
        if (isExports && keyOf(node.left) === name && node.right.type !== "UnaryExpression") return node.right;
        const isModule = node.left.object.name === "module" && keyOf(node.left) === "exports";
        const value = isModule ? this.member(node.right, name) : null;
        if (value) return value;
      } else if (node.type === "CallExpression" && node.callee.name === "__export" && node.arguments[1]) {
        const value = this.member(node.arguments[1], name);
        if (value) return value.body ?? value;
      }
    }
    return null;
  }

  named(node, name) {
    for (const one of node.declaration?.declarations ?? []) {
      for (const [given] of bound(one.id)) if (given === name) return { type: "Identifier", name };
    }
    if (node.declaration?.id?.name === name) return { type: "Identifier", name };
    const found = node.specifiers.find((one) => (one.exported.name ?? one.exported.value) === name);
    if (found && node.source) return { type: "Reexport", source: node.source.value, name: found.local.name };
    return found ? found.local : null;
  }

  member(object, name) {
    if (object.type !== "ObjectExpression") return null;
    return object.properties.find((one) => one.type === "Property" && (one.key.name ?? one.key.value) === name)?.value;
  }
}

/** A handler and the modules of its package. Libraries are none of its own. */
class Program {
  constructor(handler, files) {
    Object.assign(this, { files, modules: new Map(), isWhole: true, scopes: new Map() });
    const slash = handler.lastIndexOf("/") + 1;
    const [name, ...rest] = handler.slice(slash).split(".");
    this.handler = rest.join(".");
    this.main = this.load(this.find(handler.slice(0, slash) + name));
  }

  find(stem) {
    return [stem, ...[".js", ".mjs", ".cjs", "/index.js", "/index.mjs", "/index.cjs"].map((end) => stem + end)]
      .find((path) => Object.hasOwn(this.files, path));
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
    }
    return module;
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

  scope(module, node, parent, owner) {
    if (!this.scopes.has(node)) this.scopes.set(node, new Scope(module, node, parent, owner));
    return this.scopes.get(node);
  }

  // What an expression stands for: an object whose `kind` tells what it is, or null.

  value(node, scope, depth = 0) {
    if (!node || depth > DEPTH) return null;
    const next = (one) => this.value(one, scope, depth + 1);
    if (FUNCTIONS.has(node.type)) {
      const parent = scope.node === node ? scope.parent : scope;
      return { kind: "function", scope: this.scope(scope.module, node, parent, owners.get(node) ?? null) };
    }
    switch (node.type) {
      case "ClassDeclaration": case "ClassExpression":
        return { kind: "class", node, scope };
      case "Identifier": return this.named(node.name, scope, depth + 1);
      case "Reexport": return this.imported(node.source, node.name, scope.module, depth + 1);
      case "ThisExpression": return this.self(scope);
      case "MemberExpression": return this.member(next(node.object), keyOf(node), depth + 1);
      case "NewExpression": return this.made(next(node.callee), node, scope, depth + 1);
      case "CallExpression": return this.result(node, scope, depth + 1);
      case "AwaitExpression": case "ChainExpression": return next(node.argument ?? node.expression);
      case "AssignmentExpression": return next(node.right);
      case "LogicalExpression": return next(node.left) ?? next(node.right);
      case "ConditionalExpression": return next(node.consequent) ?? next(node.alternate);
      case "SequenceExpression": return next(node.expressions.at(-1));
      case "ObjectExpression": return { kind: "object", node, scope };
      default: return null;
    }
  }

  self(scope) {
    while (scope && scope.node.type === "ArrowFunctionExpression") scope = scope.parent;
    return scope?.owner ? { kind: "instance", node: scope.owner, scope: scope.parent ?? scope.module.scope } : null;
  }

  named(name, scope, depth) {
    const home = scope.home(name);
    if (!home) return name === "exports" ? null : { kind: "external", name };
    for (const given of home.names.get(name)) {
      let found = given.source === undefined
        ? this.value(given.node, home, depth)
        : this.imported(given.source, given.name, home.module, depth);
      for (const key of given.path) found = this.member(found, key, depth);
      if (found) return found;
    }
    return home.module.changing.has(name) ? this.given(name, home, depth) : null;
  }

  /** What functions give to a name at the top. */
  given(name, home, depth) {
    for (const node of walk(home.module.tree)) {
      if (node.type === "AssignmentExpression" && node.left.type === "Identifier" && node.left.name === name) {
        const found = this.value(node.right, home, depth);
        if (found) return found;
      }
    }
    return null;
  }

  imported(source, name, module, depth) {
    const own = this.modules.get(this.resolve(source, module));
    if (!own) return { kind: "external", name: name && name !== "default" ? `${bare(source)}.${name}` : bare(source) };
    return name === null ? { kind: "module", module: own } : this.exported(own, name, depth);
  }

  exported(module, name, depth) {
    const node = module.exported(name);
    return node ? this.value(node, module.scope, depth + 1) : null;
  }

  member(base, key, depth) {
    if (!base || key === null || key === undefined) return null;
    if (base.kind === "external") return key === "default" ? base : { kind: "external", name: `${base.name}.${key}` };
    if (base.kind === "module") return this.exported(base.module, key, depth);
    if (base.kind === "instance" || base.kind === "class") return this.attribute(base, key, depth);
    if (base.kind === "object") {
      const found = base.scope.module.member(base.node, key);
      return found ? this.value(found, base.scope, depth + 1) : null;
    }
    if (base.kind === "client") return { kind: "method", base, name: key };
    return base.kind === "made" ? { kind: "of", base, name: key } : null;
  }

  attribute(base, key, depth) {
    for (const one of bodyOf(base.node).body) {
      const isMeant = one.key && one.value && (one.key.name ?? one.key.value) === key;
      if (isMeant) return this.value(one.value, base.scope, depth + 1);
    }
    for (const node of walk(bodyOf(base.node))) {
      const isOwn = node.type === "AssignmentExpression" && node.left.type === "MemberExpression" &&
        node.left.object.type === "ThisExpression" && keyOf(node.left) === key;
      if (isOwn) return this.value(node.right, base.scope, depth + 1);
    }
    return null;
  }

  made(callee, node, scope, depth) {
    if (callee?.kind === "class") return { kind: "instance", node: callee.node, scope: callee.scope };
    if (callee?.kind !== "external") return null;
    const service = serviceOf(callee.name);
    return service ? { kind: "client", service } : { kind: "made", name: callee.name };
  }

  result(node, scope, depth) {
    const source = required(node);
    if (source !== null) return this.imported(source, null, scope.module, depth);
    const callee = this.value(node.callee, scope, depth);
    const wraps = ["__toESM", "__importStar", "__importDefault", "__toCommonJS", "_interopRequireDefault"];
    if (wraps.includes(node.callee.name)) return this.value(node.arguments[0], scope, depth);
    if (callee?.kind === "external" && /DynamoDBDocument(Client)?\.from$/.test(callee.name)) {
      return { kind: "client", service: "dynamodb" };
    }
    // Wrappers such as AWSXRay.captureAWSv3Client and tracer.captureAWSv3Client give back what they get.
    if (/^captureAWS/.test(node.callee.property?.name ?? "")) return this.value(node.arguments[0], scope, depth);
    if (callee?.kind === "external") return { kind: "made", name: callee.name };
    if (callee?.kind !== "function") return null;
    const inner = callee.scope;
    if (inner.node.expression) return this.value(inner.node.body, inner, depth + 1);
    for (const one of ownNodes(inner.node.body)) {
      const found = one.type === "ReturnStatement" ? this.value(one.argument, inner, depth + 1) : null;
      if (found) return found;
    }
    return null;
  }
}

/** The source of `require("x")` and `import("x")`; null for all else. */
function required(node) {
  const isRequire = node.type === "CallExpression" && node.callee.name === "require";
  const given = isRequire ? node.arguments[0] : node.type === "ImportExpression" ? node.source : null;
  return given?.type === "Literal" && typeof given.value === "string" ? given.value : null;
}

const bare = (source) => source.replace(/^node:/, "");

/** The service of a client's class: of `@aws-sdk/client-s3.S3Client`, of `aws-sdk.S3`, as boto3 names it. */
function serviceOf(name) {
  const modern = /^@aws-sdk\/(client|lib)-([a-z0-9-]+)\.(\w+)$/.exec(name);
  const isClient = modern?.[1] === "client" && !/Command$|Exception$/.test(modern[3]);
  if (isClient) return RENAMED[modern[2]] ?? modern[2];
  if (modern && /^DynamoDBDocument/.test(modern[3])) return "dynamodb";
  const old = /^aws-sdk(?:\/clients\/([a-z0-9]+)|\.([A-Z]\w*)(?:\.DocumentClient)?)(?:\.DocumentClient)?$/.exec(name);
  const service = old ? (old[1] ?? old[2]).toLowerCase() : null;
  const isNone = !service || /^(config|endpoint|http(request|client)|nodehttpclient|.*credentials)$/.test(service);
  return isNone ? null : RENAMED[service] ?? service;
}

module.exports = { Program, FUNCTIONS, DEPTH, walk, ownNodes, children, bodyOf, bound, keyOf, required, bare };
