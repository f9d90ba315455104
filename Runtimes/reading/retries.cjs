// Loops that try again and sleep in between.
"use strict";

const { keyOf, ownNodes, walk, wordOf } = require("./syntax.cjs");

// What AWS tells its callers to try again themselves, part by part; and locks that only the caller can try for again.
const MEANT = /Unprocessed|Failed(Record|Put|Entry)Count|ConditionalCheck|TransactionCanceled|Optimistic|Conflict/;

const SLEEPS = /^(timers\/promises\.(setTimeout|scheduler\.wait)|delay|sleep-promise|p-sleep)$/;
// Of how many statements a function is that is one of sleep.
const SHORT = 4;
// By these an answer says that a request has failed.
const STATUS = /^(ok|status|statusCode|httpStatusCode)$/;

function isRetry(loop, scope, program) {
  if (loop.type === "ForInStatement" || (loop.type === "ForOfStatement" && !isCounted(loop.right))) return false;
  let [slept, caught, ended] = [false, false, loop.type !== "ForStatement"];
  for (const node of walk(loop.body)) {
    if (isMeant(node)) return false;
    slept ||= isSleep(node, scope, program);
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

/** `setTimeout`, functions that are named for it, and those of the package's own that do little else. */
function isSleep(node, scope, program, depth = 0) {
  if (node.type !== "CallExpression") return false;
  const name = wordOf(node);
  if (name === "setTimeout" || /^(sleep|delay|wait|backoff)$/i.test(name ?? "")) return true;
  const made = scope && depth < 2 ? program.value(node.callee, scope) : null;
  if (made?.kind === "external") return SLEEPS.test(made.name);
  const isShort = made?.kind === "function" && (made.scope.node.body.body ?? []).length <= SHORT;
  return isShort && [...walk(made.scope.node.body)].some((one) => isSleep(one, made.scope, program, depth + 1));
}

/** For how many milliseconds a call of `setTimeout(resolve, 2000)` or `sleep(2000)` waits; null for all else. */
function sleeps(node, scope, reach) {
  if (!isSleep(node, scope, reach.program)) return null;
  const [first, second] = node.arguments;
  const made = reach.program.value(node.callee, scope);
  if (made?.kind === "function") return ofOwn(made.scope, first, scope);
  const span = milliseconds(first, scope);
  if (span !== null) return span;
  // As long as the event says.
  const isTold = (one) => ["Identifier", "MemberExpression"].includes(one?.type) && reach.depends(one, scope);
  // Only what a promise waits for: other timers end what takes too long.
  const isPromise = first?.type === "Identifier" && /^(r|res|resolve|done)$/.test(first.name);
  const isTimer = node.callee.name === "setTimeout" && node.arguments.length === 2;
  if (!isPromise || !isTimer) return null;
  return milliseconds(second, scope) ?? (isTold(second) ? Infinity : null);
}

/** How long a sleep of the package's own is: `const delay = (seconds) => … setTimeout(resolve, seconds * 1000)`. */
function ofOwn(inner, given, scope) {
  // What is given more, or does more, ends what takes too long.
  const timer = [...walk(inner.node.body)].find((one) => wordOf(one) === "setTimeout" &&
    one.arguments?.length === 2 && one.arguments[0].type === "Identifier");
  const [name] = inner.parameters[0] ?? [];
  const span = given ? milliseconds(given, scope) : null;
  const time = (one) => {
    if (one?.type === "Identifier" && one.name === name) return span;
    if (one?.type !== "BinaryExpression" || one.operator !== "*") return milliseconds(one, inner);
    const [left, right] = [time(one.left), time(one.right)];
    return left === null || right === null ? null : left * right;
  };
  if (timer) return time(timer.arguments[1]);
  return [...walk(inner.node.body)].some((one) => wordOf(one) === "setTimeout") ? null : span;
}

/** A time that is said by a constant or its name. */
function milliseconds(node, scope) {
  const home = node?.type === "Identifier" ? scope.home(node.name) : null;
  const { value } = (home?.module.changing.has(node.name) ? node : scope.only(node)) ?? {};
  return typeof value === "number" ? value : null;
}

/** Whether a function sleeps after what it catches, and calls itself again. */
function isRepeated(scope, program) {
  const { module, node } = scope;
  const name = node.id?.name ?? module.places.get(node).name;
  return (name ? [...ownNodes(node.body)] : []).some((one) => {
    const handler = one.handler ?? (wordOf(one) === "catch" ? one.arguments[0] : null);
    const nodes = handler ? [...walk(handler.body ?? handler)] : [];
    const isAgain = nodes.some((inner) => inner.type === "CallExpression" && wordOf(inner) === name);
    return isAgain && nodes.some((inner) => isSleep(inner, scope, program)) && ![...walk(one)].some(isMeant);
  });
}

/** `waitUntilStackCreateComplete(…)`, and `waitFor` of the SDK's second version; what S3 has is soon there. */
function waits(callee) {
  if (callee?.kind === "method") return callee.name === "waitFor" && callee.base.service !== "s3";
  return callee?.kind === "external" && /^@aws-sdk\/client-(?!s3\.)[a-z0-9-]+\.waitUntil\w+$/.test(callee.name);
}

module.exports = { isMeant, isSleep, milliseconds, waits, isRepeated, isRetry, sleeps };
