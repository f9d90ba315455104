// Functions that only carry their event to another service.
"use strict";

const { FUNCTIONS, keyOf, walk } = require("./syntax.cjs");

/** The one operation that the handler gives its event to, where it does nothing else. */
function transport(reach) {
  const [scope] = reach.roots;
  const [call] = reach.facts.calls ?? [];
  if (reach.roots.length !== 1 || reach.facts.calls.length !== 1 || !call.forwardsEvent) return null;
  if (call.file !== scope.module.path || !contains(scope.node, call.line)) return null;
  const { body: written } = scope.node;
  const body = written.type === "BlockStatement" ? written.body : [{ type: "ReturnStatement", argument: written }];
  return carries(body, scope, reach) ? call : null;
}

const contains = (node, line) => node.loc.start.line <= line && line <= node.loc.end.line;

const carries = (body, scope, reach) => body.every((one) => statement(one, scope, reach));

function statement(node, scope, reach) {
  const all = (body) => carries(body, scope, reach);
  switch (node.type) {
    case "EmptyStatement": case "ThrowStatement": return true;
    case "BlockStatement": return all(node.body);
    case "ExpressionStatement": return Boolean(node.directive) || isCall(node.expression, scope, reach);
    case "VariableDeclaration": return node.declarations.every((one) => expression(one.init, scope, reach));
    case "ForOfStatement": return forwards(node.right, scope, reach) === "part" && all([node.body]);
    case "TryStatement": return all([node.block, ...(node.handler ? [node.handler.body] : [])]) && !node.finalizer;
    case "ReturnStatement":
      return !node.argument || isCall(node.argument, scope, reach) || answers(node.argument, scope, reach);
    default: return false;
  }
}

const expression = (node, scope, reach) =>
  Boolean(node) &&
  (isCall(node, scope, reach) || isCommand(node, scope, reach) || forwards(node, scope, reach) !== null);

function isCommand(node, scope, reach) {
  const value = node.type === "NewExpression" ? reach.program.value(node.callee, scope) : null;
  return value?.kind === "external" && /Command$/.test(value.name);
}

/** The call of AWS's, or one of a log. */
function isCall(node, scope, reach) {
  if (node.type === "AwaitExpression") return isCall(node.argument, scope, reach);
  if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") return false;
  if (keyOf(node.callee) === "promise") return isCall(node.callee.object, scope, reach);
  if (/^(log|debug|info|warn|error)$/.test(keyOf(node.callee) ?? "")) return true;
  const made = reach.program.value(node.callee, scope);
  return made?.kind === "method";
}

const MAKES = new Set(["ConditionalExpression", "SpreadElement", "NewExpression"]);

/** What is returned: constants, parts, and what the call has told. */
function answers(node, scope, reach) {
  for (const one of walk(node)) {
    if (MAKES.has(one.type) || FUNCTIONS.has(one.type)) return false;
    const isText = one.type === "CallExpression" && ["stringify", "parse", "String"].includes(keyOfCall(one));
    if (one.type === "CallExpression" && !isText && !isCall(one, scope, reach)) return false;
  }
  return true;
}

const keyOfCall = (node) => node.callee.name ?? (node.callee.type === "MemberExpression" ? keyOf(node.callee) : null);

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
      return next(node.object) === "part" ? "part" : null;
    case "ArrayExpression": return joined(node.elements.map(next));
    case "ObjectExpression": return joined(node.properties.map((one) => next(one.value)));
    case "CallExpression": {
      const verb = keyOfCall(node);
      const [given] = node.arguments;
      const isMethod = node.callee.type === "MemberExpression";
      if (verb === "map" && isMethod && FUNCTIONS.has(given?.type) && next(node.callee.object) === "part") {
        const inner = reach.program.value(given, scope)?.scope;
        return inner && given.expression ? forwards(given.body, inner, reach, depth + 1) : null;
      }
      const named = given?.type === "Identifier" ? scope.home(given.name)?.names.get(given.name) : null;
      const kinds = [given?.type, named?.[0]?.node?.type];
      const isMade = !given || kinds.some((one) => one === "ObjectExpression" || one === "ArrayExpression");
      const isCopy = !isMade && ["stringify", "parse", "String", "from"].includes(verb);
      if (verb === "toString" && isMethod) return next(node.callee.object);
      return isCopy ? next(given) : null;
    }
    default: return null;
  }
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
  if (!given.length) return home.tainted.has(name) ? "part" : null;
  return joined(given.map((one) => forwards(one.node, home, reach, depth + 1)));
}

module.exports = { transport, forwards };
