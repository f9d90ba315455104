// What is done once and kept: behind a question whether something kept is there. What is made for each event, a
// function's names or an object, keeps nothing.
"use strict";

const { FUNCTIONS, answers, keyOf, ownNodes, walk, wordOf } = require("./syntax.cjs");

const ASKED = /cache|memo(?!ry)|connected|readyState|expire|isOpen|isReady/i;
const QUESTIONS = new Set(["BinaryExpression", "LogicalExpression", "UnaryExpression", "Literal"]);
const GLOBAL = ["globalThis", "global", "process"];
// Through how many functions and names a question is followed.
const DEPTH = 4;

class Guards {
  constructor(reach) {
    this.reach = reach;
  }

  /** Whether a question is about something that is kept between events. */
  keeps(test, scope, depth = 0) {
    const own = new Set([...walk(test)].filter((one) => isOwn(one, scope)).map((one) => one.property));
    for (const node of walk(test)) {
      if (node.object?.type === "ThisExpression" && this.holds(node, scope)) return true;
      if (node.type === "Identifier" && this.isKept(node.name, scope, depth)) return true;
      // What libraries and functions of other names say of what they keep.
      if (node.type === "Identifier" && !own.has(node) && ASKED.test(node.name)) return true;
      if (depth < DEPTH && this.answers(node, scope, depth)) return true;
    }
    return false;
  }

  /** Of an object. */
  holds(node, scope) {
    const self = this.reach.program.self(scope);
    const isAnew = self?.kind === "self" && this.reach.isMadeAnew(self.node);
    return scope.module.changing.has(`this.${keyOf(node)}`) && !isAnew;
  }

  /** `if (isStale())`, a function or a getter that asks in its turn. */
  answers(node, scope, depth) {
    const isCall = node.type === "CallExpression";
    const made = isCall || node.type === "MemberExpression"
      ? this.reach.program.value(isCall ? node.callee : node, scope) : null;
    if (made?.kind !== "function" || (!isCall && !made.isGetter)) return false;
    const given = [...answers(made.scope.node)];
    return given.every((one) => QUESTIONS.has(one.type)) &&
      given.some((one) => this.keeps(one, made.scope, depth + 1));
  }

  isKept(name, scope, depth) {
    const home = scope.home(name);
    if (!home) return GLOBAL.includes(name) && scope.module.changing.has(name);
    if (depth > DEPTH) return false;
    // What a function around this one keeps for it, which is not called for each event itself.
    const isAround = home !== scope && !home.isModule && !home.parameters.flat().includes(name);
    if (isAround && scope.module.changing.has(name)) return !this.reach.seen.has(home);
    if (home.isModule) return home.module.changing.has(name);
    // `const value = cache.get(key)`, whose answer is asked for next.
    const values = home.names.get(name).map((one) => one.node);
    return values.some((one) => one && !FUNCTIONS.has(one.type) && this.keeps(one, home, depth + 1));
  }

  /** `try` whose failure makes anew what is kept: not for each event. */
  mends(node, scope) {
    return this.keeps(node.block, scope) || this.renews(node.handler.body, scope);
  }

  /** Whether something kept is given a new value. */
  renews(body, scope) {
    for (const node of ownNodes(body)) {
      let target = node.type === "AssignmentExpression" ? node.left : null;
      if (target?.type === "MemberExpression" && target.object.type === "ThisExpression") {
        if (this.holds(target, scope)) return true;
      }
      while (target?.type === "MemberExpression") target = target.object;
      if (target?.type === "Identifier" && scope.home(target.name)?.isModule) return true;
    }
    return false;
  }

  /** `work().catch(async () => { connection = await connect(); })` */
  isMending(node, scope) {
    if (wordOf(node) !== "catch" || !FUNCTIONS.has(node.arguments[0]?.type)) return false;
    return this.renews(node.arguments[0].body, scope);
  }
}

/** Whether a field is one of what the event brings, whose name says nothing of what is kept. */
function isOwn(node, scope) {
  if (node.type !== "MemberExpression" || node.computed) return false;
  let root = node.object;
  while (root.type === "MemberExpression" || root.type === "ChainExpression") root = root.object ?? root.expression;
  return root.type === "Identifier" && scope.names.has(root.name);
}

/** Whether a member puts what it has made in its own place. */
const isReplaced = ({ node }) => [...ownNodes(node.body)].some((one) =>
  wordOf(one) === "defineProperty" && one.arguments[0]?.type === "ThisExpression");

/** Ways to call a function once. */
const isOnce = (name) => /^(memoize|memo|once|cached?|lazy|singleton)/i.test(name ?? "");

module.exports = { Guards, isOnce, isReplaced };
