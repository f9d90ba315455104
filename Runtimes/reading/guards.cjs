// What is done once and kept: behind a question whether something kept is there, or in a function that caches.
"use strict";

const { walk, keyOf, FUNCTIONS } = require("./program.cjs");

const ASKED = /cache|memo(?!ry)|connected|readyState|expire|isOpen|isReady/i;

/** Whether a question is about something that is kept between events. */
function keeps(test, scope, depth = 0) {
  const own = new Set([...walk(test)].filter((one) => isOwn(one, scope)).map((one) => one.property));
  for (const node of walk(test)) {
    if (node.type === "MemberExpression" && node.object.type === "ThisExpression") {
      if (scope.module.changing.has(`this.${keyOf(node)}`)) return true;
    }
    if (node.type === "Identifier" && isKept(node.name, scope, depth)) return true;
    // What libraries and functions of other names say of what they keep.
    if (node.type === "Identifier" && !own.has(node) && ASKED.test(node.name)) return true;
  }
  return false;
}

/** Whether a field is one of what the event brings, whose name says nothing of what is kept. */
function isOwn(node, scope) {
  if (node.type !== "MemberExpression" || node.computed) return false;
  let root = node.object;
  while (root.type === "MemberExpression" || root.type === "ChainExpression") root = root.object ?? root.expression;
  return root.type === "Identifier" && scope.names.has(root.name);
}

const GLOBAL = ["globalThis", "global", "process"];

function isKept(name, scope, depth) {
  const home = scope.home(name);
  if (!home) return GLOBAL.includes(name) && scope.module.changing.has(name);
  if (depth > 4) return false;
  // What a function around this one keeps for it.
  const isAround = home !== scope && !home.isModule && !home.parameters.flat().includes(name);
  if (isAround && scope.module.changing.has(name)) return true;
  if (home.isModule) return home.module.changing.has(name);
  // `const value = cache.get(key)`, whose answer is asked for next.
  const values = home.names.get(name).map((one) => one.node);
  return values.some((one) => one && !FUNCTIONS.has(one.type) && keeps(one, home, depth + 1));
}

/** Ways to call a function once. */
const isOnce = (name) => /^(memoize|memo|once|cached?|lazy|singleton)/i.test(name ?? "");

module.exports = { keeps, isKept, isOnce };
