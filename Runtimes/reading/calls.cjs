// The half of Reach that is about calls: of the package's own functions, of libraries, and of AWS's operations.
"use strict";

const { COMMAND, PAGED, operation, oldOperation } = require("./aws.cjs");
const { isOnce } = require("./guards.cjs");
const { constants } = require("./inputs.cjs");
const { TABLES } = require("./kinds.cjs");
const { fetched, middleware } = require("./parameters.cjs");
const { sleeps, waits } = require("./retries.cjs");
const { FUNCTIONS, membersOf, walk, wordOf } = require("./syntax.cjs");
const { Taint } = require("./taint.cjs");
const { forwards } = require("./transport.cjs");

class Calls extends Taint {
  /** Returns the functions that parameters of the package's own stand for. */
  call(node, scope) {
    const callee = this.program.value(node.callee, scope);
    const comes = node.arguments.some((one) => this.depends(one, scope));
    if (sleeps(node, scope, this) >= 1_000 || waits(callee)) this.tell("retryLoops", node, scope, { kind: "wait" });
    if (isOnce(wordOf(node))) return [];
    const several = TABLES.has(callee?.kind) ? [...this.program.entries(callee, 0)] : [callee];
    const given = several.map((one) => this.callOne(one, node, scope, comes));
    return given.length === 1 ? given[0].filter((one) => this.program.value(one, scope)?.kind === "function") : [];
  }

  callOne(callee, node, scope, comes) {
    if (callee?.kind === "module") callee = this.program.whole(callee, 0);
    this.attempts.request(callee, node, scope, this);
    switch (callee?.kind) {
      case "function":
        this.refer(callee, { node, scope }, node);
        return this.program.bind(callee, node, scope);
      case "class": return this.construct(callee, node, scope);
      case "instance": if (node.callee.type === "Super") return this.construct(callee, node, scope); break;
      case "handed": if (callee.isCalled) this.refer(callee.base, null, node); break;
      case "of": case "external": this.external(callee, node, scope, comes); break;
      case "method": this.method(callee, node, scope, comes); break;
      default:
    }
    return [];
  }

  external(callee, node, scope, comes) {
    const resolved = this.program.containers.resolved(callee, node, scope);
    for (const one of resolved ? this.program.containers.anew(resolved) : []) {
      if (one.kind === "class") this.construct(one, { ...node, arguments: [] }, scope);
      else this.refer(one, null, node);
    }
    const fresh = fetched(callee, node, scope);
    if (fresh) this.operation(fresh, null, node, scope, comes);
    if (callee.kind === "of") return;
    const { name } = callee;
    const made = this.makings.external(name, node, scope, comes);
    if (made) this.tell(made[0], node, scope, made[1]);
    // A command of a paginator, or one that is made apart from its sending, is told where it is made.
    if (node.type === "NewExpression" && COMMAND.test(name)) {
      this.operation(operation(name), node.arguments[0], node, scope, comes);
    } else if (PAGED.test(name)) {
      const paged = operation(name.replace(/paginate(\w+)$/, "$1Command"));
      this.operation(paged, node.arguments[1], node, scope, comes);
    }
  }

  /** A method of a client of the SDK's second version, or of the third one's clients with methods. */
  method(callee, node, scope, comes) {
    const name = oldOperation(callee.base.service, callee.name);
    if (!name) return;
    const called = { service: callee.base.service, operation: name };
    this.operation(called, node.arguments[0], node, scope, comes);
  }

  operation({ service, operation }, input, node, scope, comes) {
    this.attempts.requests.add(node);
    const told = input ? forwards(input, scope, this) : null;
    this.tell("calls", node, scope, {
      service, operation, dependsOnEvent: comes, arguments: constants(input, scope),
      forwardsEvent: told === "part" });
  }

  /** What middleware fetches for each event. */
  fetchedBefore(scope, nodes) {
    for (const node of walk(scope.node)) {
      const found = nodes.has(node) ? middleware(node, scope, this.program) : null;
      if (found) this.operation(found, null, node, scope, false);
    }
  }

  construct(callee, node, scope) {
    this.anew.add(callee.node);
    for (const one of membersOf(callee.node)) {
      const isField = one.type === "PropertyDefinition" && !one.static && one.value && !FUNCTIONS.has(one.value.type);
      if (isField) this.visit(one.value, this.program.scope(callee.scope.module, one));
    }
    const maker = this.program.maker(callee);
    this.refer(maker, { node, scope }, node);
    return this.program.bind(maker, node, scope);
  }
}

module.exports = { Calls };
