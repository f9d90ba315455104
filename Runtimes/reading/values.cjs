// What an expression stands for: an object whose `kind` tells what it is, or null. A table holds others under keys or
// in order; a choice is one of several. What is done with one of these, is done with each of them.
"use strict";

const { OBJECTS, TABLES, beginning, choice, givenBy, isWhole } = require("./kinds.cjs");
const { property } = require("./module.cjs");
const { Results } = require("./results.cjs");
const { FUNCTIONS, CLASSES, bare, keyOf, membersOf, nameOf, required } = require("./syntax.cjs");

// How far a value is followed through calls and assignments.
const DEPTH = 12;
// From here on a value that was not followed to its end has been followed too shortly to be kept.
const SHALLOW = 4;
const TAKES = new Set(["get", "values", "entries", "find", "filter", "at", "pop", "shift"]);

class Values extends Results {
  value(node, scope, depth = 0) {
    if (!node || depth > DEPTH) {
      this.isCut ||= Boolean(node);
      return null;
    }
    if (!this.known.has(scope)) this.known.set(scope, new Map());
    const known = this.known.get(scope);
    if (known.has(node)) return known.get(node);
    const wasCut = this.isCut;
    this.isCut = false;
    const found = this.expression(node, scope, depth);
    if (depth <= SHALLOW || !this.isCut) known.set(node, found);
    this.isCut ||= wasCut;
    return found;
  }

  expression(node, scope, depth) {
    const next = (one) => this.value(one, scope, depth + 1);
    if (FUNCTIONS.has(node.type)) return { kind: "function", scope: this.scope(scope.module, node) };
    if (CLASSES.has(node.type)) return { kind: "class", node, scope };
    switch (node.type) {
      case "Identifier": return this.named(node.name, scope, depth + 1);
      case "Reexport": return this.imported(node.source, node.name, scope.module, depth + 1);
      case "ImportExpression": return this.imported(required(node) ?? "", null, scope.module, depth + 1);
      case "ThisExpression": return this.self(scope);
      case "Super": return this.above(this.self(scope), depth + 1);
      case "MemberExpression":
        if (isWhole(node, scope)) return { kind: "module", module: scope.module };
        return this.reached(next(node.object), node, depth + 1);
      case "NewExpression": return this.made(next(node.callee), node, scope, depth + 1);
      case "CallExpression": return this.result(node, scope, depth + 1);
      case "AwaitExpression": case "ChainExpression": return next(node.argument ?? node.expression);
      case "YieldExpression": return next(node.argument);
      case "AssignmentExpression": return next(node.right);
      case "LogicalExpression": return choice([next(node.left), next(node.right)]);
      case "ConditionalExpression": return choice([next(node.consequent), next(node.alternate)]);
      case "SequenceExpression": return next(node.expressions.at(-1));
      case "ObjectExpression": return { kind: "object", node, scope };
      case "ArrayExpression": return { kind: "table", node, scope };
      default: return null;
    }
  }

  // MARK: - Names

  named(name, scope, depth) {
    const home = scope.home(name);
    if (!home) return name === "exports" ? { kind: "module", module: scope.module } : { kind: "external", name };
    const found = choice([...this.bindings(name, home, depth)]);
    const entries = home.isModule ? home.module.entries.get(name) : null;
    return entries && TABLES.has(found?.kind) ? { ...found, entries, scope: found.scope ?? home } : found;
  }

  *bindings(name, home, depth) {
    yield* home.given.get(name) ?? [];
    if (home.default(name)) yield this.value(home.default(name), home, depth);
    for (const one of home.names.get(name)) {
      let found = one.source === undefined
        ? this.value(one.node, home, depth)
        : this.imported(one.source, one.name, home.module, depth);
      for (const key of one.path) {
        if (key !== null || !TABLES.has(found?.kind)) found = this.member(found, key, depth);
      }
      yield found;
    }
    if (!home.isModule || !home.module.changing.has(name)) return;
    for (const { node, around } of home.module.assigned.get(name) ?? []) {
      yield this.value(node, around ? this.scope(home.module, around) : home.module.scope, depth);
    }
  }

  imported(source, name, module, depth) {
    const own = this.modules.get(this.resolve(source, module));
    if (!own) return { kind: "external", name: name && name !== "default" ? `${bare(source)}.${name}` : bare(source) };
    const whole = { kind: "module", module: own };
    return name === null ? whole : this.exported(own, name, depth) ?? (name === "default" ? whole : null);
  }

  exported(module, name, depth) {
    const node = module.exported(name);
    if (node) return this.value(node, module.scope, depth + 1);
    for (const source of depth > DEPTH ? [] : module.stars()) {
      const own = this.modules.get(this.resolve(source, module));
      const found = own && this.exported(own, name, depth + 1);
      if (found) return found;
    }
    return module.whole() ? this.member(this.value(module.whole(), module.scope, depth + 1), name, depth + 1) : null;
  }

