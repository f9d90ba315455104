// What is called for each event: the handler, what it is made of, and what a framework is given.
"use strict";

const { TABLES } = require("./kinds.cjs");
const { FUNCTIONS, keyOf, nameOf, walk, wordOf } = require("./syntax.cjs");

const VERBS = new Set(["get", "post", "put", "patch", "delete", "del", "head", "options", "all", "any", "on"]);
// Decorators of Nest's and of frameworks like it.
const ROUTES = new Set(`Get Post Put Patch Delete Head Options All Sse MessagePattern EventPattern Query Mutation
  Subscription ResolveField SqsMessageHandler Cron OnEvent Process Catch`.split(/\s+/));
// TypeScript's and esbuild's helpers for decorators.
const DECORATES = new Set(["__decorate", "__decorateClass"]);
const HOOKS = /^(on(Request|Send|Response|Error)|pre\w+)$/;

class Roots {
  constructor(program) {
    this.program = program;
  }

  /** Functions, and how many of their first parameters are the event. */
  *find() {
    const main = this.program.main;
    const node = main?.exported(this.program.handler);
    const found = main && (node ? this.program.value(node, main.scope)
      : this.program.exported(main, this.program.handler, 0));
    const several = found?.kind === "choice" ? found.values : [found];
    if (several.every((one) => one?.kind === "function")) for (const one of several) yield [one.scope, 1];
    // A handler that something else makes: `middy(real).use(…)`.
    else if (node) for (const scope of this.functionsIn(node, main.scope, 0)) yield [scope, 1];
    for (const module of this.program.modules.values()) yield* this.routes(module);
  }

  *functionsIn(node, scope, depth) {
    const home = node.type === "Identifier" ? scope.home(node.name) : null;
    for (const given of home?.names.get(node.name) ?? []) {
      if (given.node && depth < 4) yield* this.functionsIn(given.node, home, depth + 1);
    }
    const calls = new Map([...walk(node)].filter((one) => one.callee).map((one) => [one.callee, one]));
    for (const one of walk(node)) {
      if (one.type !== "Identifier" && one.type !== "MemberExpression" && !FUNCTIONS.has(one.type)) continue;
      const value = this.program.value(one, scope);
      const made = calls.has(one) ? this.program.value(calls.get(one), scope) : null;
      // What makes an application is called once.
      if (value?.kind !== "function" || made?.kind === "made") continue;
      // What makes a handler is called once, and what is in it for each event.
      for (const inner of this.with(one, value.scope)) if (inner !== value.scope || !calls.has(one)) yield inner;
    }
  }

  /** A function, and those in it, which are called for each event where it makes the handler. */
  *with(node, scope) {
    yield scope;
    for (const inner of scope.node === node ? [] : walk(scope.node.body)) {
      if (FUNCTIONS.has(inner.type)) yield this.program.scope(scope.module, inner);
    }
  }

  *routes(module) {
    for (const node of walk(module.tree)) {
      if (node.type === "Property" && nameOf(node.key) === "resolvers") yield* this.resolvers(node.value, module.scope);
      if (node.type !== "CallExpression") continue;
      if (DECORATES.has(node.callee.name)) yield* this.decorated(node, module.scope);
      const around = module.calls.get(node);
      const scope = around ? this.program.scope(module, around) : module.scope;
      if (!isRoute(node) && (around || !this.keeps(node, scope))) continue;
      for (const one of node.arguments.flatMap(handlers)) yield* this.given(one, scope);
    }
  }

