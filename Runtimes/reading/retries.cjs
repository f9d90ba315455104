// Loops that try again and sleep in between.
"use strict";

const { keyOf, ownNodes, walk, wordOf } = require("./syntax.cjs");

// What AWS tells its callers to try again themselves, part by part; and locks that only the caller can try for again.
const MEANT = /Unprocessed|Failed(Record|Put|Entry)Count|ConditionalCheck|TransactionCanceled|Optimistic|Conflict/;

// By these an answer says that a request has failed.
const STATUS = /^(ok|status|statusCode|httpStatusCode)$/;

function isRetry(loop) {
  if (loop.type === "ForInStatement" || (loop.type === "ForOfStatement" && !isCounted(loop.right))) return false;
  let [slept, caught, ended] = [false, false, loop.type !== "ForStatement"];
  for (const node of walk(loop.body)) {
    if (isMeant(node)) return false;
    slept ||= isSleep(node);
    ended ||= ["ReturnStatement", "BreakStatement"].includes(node.type);
    caught ||= node.type === "CatchClause" && goesOn(node.body.body);
    caught ||= node.type === "IfStatement" && [...walk(node.test)].some((one) => STATUS.test(keyOf(one) ?? ""));
  }
  return slept && caught && ended;
}

const isCounted = (node) => node.type === "ArrayExpression" && node.elements.every((one) => one?.type === "Literal");

function isMeant(node) {
  const word = node.type === "Identifier" ? node.name : node.type === "Literal" ? String(node.value) : "";
  return word === "Failed" || MEANT.test(word);
}

function goesOn(body) {
  const isEnd = ["ReturnStatement", "BreakStatement"].includes(body.at(-1)?.type);
  return !isEnd && body[0]?.type !== "ThrowStatement";
}

/** `setTimeout`, and functions that are named for it. */
function isSleep(node) {
  if (node.type !== "CallExpression") return false;
  const name = wordOf(node);
  return name === "setTimeout" || /^(sleep|delay|wait|backoff)$/i.test(name ?? "");
}

/** For how many milliseconds a call of `setTimeout(resolve, 2000)` or `sleep(2000)` waits; null for all else. */
function sleeps(node, scope) {
  if (!isSleep(node)) return null;
  const [first, second] = node.arguments;
  const span = milliseconds(first, scope);
  if (span !== null) return span;
  // Only what a promise waits for: other timers end what takes too long.
  const isPromise = first?.type === "Identifier" && /^(r|res|resolve|done)$/.test(first.name);
  const isTimer = node.callee.name === "setTimeout" && node.arguments.length === 2;
  return isPromise && isTimer ? milliseconds(second, scope) : null;
}

/** A time that is said by a constant or its name. */
function milliseconds(node, scope) {
  const home = node?.type === "Identifier" ? scope.home(node.name) : null;
  const given = home?.names.get(node.name) ?? [];
  const isConstant = given.length === 1 && given[0].path.length === 0 && !home.module.changing.has(node.name);
  const value = isConstant ? given[0].node?.value : node?.value;
  return typeof value === "number" ? value : null;
}

/** Whether a function sleeps after what it catches, and calls itself again. */
function isRepeated({ module, node }) {
  const name = node.id?.name ?? module.places.get(node).name;
  return (name ? [...ownNodes(node.body)] : []).some((one) => {
    const handler = one.handler ?? (wordOf(one) === "catch" ? one.arguments[0] : null);
    const nodes = handler ? [...walk(handler.body ?? handler)] : [];
    const isAgain = nodes.some((inner) => inner.type === "CallExpression" && wordOf(inner) === name);
    return isAgain && nodes.some(isSleep) && ![...walk(one)].some(isMeant);
  });
}

module.exports = { isRepeated, isRetry, sleeps };