  /** The object that a method is of, or the class that a static one is of. */
  self(scope) {
    const place = (one) => one.module.places.get(one.node);
    while (scope && scope.node.type === "ArrowFunctionExpression" && !place(scope).owner) scope = scope.parent;
    const { owner, isStatic } = (scope && place(scope)) ?? {};
    return owner ? { kind: isStatic ? "class" : "self", node: owner, scope: scope.parent ?? scope.module.scope } : null;
  }

  /** What a class extends. */
  above(base, depth) {
    const found = base?.node.superClass ? this.value(base.node.superClass, base.scope, depth + 1) : null;
    return found?.kind === "class" && found.node !== base.node ? { ...found, kind: "instance" } : null;
  }

  // MARK: - Members

  /** A member by its expression; where its name is made when the code runs, each that could be meant. */
  reached(base, node, depth) {
    if (keyOf(node) !== null) return this.member(base, keyOf(node), depth);
    const start = beginning(node.property);
    if (OBJECTS.has(base?.kind)) {
      const names = membersOf(base.node).filter((one) => one.key && one.kind !== "constructor").map((one) => one.key);
      const meant = names.map(nameOf).filter((one) => one?.startsWith(start));
      return choice(meant.map((one) => this.member(base, one, depth)));
    }
    if (base?.kind === "module") {
      return choice([...base.module.exports()].filter((one) => one.startsWith(start))
        .map((one) => this.member(base, one, depth)));
    }
    return TABLES.has(base?.kind) ? choice([...this.entries(base, depth)]) : null;
  }

  member(base, key, depth) {
    if (!base || key === null || key === undefined) return null;
    switch (base.kind) {
      case "external": return key === "default" ? base : { kind: "external", name: `${base.name}.${key}` };
      case "module": return this.exported(base.module, key, depth) ?? (key === "default" ? base : null);
      case "instance": case "class": case "self": return this.ofObject(base, key, depth);
      case "object": return this.ofTable(base, key, depth);
      case "table": case "choice":
        if (TAKES.has(key)) return { kind: "entries", base };
        return choice([...this.entries(base, depth)].map((one) => this.member(one, key, depth + 1)));
      case "client": return { kind: "method", base, name: key };
      case "made": return { kind: "of", base, name: key };
      case "function":
        if (base.isGetter) return this.member(this.answer(base.scope, depth), key, depth + 1);
        return ["bind", "call", "apply"].includes(key) ? { kind: "handed", base, isCalled: key !== "bind" } : null;
      default: return null;
    }
  }

  ofTable(base, key, depth) {
    const found = property(base.node, key)?.value ?? base.entries?.find((one) => one.key === key)?.node;
    if (found) return this.value(found, base.scope, depth + 1);
    const spread = base.node.properties.filter((one) => one.type === "SpreadElement");
    return choice(spread.map((one) => this.member(this.value(one.argument, base.scope, depth + 1), key, depth + 1)));
  }

  /** What tables hold, also those in them. */
  *entries(base, depth) {
    if (depth > DEPTH) return;
    for (const one of this.held(base, depth)) {
      if (TABLES.has(one?.kind)) yield* this.entries(one, depth + 1);
      else if (one) yield one;
    }
  }

  held(base, depth) {
    const nodes = base.node?.properties ?? base.node?.elements ?? [];
    const added = (base.entries ?? []).map((one) => one.node);
    const values = [...nodes.filter(Boolean), ...added].map((one) =>
      this.value(one.type === "Property" ? one.value : one.argument ?? one, base.scope, depth + 1));
    return [...base.values ?? [], ...values];
  }

  /** A member; of an object whose class is not known for sure also that of the classes under its own. */
  ofObject(base, key, depth) {
    const found = this.attribute(base, key, depth);
    if (base.kind !== "self" || depth > DEPTH) return found;
    const under = this.under.get(base.node.id?.name) ?? [];
    return choice([found, ...under.map((one) => this.ofObject({ ...one, kind: "self" }, key, depth + 1))]);
  }

  attribute(base, key, depth) {
    const member = membersOf(base.node).find((one) => one.key && one.value && nameOf(one.key) === key);
    if (member) {
      const found = this.value(member.value, this.scope(base.scope.module, member), depth + 1);
      return member.kind === "get" && found ? { ...found, isGetter: true } : found;
    }
    for (const { node, method } of givenBy(base.node).get(key) ?? []) {
      const found = this.value(node, this.scope(base.scope.module, method), depth + 1);
      if (found) return found;
    }
    const above = this.above(base, depth);
    return above && depth < DEPTH ? this.attribute(above, key, depth + 1) : null;
  }
}

module.exports = { Values };
