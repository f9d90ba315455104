// Functions that only carry their event to another service.
"use strict";

const { givenBy } = require("./kinds.cjs");
const { FUNCTIONS, LOGS, isOfText, keyOf, membersOf, statementsOf, walk, wordOf } = require("./syntax.cjs");

// Through how many functions an event is followed.
const DEPTH = 3;
// By these a function is given each record.
const EACH = new Set(["map", "forEach"]);
// What only waits for what calls give.
const GATHERS = new Set(["all", "allSettled"]);
const MAKES = new Set(["ConditionalExpression", "SpreadElement", "NewExpression"]);

/** The one operation that the handler gives its event to, where it does nothing else. */
function transport(reach) {
  const [scope] = reach.roots;
  const [call] = reach.facts.calls ?? [];
  if (reach.roots.length !== 1 || reach.facts.calls.length !== 1 || !call.forwardsEvent) return null;
  const carrier = new Carrier(scope, reach);
  return carrier.carriesAll() && carrier.functions.some((one) => contains(one, call)) ? call : null;
}

const contains = ({ module, node: { loc } }, { file, line }) =>
  file === module.path && loc.start.line <= line && line <= loc.end.line;

/** A function; `functions` are those that carry the event, it and those that it hands it to. */
class Carrier {
  constructor(scope, reach, depth = 0) {
    Object.assign(this, { scope, reach, depth, functions: [scope] });
  }

  carriesAll() {
    return this.carries(statementsOf(this.scope.node.body));
  }

  carries(body) {
    return body.every((one) => this.statement(one));
  }

  statement(node) {
    switch (node.type) {
      case "EmptyStatement": case "ThrowStatement": return true;
      case "BlockStatement": return this.carries(node.body);
      case "ExpressionStatement": return Boolean(node.directive) || this.isCall(node.expression);
      case "VariableDeclaration": return node.declarations.every((one) => this.expression(one.init));
      case "ForOfStatement": return this.forwards(node.right) === "part" && this.statement(node.body);
      case "TryStatement":
        return this.carries([node.block, ...(node.handler ? [node.handler.body] : [])]) && !node.finalizer;
      case "ReturnStatement": return !node.argument || this.isCall(node.argument) || this.answers(node.argument);
      default: return false;
    }
  }

  expression(node) {
    return Boolean(node) && (this.isCall(node) || this.isCommand(node) || this.forwards(node) !== null);
  }

  forwards(node) {
    return forwards(node, this.scope, this.reach);
  }

  isCommand(node) {
    const value = node.type === "NewExpression" ? this.reach.program.value(node.callee, this.scope) : null;
    return value?.kind === "external" && /Command$/.test(value.name);
  }

  /** The call of AWS's, one of a log, or one that hands the event on. */
  isCall(node) {
    if (node.type === "AwaitExpression") return this.isCall(node.argument);
    if (node.type !== "CallExpression") return false;
    const word = keyOf(node.callee);
    if (word === "promise") return this.isCall(node.callee.object);
    if (LOGS.test(word ?? "")) return true;
    // `jobs.push(client.send(…))`
    if (word === "push" && node.arguments.length === 1) return this.isCall(node.arguments[0]);
    if (GATHERS.has(word) && node.callee.object.name === "Promise") return this.isSent(node.arguments[0]);
    if (EACH.has(word) && node.arguments.length === 1 && this.forwards(node.callee.object) === "part") {
      return this.hands(this.reach.program.value(node.arguments[0], this.scope), []);
    }
    const made = this.reach.program.value(node.callee, this.scope);
    return made?.kind === "method" || (this.isNamed(node.callee) && this.hands(made, node.arguments));
  }

  /** Whether a list is of promises of calls, also by its name. */
  isSent(node) {
    const given = this.scope.only(node);
    if (given?.type === "ArrayExpression") return given.elements.every((one) => one && this.isCall(one));
    return Boolean(given) && this.isCall(given);
  }

  /** A function of the package's own that is given parts of the event, and only carries these in its turn. */
  hands(made, given) {
    const isPlain = made?.kind === "function" && given.every((one) => this.forwards(one) !== null);
    if (this.depth > DEPTH || !isPlain) return false;
    const carrier = new Carrier(made.scope, this.reach, this.depth + 1);
    const isCarried = carrier.carriesAll();
    this.functions.push(...carrier.functions);
    return isCarried;
  }

  /** Whether a name says which function is called; objects in tables and classes that others are under do not. */
  isNamed(callee) {
    if (callee.type !== "MemberExpression") return callee.type === "Identifier";
    const isPlain = (one) => one.type === "Identifier" || (one.type === "MemberExpression" && !one.computed);
    return keyOf(callee) !== null && isPlain(callee.object) &&
      this.reach.program.value(callee.object, this.scope)?.kind === "instance";
  }

