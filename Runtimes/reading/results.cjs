// What calls give: the half of Values that is about them.
"use strict";

const { serviceOf } = require("./aws.cjs");
const { TABLES, choice, isSame } = require("./kinds.cjs");
const { answers, keyOf, membersOf, required } = require("./syntax.cjs");

// From here on values are not followed into parameters.
const SHORT = 8;
// Builders' helpers that give back a module.
const INTEROP = /^(__toESM|__importStar|__importDefault|__toCommonJS|_interopRequire(Default|Wildcard))$/;
const SAME = /^Object\.(values|entries|freeze|assign)$/;
const WRAPPED = /DynamoDBDocument(Client)?\.from$/;

class Results {
  made(callee, node, scope, depth) {
    if (callee?.kind === "module") callee = this.whole(callee, depth);
    if (callee?.kind === "class") {
      this.bind(this.maker(callee), node, scope, depth);
      return { kind: "instance", node: callee.node, scope: callee.scope };
    }
    if (callee?.kind !== "external") return null;
    if (callee.name === "Map") return this.value(node.arguments[0], scope, depth) ?? { kind: "table", node, scope };
    const service = serviceOf(callee.name);
    return service ? { kind: "client", service } : { kind: "made", name: callee.name };
  }

  /** The constructor of a class; its own, or that of what it extends. */
  maker(base) {
    const own = membersOf(base.node).find((one) => one.kind === "constructor");
    if (own) return { kind: "function", scope: this.scope(base.scope.module, own.value) };
    const above = this.above(base, 0);
    return above ? this.maker(above) : null;
  }

  whole({ module }, depth) {
    const node = module.whole() ?? module.exported("default");
    return node ? this.value(node, module.scope, depth + 1) : null;
  }

  result(node, scope, depth) {
    const source = required(node);
    if (source !== null) return this.imported(source, null, scope.module, depth);
    // Wrappers such as AWSXRay.captureAWSv3Client and tracer.captureAWSv3Client give back what they get.
    if (INTEROP.test(node.callee.name) || /^captureAWS/.test(keyOf(node.callee) ?? "")) {
      return this.value(node.arguments[0], scope, depth);
    }
    const callee = this.value(node.callee, scope, depth);
    const several = TABLES.has(callee?.kind) ? [...this.entries(callee, depth)] : [callee];
    return choice(several.map((one) => one && this.returned(one, node, scope, depth)));
  }

  returned(callee, node, scope, depth) {
    const found = this.containers.resolved(callee, node, scope);
    if (found) return this.containers.object(found);
    switch (callee.kind) {
      case "module": return this.returned(this.whole(callee, depth) ?? {}, node, scope, depth);
      case "external":
        if (WRAPPED.test(callee.name)) return { kind: "client", service: "dynamodb" };
        if (SAME.test(callee.name)) return this.value(node.arguments[0], scope, depth);
        return { kind: "made", name: callee.name };
      case "of": return { kind: "made", name: `${callee.base.name}.${callee.name}` };
      case "entries": return choice([...this.entries(callee.base, depth)]);
      case "handed": return callee.isCalled ? null : callee.base;
      case "function":
        this.bind(callee, node, scope, depth);
        return this.answer(callee.scope, depth);
      default: return null;
    }
  }

  answer(inner, depth) {
    return choice([...answers(inner.node)].map((one) => this.value(one, inner, depth + 1)));
  }

  /** Lets parameters stand for what a call gives them. Returns the nodes that are given so. */
  bind(callee, node, scope, depth = 0) {
    // TypeScript's own helpers call what they are given.
    if (callee?.kind !== "function" || depth > SHORT || node.callee.name?.startsWith("__")) return [];
    const inner = callee.scope;
    const count = node.arguments.findIndex((one) => one.type === "SpreadElement");
    const given = count < 0 ? node.arguments : node.arguments.slice(0, count);
    given.slice(0, inner.parameters.length).forEach((one, index) => {
      const [first] = inner.parameters[index];
      inner.same.set(first, (inner.same.get(first) ?? true) && isSetting(one, scope));
      const value = this.value(one, scope, depth + 2);
      if (value) for (const [name, path] of this.paths(inner, index)) this.give(inner, name, value, path, depth);
    });
    return given.filter((one, index) => inner.parameters[index]?.length === 1);
  }

  give(inner, name, value, path, depth) {
    for (const key of path) value = this.member(value, key, depth + 1);
    const given = inner.given.get(name) ?? [];
    if (value && !given.some((one) => isSame(one, value))) inner.given.set(name, [...given, value]);
  }
}

/** A constant, one of the environment's, or a name that is written as constants are. */
const isSetting = (node, { module }) =>
  node.type === "Literal" || /^(process\.env\b|[A-Z][A-Z0-9_]*$)/.test(module.text.slice(node.start, node.end));

module.exports = { Results };
