// Walks what a handler reaches, and tells what is done for each event: not what is done once and kept.
"use strict";

const { CONNECTIONS, operation, oldOperation } = require("./aws.cjs");
const { drops } = require("./drops.cjs");
const { keeps, isOnce } = require("./guards.cjs");
const { named } = require("./named.cjs");
const { FUNCTIONS, bodyOf, children, keyOf, walk } = require("./program.cjs");
const { isRetry, sleeps } = require("./retries.cjs");
const { changed } = require("./state.cjs");
const { forwards } = require("./transport.cjs");

// How often the walk is repeated until it is known which parameters come from the event.
const ROUNDS = 6;
const LOOPS = new Set(["ForStatement", "ForOfStatement", "ForInStatement", "WhileStatement", "DoWhileStatement"]);
const KINDS = ["clients", "connections", "calls", "changedGlobals", "retryLoops", "drops"];

class Reach {
  constructor(program) {
    Object.assign(this, { program, roots: [], seen: new Set(), facts: {} });
    this.findRoots();
    for (let round = 0, before = -1; round < ROUNDS && before !== this.taints(); round++) {
      before = this.taints();
      this.walk();
    }
    const nodes = named(this.program, new Set([...this.seen].map((one) => one.node)));
    for (const scope of this.seen) {
      for (const { node, ...fact } of drops(scope, this, nodes)) this.tell("drops", node, scope, fact);
    }
  }

  taints() {
    let count = 0;
    for (const scope of this.program.scopes.values()) count += scope.tainted.size;
    return count;
  }

  walk() {
    this.facts = Object.fromEntries(KINDS.map((kind) => [kind, []]));
    this.seen.clear();
    this.waiting = [...this.roots];
    while (this.waiting.length) {
      const scope = this.waiting.pop();
      if (this.seen.has(scope)) continue;
      this.seen.add(scope);
      this.spread(scope);
      const body = scope.node.body;
      if (body.type === "BlockStatement") this.statements(body.body, scope);
      else this.visit(body, scope);
    }
  }

  // MARK: - Roots

  findRoots() {
    const main = this.program.main;
    const node = main?.exported(this.program.handler);
    if (!node) return;
    const found = this.program.value(node, main.scope);
    if (found?.kind === "function") this.root(found.scope, 1);
    // A handler that something else makes: `middy(real).use(…)`.
    else for (const scope of this.functionsIn(node, main.scope, 0)) this.root(scope, 1);
  }

  *functionsIn(node, scope, depth) {
    const home = node.type === "Identifier" ? scope.home(node.name) : null;
    for (const given of home?.names.get(node.name) ?? []) {
      if (given.node && depth < 4) yield* this.functionsIn(given.node, home, depth + 1);
    }
    for (const one of walk(node)) {
      if (one.type !== "Identifier" && one.type !== "MemberExpression" && !FUNCTIONS.has(one.type)) continue;
      const value = this.program.value(one, scope);
      if (value?.kind === "function") yield value.scope;
      // What a function that makes handlers has in it is called for each event.
      for (const inner of value?.kind === "function" && value.scope.node !== one ? walk(value.scope.node.body) : []) {
        if (FUNCTIONS.has(inner.type)) yield this.program.scope(value.scope.module, inner, value.scope, null);
      }
    }
  }

  root(scope, count) {
    for (const name of scope.parameters.slice(0, count).flat()) scope.tainted.add(name);
    this.roots.push(scope);
  }

  // MARK: - What comes from the event

  spread(scope) {
    for (let before = -1; before !== scope.tainted.size;) {
      before = scope.tainted.size;
      for (const [name, given] of scope.names) {
        const values = given.map((one) => one.node).filter((one) => one && !FUNCTIONS.has(one.type));
        if (values.some((one) => this.depends(one, scope))) scope.tainted.add(name);
      }
    }
  }

  /** Whether a value comes from the event. */
  depends(node, scope) {
    for (const one of walk(node)) {
      if (one.type === "Identifier" && scope.home(one.name)?.tainted.has(one.name)) return true;
    }
    return false;
  }

  // MARK: - Statements

  /** Tells whether what follows is done for each event. */
  statements(body, scope) {
    return body.every((one) => this.statement(one, scope));
  }

  statement(node, scope) {
    switch (node?.type) {
      case undefined: return true;
      case "BlockStatement": return this.statements(node.body, scope);
      case "IfStatement": {
        this.visit(node.test, scope);
        if (keeps(node.test, scope)) return !(leaves(node.consequent) || leaves(node.alternate));
        const going = this.statement(node.consequent, scope);
        return this.statement(node.alternate, scope) && going;
      }
      case "TryStatement": {
        const going = this.statement(node.block, scope);
        this.statement(node.handler?.body, scope);
        return this.statement(node.finalizer, scope) && going;
      }
      default:
        if (!LOOPS.has(node.type)) this.visit(node, scope);
        else this.loop(node, scope);
        return true;
    }
  }

  loop(node, scope) {
    for (const part of [node.init, node.test, node.right, node.update]) if (part) this.visit(part, scope);
    if (isRetry(node)) this.tell("retryLoops", node, scope, { kind: "retry" });
    this.statement(node.body, scope);
  }

