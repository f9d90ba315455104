// Names of functions whose values come from the event.
"use strict";

const { FUNCTIONS, walk } = require("./syntax.cjs");

class Taint {
  spread(scope) {
    for (let before = -1; before !== scope.tainted.size;) {
      before = scope.tainted.size;
      for (const [name, given] of scope.names) {
        const values = given.map((one) => one.node).filter((one) => one && !FUNCTIONS.has(one.type));
        if (values.some((one) => this.depends(one, scope))) scope.tainted.add(name);
      }
    }
  }

  /** Who calls a function that it was given may give it anything of the event. */
  taint(inner, call) {
    inner.calls.set(call?.node, call);
    inner.parameters.forEach((names, index) => {
      const given = call?.node.arguments[index];
      if (!call || (given && this.depends(given, call.scope))) for (const name of names) inner.tainted.add(name);
    });
  }

  /** Whether a value comes from the event. */
  depends(node, scope) {
    for (const one of walk(node)) {
      if (one.type === "Identifier" && scope.home(one.name)?.tainted.has(one.name)) return true;
    }
    return false;
  }
}

module.exports = { Taint };
