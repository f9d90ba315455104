// Containers that make objects and what these are given: tsyringe's by types, awilix's by names.
"use strict";

const { keyOf, nameOf, walk, wordOf } = require("./syntax.cjs");

const AWILIX = /^awilix\.createContainer\b/;
const ONCE = /^(singleton|registerSingleton|SINGLETON)$/;

class Containers {
  constructor(program) {
    // Classes of which a container keeps its one object, and of others what their constructors are given.
    Object.assign(this, { program, once: new Set(), given: new Map(), names: null });
  }

  /** What a call of a container's gives, and whether it is made once; or null. */
  resolved(callee, call, scope) {
    const [first] = call.arguments;
    if (callee.kind === "external" && /^tsyringe\.container\.resolve$/.test(callee.name)) {
      const made = this.program.value(first, scope);
      return made?.kind === "class" ? { made, isOnce: this.once.has(made.node) } : null;
    }
    const isNamed = callee.kind === "of" && callee.name === "resolve" && AWILIX.test(callee.base.name);
    return isNamed && first?.type === "Literal" ? this.named(first.value) : null;
  }

  /** What `container.register({ users: asClass(Users).scoped() })` says of a name. */
  named(name) {
    this.names ??= new Map([...this.program.modules.values()].flatMap((module) => [...this.registered(module)]));
    return this.names.get(name) ?? null;
  }

  *registered({ tree, scope }) {
    for (const node of walk(tree)) {
      const isTable = node.type === "CallExpression" && wordOf(node) === "register";
      for (const one of isTable ? node.arguments[0]?.properties ?? [] : []) {
        const calls = one.value ? [...walk(one.value)] : [];
        const maker = calls.find((inner) => ["asClass", "asFunction"].includes(wordOf(inner)));
        const made = maker ? this.program.value(maker.arguments[0], scope) : null;
        const isOnce = calls.some((inner) => ONCE.test(wordOf(inner) ?? "") || ONCE.test(keyOf(inner) ?? ""));
        if (made) yield [nameOf(one.key), { made, isOnce }];
      }
    }
  }

  /** What a maker's parameter is given: of tsyringe by the types, of awilix by the names that it takes out of it. */
  *dependencies({ made }) {
    const maker = made.kind === "class" ? this.program.maker(made) : made;
    for (const [index, type] of (this.given.get(made.node) ?? []).entries()) {
      yield { names: maker?.scope.parameters[index], made: type, isOnce: this.once.has(type.node) };
    }
    const [pattern] = this.given.has(made.node) || !maker ? [] : maker.scope.node.params;
    for (const one of pattern?.type === "ObjectPattern" ? pattern.properties : []) {
      const found = one.key ? this.named(nameOf(one.key)) : null;
      if (found) yield { names: [one.value.name ?? nameOf(one.key)], ...found };
    }
  }

  /** What is made for each event when something is; lets parameters stand for what they are given. */
  *anew(found, seen = new Set()) {
    if (seen.has(found.made.node ?? found.made.scope.node)) return;
    seen.add(found.made.node ?? found.made.scope.node);
    const maker = found.made.kind === "class" ? this.program.maker(found.made) : found.made;
    for (const one of this.dependencies(found)) {
      const value = this.object(one);
      for (const name of value ? one.names ?? [] : []) this.program.give(maker.scope, name, value, [], 0);
      if (!found.isOnce) yield* this.anew(one, seen);
    }
    if (!found.isOnce) yield found.made;
  }

  object({ made }) {
    return made.kind === "class" ? { ...made, kind: "instance" } : this.program.answer(made.scope, 0);
  }
}

module.exports = { Containers };
