// The syntax of JavaScript as the readers look at it: the nodes in a node, what patterns bind, names of members.
"use strict";

const FUNCTIONS = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"]);
// Verbs of logs.
const LOGS = /^(log|debug|info|warn|error|trace|fatal|critical)$/;
const LOOPS = new Set(["ForStatement", "ForOfStatement", "ForInStatement", "WhileStatement", "DoWhileStatement"]);
const CLASSES = new Set(["ClassDeclaration", "ClassExpression"]);

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

/** What a function answers with. */
function* answers(node) {
  if (node.body.type !== "BlockStatement") return yield node.body;
  for (const one of ownNodes(node.body)) if (one.type === "ReturnStatement" && one.argument) yield one.argument;
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
      const key = one.type === "Property" && !one.computed ? nameOf(one.key) : null;
      yield* bound(one.type === "Property" ? one.value : one, [...path, key]);
    }
  }
}

/** The word of a key: `a` of `{ a: 1 }` and of `{ "a": 1 }`. */
const nameOf = (key) => key.name ?? key.value;

/** The name of a member; null where it is computed, and of what is no member. */
const keyOf = (node) => {
  if (node?.type !== "MemberExpression") return null;
  return node.computed && node.property.type !== "Literal" ? null : nameOf(node.property);
};

/** The last word of what is called: `send` of `client.send(…)`. */
const wordOf = (call) => call.callee?.name ?? keyOf(call.callee);

/** The members of a class, which is told by its node or by its body. */
const membersOf = (node) => (node.type === "ClassBody" ? node : node.body).body;

/** The source of `require("x")` and `import("x")`; null for all else. */
function required(node) {
  const isRequire = node.type === "CallExpression" && node.callee.name === "require";
  const given = isRequire ? node.arguments[0] : node.type === "ImportExpression" ? node.source : null;
  return given?.type === "Literal" && typeof given.value === "string" ? given.value : null;
}

/** `JSON.parse(text)` and `Buffer.from(data)`; a schema's method of such a name checks what it is given. */
const isOfText = (call) => ["JSON", "Buffer"].includes(call.callee.object?.name);

/** `console.log(…)` and `logger.info(…)` as a statement. */
function isLog(node) {
  const call = node.type === "ExpressionStatement" ? node.expression : null;
  return call?.type === "CallExpression" && call.callee.type === "MemberExpression" &&
    LOGS.test(keyOf(call.callee) ?? "");
}

/** The statements of a block or a function; of an expression that it is the answer. */
function statementsOf(node) {
  if (node.type === "BlockStatement") return node.body;
  return [node.type.endsWith("Expression") ? { type: "ReturnStatement", argument: node } : node];
}

/** Whether a statement ends what it stands in; `try`, where it does not fail. */
function leaves(node) {
  if (node?.type === "TryStatement") return leaves(node.block);
  if (node?.type === "BlockStatement") return node.body.some(leaves);
  return ["ReturnStatement", "ThrowStatement", "ContinueStatement"].includes(node?.type);
}

const bare = (source) => source.replace(/^node:/, "");

module.exports = {
  FUNCTIONS, LOGS, LOOPS, CLASSES, children, walk, ownNodes, answers, bound, nameOf, keyOf, wordOf, membersOf,
  required, isOfText, isLog, statementsOf, leaves, bare,
};
