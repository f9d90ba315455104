// Loops that sleep until an answer of another service says that something is done.
"use strict";

const { isMeant, isSleep, milliseconds } = require("./retries.cjs");
const { bound, ownNodes, walk } = require("./syntax.cjs");

const LOOPS = new Set(["ForStatement", "WhileStatement", "DoWhileStatement"]);

/** Loops of a function that ask again and again, and are paid for while they wait. */
function* polls(scope, program, attempts) {
  for (const node of ownNodes(scope.node)) {
    if (LOOPS.has(node.type) && isPoll(node, scope, program, attempts)) yield node;
  }
}

function isPoll(loop, scope, program, attempts) {
  const nodes = [...walk(loop.body)];
  const sleeps = nodes.filter((one) => isSleep(one, scope, program));
  const isShort = (one) => one.arguments.some((given) => {
    const span = milliseconds(given, scope);
    return span !== null && span < 1_000;
  });
  if (!sleeps.length || sleeps.some(isShort) || nodes.some(isMeant)) return false;
  const told = new Set();
  // Twice, for what is taken out of an answer.
  for (const one of [...nodes, ...nodes]) for (const name of given(one, attempts, told)) told.add(name);
  // What is handed to the next request is where it goes on, as with pages.
  for (const one of nodes) {
    if (one.type !== "CallExpression" || !attempts.sends(one)) continue;
    for (const name of one.arguments.flatMap((inner) => [...names(inner)])) told.delete(name);
  }
  const ends = [loop.test, ...nodes.filter(isEnd).map((one) => one.test)].filter(Boolean);
  return ends.some((one) => attempts.sends(one) || [...names(one)].some((name) => told.has(name)));
}

/** Names that are given what a request answers. */
function* given(node, attempts, told) {
  const [target, value] = node.type === "VariableDeclarator" ? [node.id, node.init]
    : node.type === "AssignmentExpression" ? [node.left, node.right] : [];
  if (!target || !value) return;
  const isTold = attempts.sends(value) || [...names(value)].some((name) => told.has(name));
  if (isTold) for (const [name] of bound(target)) yield name;
}

function isEnd(node) {
  const body = node.type === "IfStatement" && (node.consequent.body ?? [node.consequent]);
  return Boolean(body) && /^(Return|Break|Throw)Statement$/.test(body.at(-1)?.type);
}

const names = (node) => [...walk(node)].filter((one) => one.type === "Identifier").map((one) => one.name);

module.exports = { polls };
