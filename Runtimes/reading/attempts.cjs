// What libraries try again and sleep in between: code that sends requests, to AWS or by HTTP.
"use strict";

const { serviceOf } = require("./aws.cjs");
const { nameOf, walk } = require("./syntax.cjs");

// Functions that are given what they try, and what has such a method.
const TRIES = new RegExp(`^(p-retry|async-retry|promise-retry|@zeit/retry|ts-retry-promise\\.retry|ts-retry\\.retry\\w*|
  exponential-backoff\\.backOff|@lifeomic/attempt\\.retry|async\\.retry\\w*|cockatiel\\.(retry|wrap|Policy)\\b.*)$`
  .replace(/\s/g, ""));
const HTTP = /^(fetch|(node|cross)-fetch|undici|axios|got|ky|superagent|needle|request|https?)\b(?!.*\.(Agent|Pool)$)/;
// The most that the SDK tries by itself, for DynamoDB in its second version.
const SDK_ATTEMPTS = 10;

class Attempts {
  /** `leads` are nodes that lead to functions, `requests` those that send. */
  constructor(program) {
    Object.assign(this, { program, leads: new Map(), requests: new Set() });
  }

  lead(node, inner) {
    if (!this.leads.has(node)) this.leads.set(node, new Set());
    this.leads.get(node).add(inner);
  }

  /** Notes a request, unless the event says where it goes. */
  request(callee, node, scope, reach) {
    const name = callee?.kind === "of" ? callee.base.name : callee?.kind === "external" ? callee.name : null;
    const isSent = (name && HTTP.test(name) && !goesAnywhere(node.arguments[0], scope, reach)) ||
      (callee?.kind === "method" && callee.name === "send");
    if (isSent) this.requests.add(node);
  }

  /** Whether a request is sent by a node or what it leads to. */
  sends(node, seen = new Set()) {
    for (const one of walk(node)) {
      if (this.requests.has(one)) return true;
      for (const inner of this.leads.get(one) ?? []) {
        if (seen.has(inner)) continue;
        seen.add(inner);
        if (this.sends(inner, seen)) return true;
      }
    }
    return false;
  }

  /** Nodes that try again what sends requests, with their scopes. */
  *found(seen, nodes) {
    for (const scope of seen) {
      for (const node of walk(scope.node)) {
        if (node.type !== "CallExpression" || !this.tries(node.callee, scope)) continue;
        if (node.arguments.some((one) => this.sends(one))) yield [node, scope];
      }
    }
    for (const { scope } of this.program.modules.values()) {
      for (const node of walk(scope.node)) if (nodes.has(node) && this.isPolicy(node, scope)) yield [node, scope];
    }
  }

  tries(callee, scope) {
    const made = this.program.value(callee, scope);
    return TRIES.test(made?.kind === "of" ? made.base.name : made?.kind === "external" ? made.name : "");
  }

  /** `axiosRetry(axios, { retries: 3 })`, `new S3Client({ maxAttempts: 20 })` */
  isPolicy(node, scope) {
    if (node.type !== "CallExpression" && node.type !== "NewExpression") return false;
    const callee = this.program.value(node.callee, scope);
    if (callee?.kind !== "external") return false;
    const isRetried = /^axios-retry(\.default)?$/.test(callee.name) || callee.name === "retry-axios.attach";
    const attempts = Math.max(...numbers(node.arguments, /^(maxAttempts|maxRetries)$/), 0);
    return (isRetried && Math.max(...numbers(node.arguments, /^retries$/), -1) !== 0) ||
      (serviceOf(callee.name) !== null && attempts > SDK_ATTEMPTS);
  }
}

/** The numbers that options give to names. */
const numbers = (nodes, names) =>
  nodes.flatMap((one) => one.properties ?? []).filter((one) => one.key && names.test(nameOf(one.key)))
    .map((one) => one.value.value).filter((one) => typeof one === "number");

/** Whether the event says where a request goes. */
function goesAnywhere(node, scope, reach) {
  if (!node) return false;
  if (node.type === "TemplateLiteral" && !/^(https?:\/\/)?$/.test(node.quasis[0].value.cooked)) return false;
  if (node.type === "TemplateLiteral") return node.expressions.length > 0 && reach.depends(node.expressions[0], scope);
  if (node.type === "BinaryExpression") return goesAnywhere(node.left, scope, reach);
  if (node.type === "ObjectExpression") {
    const url = node.properties.find((one) => one.key && /^(url|hostname|host)$/.test(nameOf(one.key)));
    return Boolean(url) && goesAnywhere(url.value, scope, reach);
  }
  return reach.depends(node, scope);
}

module.exports = { Attempts };