  /** `__decorate([Get("orders")], Orders.prototype, "list", null)` */
  *decorated({ arguments: [list, target, key] }, scope) {
    const words = (list?.elements ?? []).map((one) => calleeOf(one));
    if (key?.value && words.some((one) => ROUTES.has(one))) {
      const owner = this.program.value(target?.object, scope);
      const method = owner?.kind === "class" ? this.program.member({ ...owner, kind: "instance" }, key.value, 0) : null;
      if (method?.kind === "function") yield [method.scope, method.scope.parameters.length];
    }
    const owner = key ? null : this.program.value(target, scope);
    if (owner && words.includes("singleton")) this.program.containers.once.add(owner.node);
    const types = list?.elements.find((one) => one?.arguments?.[0]?.value === "design:paramtypes");
    if (types && owner) this.injected(owner, types.arguments[1], scope);
  }

  /** What a constructor is given by its types, once. */
  injected(owner, types, scope) {
    const maker = owner?.kind === "class" ? this.program.maker(owner) : null;
    const classes = (types.elements ?? []).map((one) => this.program.value(one, scope) ?? {});
    if (maker) this.program.containers.given.set(owner.node, classes);
    (maker && types.elements ? types.elements : []).forEach((one, index) => {
      const made = this.program.value(one, scope);
      const [name] = maker.scope.parameters[index] ?? [];
      if (made?.kind === "class" && name) this.program.give(maker.scope, name, { ...made, kind: "instance" }, [], 0);
    });
  }

  /** `bus.on("created", create)` of the package's own, which puts what it is given where others find it. */
  keeps(call, scope) {
    const made = this.program.value(call.callee, scope);
    if (made?.kind !== "function") return false;
    const names = made.scope.parameters.flat();
    for (const node of walk(made.scope.node.body)) {
      const isKept = node.type === "AssignmentExpression" && node.left.computed;
      const isAdded = node.type === "CallExpression" && ["push", "set", "add"].includes(wordOf(node));
      const given = isKept ? [node.right] : isAdded ? node.arguments : [];
      if (given.some((one) => names.includes(one.name))) return true;
    }
    return false;
  }

  /** `new ApolloServer({ resolvers })`: functions under the fields of types. */
  *resolvers(node, scope) {
    const value = this.program.value(node, scope);
    for (const one of TABLES.has(value?.kind) ? this.program.entries(value, 0) : []) {
      if (one.kind === "function") yield [one.scope, one.scope.parameters.length];
    }
  }

  *given(node, scope) {
    const value = this.program.value(node, scope);
    const several = value?.kind === "choice" ? value.values : [value];
    for (const one of several) if (one?.kind === "function") yield [one.scope, one.scope.parameters.length];
  }
}

/** `app.get("/orders", …)`, `app.use(…)`, `app.route({ handler })`, `app.addHook("preHandler", …)`. */
function isRoute(node) {
  if (node.callee.type !== "MemberExpression") return false;
  const word = keyOf(node.callee);
  const [first] = node.arguments;
  const path = first?.type === "Literal" ? first.value : first?.quasis?.[0].value.cooked;
  if (word === "use" || (word === "route" && first?.type === "ObjectExpression")) return true;
  if (word === "addHook") return HOOKS.test(path);
  const { object } = node.callee;
  if (VERBS.has(word) && object.type === "CallExpression" && wordOf(object) === "route") return true;
  const isPath = first?.regex !== undefined || /^([/*]|[A-Z]+$)/.test(path ?? "");
  return VERBS.has(word) && node.arguments.length > 1 && isPath;
}

/** The last word of a decorator: `Get` of `(0, common_1.Get)("orders")`. */
function calleeOf(node) {
  const callee = node?.callee?.type === "SequenceExpression" ? node.callee.expressions.at(-1) : node?.callee;
  return callee?.name ?? keyOf(callee);
}

/** Functions among what a framework is given: by themselves, in arrays, or as a `handler`. */
function handlers(node) {
  if (node.type === "ArrayExpression") return node.elements.filter(Boolean).flatMap(handlers);
  if (node.type !== "ObjectExpression") return [node];
  const isHook = (one) => one.type === "Property" && (nameOf(one.key) === "handler" || HOOKS.test(nameOf(one.key)));
  return node.properties.filter(isHook).map((one) => one.value);
}

module.exports = { Roots };
