// Loops that try again and sleep in between.
"use strict";

const { keyOf, walk } = require("./program.cjs");

// What AWS tells its callers to try again themselves, part by part; and locks that only the caller can try for again.
const MEANT = /Unprocessed|Failed(Record|Put|Entry)Count|ConditionalCheck|TransactionCanceled|Optimistic|Conflict/;

function isRetry(loop) {
  if (loop.type === "ForOfStatement" || loop.type === "ForInStatement") return false;
  let [slept, caught, ended] = [false, false, loop.type !== "ForStatement"];
  for (const node of walk(loop.body)) {
    const word = node.type === "Identifier" ? node.name : node.type === "Literal" ? String(node.value) : "";
    if (word === "Failed" || MEANT.test(word)) return false;
    slept ||= isSleep(node);
    ended ||= ["ReturnStatement", "BreakStatement"].includes(node.type);
    caught ||= node.type === "CatchClause" && goesOn(node.body.body);
  }
  return slept && caught && ended;
}

function goesOn(body) {
  const isEnd = ["ReturnStatement", "BreakStatement"].includes(body.at(-1)?.type);
  return !isEnd && body[0]?.type !== "ThrowStatement";
}

/** `setTimeout`, and functions that are named for it. */
function isSleep(node) {
  if (node.type !== "CallExpression") return false;
  const name = node.callee.name ?? (node.callee.type === "MemberExpression" ? keyOf(node.callee) : "");
  return name === "setTimeout" || /^(sleep|delay|wait|backoff)$/i.test(name ?? "");
}

/** For how many milliseconds a call of `setTimeout(resolve, 2000)` or `sleep(2000)` waits; null for all else. */
function sleeps(node) {
  const given = node.arguments[0]?.value;
  if (node.callee.name !== "setTimeout" && isSleep(node)) return typeof given === "number" ? given : null;
  const isTimer = node.type === "CallExpression" && node.callee.name === "setTimeout";
  const [what, time] = isTimer ? node.arguments : [];
  // Only what a promise waits for: other timers end what takes too long.
  const isPromise = what?.type === "Identifier" && /^(r|res|resolve|done)$/.test(what.name);
  const isSpan = time?.type === "Literal" && typeof time.value === "number" && node.arguments.length === 2;
  return isPromise && isSpan ? time.value : null;
}

module.exports = { isRetry, sleeps };
