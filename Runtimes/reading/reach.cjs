// Walks what a handler reaches, and tells what is done for each event: not what is done once and kept.
"use strict";

const { Attempts } = require("./attempts.cjs");
const { Calls } = require("./calls.cjs");
const { drops } = require("./drops.cjs");
const { Guards, isReplaced } = require("./guards.cjs");
const { TABLES } = require("./kinds.cjs");
const { Makings } = require("./makings.cjs");
const { named } = require("./named.cjs");
const { polls } = require("./polls.cjs");
const { isRepeated, isRetry } = require("./retries.cjs");
const { Roots } = require("./roots.cjs");
const { changed } = require("./state.cjs");
const { FUNCTIONS, LOOPS, children, leaves, ownNodes, wordOf } = require("./syntax.cjs");

// How often the walk is repeated until it is known which parameters come from the event, and what they stand for.
const ROUNDS = 6;
const KINDS = ["clients", "connections", "calls", "changedGlobals", "retryLoops", "drops"];
const LAZY = ["??=", "||=", "&&="];

class Reach extends Calls {
  constructor(program) {
    super();
    Object.assign(this, { program, roots: [], seen: new Set(), facts: {} });
    Object.assign(this, { guards: new Guards(this), makings: new Makings(this) });
    // Classes of which objects are made for each event.
    this.anew = new Set();
    for (const { news, scope } of program.modules.values()) for (const one of news) program.value(one, scope);
    for (const [scope, count] of new Roots(program).find()) this.root(scope, count);
    for (let round = 0, before = -1; round < ROUNDS && before !== this.known(); round++) {
      before = this.known();
      this.walk();
    }
    this.look();
  }

  /** What is looked for when it is known what is reached. */
  look() {
    const nodes = named(this.program, new Set([...this.seen].map((one) => one.node)));
    const all = new Set(nodes);
    for (const scope of this.seen) {
      for (const { node, ...fact } of drops(scope, this, nodes)) this.tell("drops", node, scope, fact);
    }
    for (const { scope } of this.program.modules.values()) this.fetchedBefore(scope, all);
    for (const [node, scope] of this.attempts.found(this.seen, all)) {
      this.tell("retryLoops", node, scope, { kind: "retry" });
    }
    for (const scope of this.seen) {
      for (const node of polls(scope, this.program, this.attempts)) {
        this.tell("retryLoops", node, scope, { kind: "wait" });
      }
    }
  }

  /** How much is known. */
  known() {
    let count = this.anew.size;
    for (const { tainted, given } of this.program.scopes.values()) {
      count += tainted.size + [...given.values()].flat().length;
    }
    return count;
  }

  walk() {
    this.facts = Object.fromEntries(KINDS.map((kind) => [kind, []]));
    this.seen.clear();
    this.program.known.clear();
    this.attempts = new Attempts(this.program);
    this.defaults = new Set();
    this.waiting = [...this.roots];
    while (this.waiting.length) {
      const scope = this.waiting.pop();
      if (this.seen.has(scope) || isReplaced(scope)) continue;
      this.seen.add(scope);
      this.spread(scope);
      if (this.roots.includes(scope)) scope.node.params.forEach((one) => this.unfilled(one, scope));
      const { body } = scope.node;
      if (body.type === "BlockStatement") this.statements(body.body, scope);
      else this.visit(body, scope);
      if (isRepeated(scope, this.program)) this.tell("retryLoops", scope.node, scope, { kind: "retry" });
    }
  }

  root(scope, count) {
    for (const name of scope.parameters.slice(0, count).flat()) scope.tainted.add(name);
    if (!this.roots.includes(scope)) this.roots.push(scope);
  }

  /** Whether objects of a class are made for each event, and none is at a module's top. */
  isMadeAnew(node) {
    return this.anew.has(node) && !this.isAtTop(node);
  }

  isMadeOnce(node) {
    return this.isAtTop(node) && !this.anew.has(node);
  }