  /** What is returned: constants, parts, and what the call has told. */
  answers(node) {
    for (const one of walk(node)) {
      if (MAKES.has(one.type) || FUNCTIONS.has(one.type)) return false;
      const isText = one.type === "CallExpression" && ["stringify", "parse", "String"].includes(wordOf(one));
      if (one.type === "CallExpression" && !isText && !this.isCall(one)) return false;
    }
    return true;
  }
}

/** Whether a value is a `part` of the event, or a `constant`; null where it is made of anything else. */
function forwards(node, scope, reach, depth = 0) {
  if (!node || depth > 30) return null;
  const next = (one) => forwards(one, scope, reach, depth + 1);
  switch (node.type) {
    case "Literal": return "constant";
    case "TemplateLiteral": return node.expressions.length ? null : "constant";
    case "Identifier": return named(node.name, scope, reach, depth);
    case "ChainExpression": return next(node.expression);
    case "MemberExpression":
      if (/^process\.env(\.|\[)/.test(scope.module.text.slice(node.start, node.end))) return "constant";
      if (node.object.type === "ThisExpression") return ofObject(keyOf(node), scope, reach, depth);
      return next(node.object) === "part" ? "part" : null;
    case "ArrayExpression": return joined(node.elements.map(next));
    case "ObjectExpression": return joined(node.properties.map((one) => next(one.value)));
    case "CallExpression": return copied(node, scope, reach, depth);
    default: return null;
  }
}

/** `JSON.stringify(record.body)`, `records.map((record) => record.body)`, and functions that only answer so. */
function copied(node, scope, reach, depth) {
  const next = (one) => forwards(one, scope, reach, depth + 1);
  const made = reach.program.value(node.callee, scope);
  if (made?.kind === "function") return built(made.scope, node.arguments.map(next), reach, depth);
  const verb = wordOf(node);
  const [given] = node.arguments;
  const isMethod = node.callee.type === "MemberExpression";
  if (verb === "map" && isMethod && FUNCTIONS.has(given?.type) && next(node.callee.object) === "part") {
    const inner = reach.program.value(given, scope)?.scope;
    return inner && given.expression ? forwards(given.body, inner, reach, depth + 1) : null;
  }
  if (verb === "toString" && isMethod) return next(node.callee.object);
  // The text of what is made here is another one than the event's.
  const isMade = !given || /^(Object|Array)Expression$/.test(scope.only(given).type);
  const isCopy = verb === "String" || (["stringify", "parse", "from"].includes(verb) && isOfText(node));
  return isCopy && !isMade ? next(given) : null;
}

/** `entry(event.detail)` of a function that only answers with what it is given and constants. */
function built(inner, given, reach, depth) {
  const [first] = statementsOf(inner.node.body);
  const isPlain = first?.type === "ReturnStatement" && !given.includes(null);
  return isPlain ? forwards(first.argument, inner, reach, depth + 1) : null;
}

/** `this.topic`, which the constructor alone, or its field, gives objects that modules have at their tops. */
function ofObject(key, scope, reach, depth) {
  const found = reach.program.self(scope);
  if (found?.kind !== "self" || !reach.isMadeOnce(found.node) || [...walk(found.node)].some((one) =>
    one.type === "UpdateExpression" && keyOf(one.argument) === key)) return null;
  const field = membersOf(found.node).find((one) => one.type === "PropertyDefinition" && one.key.name === key);
  const maker = membersOf(found.node).find((one) => one.kind === "constructor");
  const given = givenBy(found.node).get(key) ?? [];
  const inner = (member) => reach.program.scope(found.scope.module, member);
  if (given.length === 0) return field?.value ? forwards(field.value, inner(field), reach, depth + 1) : null;
  const isFirst = given.length === 1 && given[0].method === maker?.value;
  return isFirst ? forwards(given[0].node, inner(maker.value), reach, depth + 1) : null;
}

function joined(told) {
  if (told.includes(null)) return null;
  return told.includes("part") ? "part" : "constant";
}

function named(name, scope, reach, depth) {
  const home = scope.home(name);
  if (!home) return null;
  const given = home.names.get(name);
  if (home.isModule) {
    const value = given.length === 1 ? given[0].node : null;
    if (value?.type === "Literal") return "constant";
    const isEnvironment = value && /^process\.env\b/.test(home.module.text.slice(value.start, value.end));
    return isEnvironment || (given.length === 1 && given[0].path.length && isEnvironment) ? "constant" : null;
  }
  if (!given.length && home.tainted.has(name)) return "part";
  if (home.default(name) && !home.same.has(name)) return forwards(home.default(name), home, reach, depth + 1);
  if (!given.length) return home.same.get(name) ? "constant" : null;
  // A loop's name is declared without a value.
  const values = given.some((one) => one.node) ? given.filter((one) => one.node) : given;
  return joined(values.map((one) => forwards(one.node, home, reach, depth + 1)));
}

module.exports = { transport, forwards };