  visit(node, scope) {
    if (node.type === "ClassDeclaration" || node.type === "FunctionDeclaration") return;
    if (node.type === "LogicalExpression" && keeps(node.left, scope)) return;
    if (node.type === "ConditionalExpression" && keeps(node.test, scope)) return;
    if (node.type === "AssignmentExpression" && ["??=", "||=", "&&="].includes(node.operator)) return;
    // A function that is written where it is used is called there, or by whom it is given to.
    if (FUNCTIONS.has(node.type)) return this.refer(this.program.value(node, scope), null);
    if (LOOPS.has(node.type) || node.type === "TryStatement" || node.type === "IfStatement") {
      this.statement(node, scope);
      return;
    }
    if (node.type === "CallExpression" || node.type === "NewExpression") this.call(node, scope);
    else if (node.type === "Identifier") this.refer(this.program.value(node, scope), null);
    for (const fact of changed(node, scope, this)) this.tell("changedGlobals", node, scope, fact);
    for (const child of children(node)) {
      const isName = child === node.callee && (child.type === "Identifier" || FUNCTIONS.has(child.type));
      if (isName) continue;
      if (child === node.callee && child.type === "MemberExpression") this.visit(child.object, scope);
      else if (node.type !== "Property" || child !== node.key) this.visit(child, scope);
    }
  }

  // MARK: - Calls

  call(node, scope) {
    const callee = this.program.value(node.callee, scope);
    const comes = node.arguments.some((one) => this.depends(one, scope));
    if (sleeps(node) >= 1_000) this.tell("retryLoops", node, scope, { kind: "wait" });
    if (isOnce(node.callee.name ?? keyOfCallee(node))) return;
    if (callee?.kind === "function") return this.refer(callee, { node, scope });
    if (callee?.kind === "class") return this.construct(callee, node, scope);
    if (callee?.kind === "external") this.external(callee.name, node, scope, comes);
    if (callee?.kind === "method") this.method(callee, node, scope, comes);
    // A command of a paginator, or one that is made apart from its sending, is told where it is made.
    if (node.type === "NewExpression" && callee?.kind === "external") {
      const command = /^@aws-sdk\/(?:client|lib)-[a-z0-9-]+\.(\w+)Command$/.exec(callee.name);
      if (command) this.operation(operation(callee.name), node.arguments[0], node, scope, comes);
    }
    const isPaged = callee?.kind === "external" && /^@aws-sdk\/(client|lib)-[a-z0-9-]+\.paginate\w+$/.test(callee.name);
    if (isPaged) {
      const paged = operation(callee.name.replace(/paginate(\w+)$/, "$1Command"));
      this.operation(paged, node.arguments[1], node, scope, comes);
    }
  }

  external(name, node, scope, comes) {
    const value = this.program.value(node, scope);
    const isMade = node.type === "NewExpression" || /DynamoDBDocument(Client)?\.from$/.test(name);
    if (value?.kind === "client" && isMade) {
      const isOwn = node.arguments.some((one) => /credentials|accessKeyId/i.test(textOf(one, scope)));
      const fact = { name: name.split(".").slice(1).join(".") || name, service: value.service };
      if (!comes && !isOwn) this.tell("clients", node, scope, fact);
      return;
    }
    const kind = CONNECTIONS.get(node.type === "NewExpression" ? `new ${name}` : name);
    if (kind && !comes) this.tell("connections", node, scope, { name, kind });
  }

  /** A method of a client of the SDK's second version, or of the third one's clients with methods. */
  method(callee, node, scope, comes) {
    const name = oldOperation(callee.base.service, callee.name);
    if (!name) return;
    const called = { service: callee.base.service, operation: name };
    this.operation(called, node.arguments[0], node, scope, comes);
  }

  operation({ service, operation }, input, node, scope, comes) {
    const told = input ? forwards(input, scope, this) : null;
    this.tell("calls", node, scope, {
      service, operation, dependsOnEvent: comes, arguments: constants(input),
      forwardsEvent: told === "part" });
  }

  construct(callee, node, scope) {
    const body = bodyOf(callee.node);
    const own = body.body.find((one) => one.kind === "constructor");
    if (!own) return;
    const inner = this.program.scope(callee.scope.module, own.value, callee.scope, body);
    this.refer({ kind: "function", scope: inner }, { node, scope });
  }

  /** A function that is called, or given to what calls it. */
  refer(value, call) {
    if (value?.kind !== "function") return;
    const inner = value.scope;
    inner.parameters.forEach((names, index) => {
      const given = call?.node.arguments[index];
      // Who calls a function that it was given may give it anything of the event.
      if (!call || (given && this.depends(given, call.scope))) for (const name of names) inner.tainted.add(name);
    });
    this.waiting.push(inner);
  }

  tell(kind, node, scope, fact) {
    const whole = { ...fact, file: scope.module.path, line: node.loc.start.line };
    const text = JSON.stringify(whole);
    if (!this.facts[kind].some((one) => JSON.stringify(one) === text)) this.facts[kind].push(whole);
  }
}

/** Arguments by name: their text where it is constant, else null; `*` stands for those that are not named. */
function constants(input) {
  if (!input) return {};
  if (input.type !== "ObjectExpression") return { "*": null };
  return Object.fromEntries(input.properties.map((one) => {
    if (one.type !== "Property" || one.computed) return ["*", null];
    const value = one.value.type === "Literal" ? String(one.value.value) : enumerated(one.value);
    return [one.key.name ?? one.key.value, value];
  }));
}

/** `InvocationType.RequestResponse` of the SDK's own lists. */
const enumerated = (node) =>
  node.type === "MemberExpression" && nameOf(node.object).endsWith("InvocationType") ? keyOf(node) : null;
const nameOf = (node) => node.name ?? (node.type === "MemberExpression" ? String(keyOf(node)) : "");

const keyOfCallee = (node) => (node.callee.type === "MemberExpression" ? keyOf(node.callee) : null);
const textOf = (node, scope) => scope.module.text.slice(node.start, node.end);

/** Whether a statement ends what it stands in. */
function leaves(node) {
  if (!node) return false;
  const body = node.type === "BlockStatement" ? node.body : [node];
  return body.some((one) => ["ReturnStatement", "ThrowStatement", "ContinueStatement"].includes(one.type));
}

module.exports = { Reach };