  isAtTop(node) {
    const tops = [...this.program.modules.values()].flatMap((module) => module.news);
    return tops.some((one) => wordOf(one) === (node.id?.name ?? null));
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
        if (this.guards.keeps(node.test, scope)) return !(leaves(node.consequent) || leaves(node.alternate));
        const going = this.statement(node.consequent, scope);
        return this.statement(node.alternate, scope) && going;
      }
      case "TryStatement": {
        const going = this.statement(node.block, scope);
        if (node.handler && !this.guards.mends(node, scope)) this.statement(node.handler.body, scope);
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
    if (isRetry(node, scope, this.program)) this.tell("retryLoops", node, scope, { kind: "retry" });
    const isKept = node.type === "WhileStatement" && this.guards.keeps(node.test, scope);
    if (!isKept) this.statement(node.body, scope);
  }

  visit(node, scope) {
    if (node.type === "ClassDeclaration" || node.type === "FunctionDeclaration") return;
    if (node.type === "LogicalExpression" && this.guards.keeps(node.left, scope)) return;
    if (node.type === "ConditionalExpression" && this.guards.keeps(node.test, scope)) return;
    const isLazy = node.type === "AssignmentExpression" && LAZY.includes(node.operator);
    if (isLazy && this.guards.keeps(node.left, scope)) return;
    // A function that is written where it is used is called there, or by whom it is given to.
    if (FUNCTIONS.has(node.type)) return this.refer(this.program.value(node, scope), null, node);
    if (LOOPS.has(node.type) || node.type === "TryStatement" || node.type === "IfStatement") {
      this.statement(node, scope);
      return;
    }
    const isCall = node.type === "CallExpression" || node.type === "NewExpression";
    const given = isCall ? this.call(node, scope) : [];
    if (node.type === "Identifier" || node.type === "MemberExpression") {
      this.refer(this.program.value(node, scope), null, node);
    }
    for (const fact of changed(node, scope, this)) this.tell("changedGlobals", node, scope, fact);
    for (const child of this.used(node, scope)) if (!given.includes(child)) this.visit(child, scope);
  }

  /** What is used in a node: of members not what they are of, of calls not what is called; these tell of it. */
  *used(node, scope) {
    if (this.guards.isMending(node, scope)) return yield* this.used(node.callee, scope);
    for (const child of children(node)) {
      const isKey = (child === node.property || child === node.key) && !node.computed;
      if (isKey || (node.type === "MemberExpression" && child === node.object && this.isName(child, scope))) continue;
      if (child !== node.callee) yield child;
      else if (child.type === "MemberExpression") yield* this.used(child, scope);
      else if (child.type !== "Identifier" && !FUNCTIONS.has(child.type)) yield child;
    }
  }

  /** Whether a name stands for no list, each of which may be called. */
  isName(node, scope) {
    return node.type === "Identifier" && this.program.value(node, scope)?.kind !== "table";
  }

  // MARK: - What is found

  /** A function that is called, or given to what calls it. */
  refer(value, call, at) {
    for (const one of TABLES.has(value?.kind) ? this.program.entries(value, 0) : [value]) {
      if (one?.kind !== "function") continue;
      const inner = one.scope;
      this.attempts.lead(at, inner.node);
      this.taint(inner, call);
      inner.node.params.forEach((one, index) => {
        if (!call?.node.arguments[index]) this.unfilled(one, inner);
      });
      this.waiting.push(inner);
    }
  }

  /** The defaults of a parameter that a call does not fill. */
  unfilled(pattern, inner) {
    for (const { type, right } of ownNodes(pattern)) {
      if (type !== "AssignmentPattern" || this.defaults.has(right)) continue;
      this.defaults.add(right);
      this.visit(right, inner);
    }
  }

  tell(kind, node, scope, fact) {
    const whole = { ...fact, file: scope.module.path, line: node.loc.start.line };
    const text = JSON.stringify(whole);
    if (!this.facts[kind].some((one) => JSON.stringify(one) === text)) this.facts[kind].push(whole);
  }
}

module.exports = { Reach };
