// Clients of AWS and connections, and whether one of them could serve all events.
"use strict";

const { CONNECTIONS } = require("./aws.cjs");
const { providerOf } = require("./parameters.cjs");
const { FUNCTIONS, answers, nameOf, ownNodes, wordOf } = require("./syntax.cjs");

const CREDENTIALS = /^(\w*credentials?|credential\w*|accessKeyId|secretAccessKey|sessionToken)$/i;
// Of constants these make what is always the same.
const PROVIDERS = /(^|\.)(from(Env|Ini|SSO|Process|NodeProviderChain|\w+Metadata)|defaultProvider|\w*Credentials)$/;
const FRESH = /(Temporary|Web|Token|Cognito|ChainableTemporary)\w*Credentials/;
const CLOSES = /^mongoose\.(disconnect|connection\.close)$/;
const DEPTH = 8;

class Makings {
  constructor(reach) {
    this.reach = reach;
  }

  /** The kind of fact and the fact that a use of a library's function or class is; or null. */
  external(name, node, scope, comes) {
    const value = this.reach.program.value(node, scope);
    const isMade = node.type === "NewExpression" || /DynamoDBDocument(Client)?\.from$/.test(name);
    if (value?.kind === "client" && isMade) {
      const fact = { name: name.split(".").slice(1).join(".") || name, service: value.service };
      return comes || !this.isOfAll(node, scope) ? null : ["clients", fact];
    }
    if (providerOf(name) && node.type === "NewExpression") {
      return comes ? null : ["clients", { name: name.split(".").pop(), service: providerOf(name) }];
    }
    if (name === "mongoose.connect") {
      // It keeps its connection by itself, unless it is told to close it.
      return this.closes() ? ["connections", { name, kind: "database" }] : null;
    }
    const kind = CONNECTIONS.get(node.type === "NewExpression" ? `new ${name}` : name);
    return kind && !comes ? ["connections", { name, kind }] : null;
  }

  /** Whether mongoose's connection is closed by what is reached for each event. */
  closes() {
    const { seen, program } = this.reach;
    const isClose = (one, scope) => one.type === "CallExpression" && ["disconnect", "close"].includes(wordOf(one)) &&
      CLOSES.test(program.value(one.callee, scope)?.name ?? "");
    return [...seen].some((scope) => [...ownNodes(scope.node)].some((one) => isClose(one, scope)));
  }

  /** Whether a client's credentials are always the same. */
  isOfAll(node, scope) {
    return node.arguments.every((one) => [...this.credentials(one, scope)].every((given) =>
      this.isConstant(given.node, given.scope)));
  }

  /** What of a client's options may be credentials. */
  *credentials(node, scope, depth = 0) {
    if (!node || depth > DEPTH) return;
    for (const one of node.type === "ObjectExpression" ? node.properties : []) {
      if (one.type === "SpreadElement") yield* this.credentials(one.argument, scope, depth + 1);
      else if (CREDENTIALS.test(nameOf(one.key) ?? "")) yield { node: one.value, scope };
    }
    const home = node.type === "Identifier" ? scope.home(node.name) : null;
    if (home && CREDENTIALS.test(node.name)) yield { node, scope };
    for (const one of home?.names.get(node.name) ?? []) yield* this.credentials(one.node, home, depth + 1);
    for (const one of home?.given.get(node.name) ?? []) yield* this.credentials(one.node, one.scope, depth + 1);
    const made = node.type === "CallExpression" ? this.reach.program.value(node.callee, scope) : null;
    for (const one of made?.kind === "function" ? answers(made.scope.node) : []) {
      yield* this.credentials(one, made.scope, depth + 1);
    }
    if (node.type === "AwaitExpression") yield* this.credentials(node.argument, scope, depth + 1);
  }

  isConstant(node, scope, depth = 0) {
    const all = (nodes) => depth < DEPTH && nodes.every((one) => this.isConstant(one, scope, depth + 1));
    switch (node?.type) {
      case "Literal": return true;
      case "Identifier": return depth < DEPTH && this.isConstantName(node.name, scope, depth);
      case "TemplateLiteral": return all(node.expressions);
      case "MemberExpression": case "ChainExpression":
        return this.isEnvironment(node, scope) || all([node.object ?? node.expression]);
      case "ObjectExpression": return all(node.properties.map((one) => one.value ?? one.argument));
      case "LogicalExpression": case "BinaryExpression": return all([node.left, node.right]);
      case "ConditionalExpression": return all([node.consequent, node.alternate]);
      case "UnaryExpression": return all([node.argument]);
      case "NewExpression": case "CallExpression": {
        const made = this.reach.program.value(node.callee, scope);
        if (made?.name === "String") return all(node.arguments);
        const isSame = made?.kind === "external" && PROVIDERS.test(made.name) && !FRESH.test(made.name);
        return isSame && all(node.arguments);
      }
      default: return false;
    }
  }

  isEnvironment(node, scope) {
    const value = this.reach.program.value(node, scope);
    return value?.kind === "external" && value.name.startsWith("process.env");
  }

  isConstantName(name, scope, depth) {
    const home = scope.home(name);
    if (!home) return name === "undefined";
    if (home.isModule && home.module.changing.has(name)) return false;
    const given = home.names.get(name);
    return given.length > 0 && given.every((one) =>
      one.source === undefined ? this.isConstant(one.node, home, depth + 1) : this.isImported(one, home, depth));
  }

  isImported({ source, name }, home, depth) {
    const { program } = this.reach;
    const own = program.modules.get(program.resolve(source, home.module));
    const node = own && name ? own.exported(name) : null;
    return Boolean(node) && !FUNCTIONS.has(node.type) && this.isConstant(node, own.scope, depth + 1);
  }
}

module.exports = { Makings };
