// What is done once and kept: behind a question whether something kept is there, or in a function that caches.
"use strict";

const { walk, keyOf, FUNCTIONS } = require("./program.cjs");

const ASKED = /cache|memo|connected|readyState|expire|isOpen|isReady/i;

/** Whether a question is about something that is kept between events. */
function keeps(test, scope, depth = 0) {
  for (const node of walk(test)) {
    if (node.type === "MemberExpression" && node.object.type === "ThisExpression") {
      if (scope.module.changing.has(`this.${keyOf(node)}`)) return true;
    }
    if (node.type === "Identifier" && isKept(node.name, scope, depth)) return true;
    // What libraries and functions of other names say of what they keep.
    if (node.type === "Identifier" && ASKED.test(node.name)) return true;
  }
  return false;
}

function isKept(name, scope, depth) {
  const home = scope.home(name);
  if (!home || depth > 4) return false;
  if (home.isModule) return home.module.changing.has(name);
  // `const value = cache.get(key)`, whose answer is asked for next.
  const values = home.names.get(name).map((one) => one.node);
  return values.some((one) => one && !FUNCTIONS.has(one.type) && keeps(one, home, depth + 1));
}

/** Ways to call a function once. */
const isOnce = (name) => /^(memoize|memo|once|cached?|lazy|singleton)/i.test(name ?? "");

module.exports = { keeps, isKept, isOnce };
