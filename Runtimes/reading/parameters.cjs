// Secrets and parameters by libraries that keep what they fetch, unless they are told not to, or are made anew.
"use strict";

const { nameOf } = require("./syntax.cjs");

const POWERTOOLS = /^@aws-lambda-powertools\/parameters\/(secrets|ssm)\.(\w+)$/;
const SERVICES = { secrets: "secretsmanager", ssm: "ssm" };
const FUNCTIONS = {
  getSecret: "GetSecretValue", getParameter: "GetParameter", getParameters: "GetParametersByPath",
  getParametersByName: "GetParameters",
};
// What keeps values in itself, by its methods.
const PROVIDERS = {
  SecretsProvider: { get: "GetSecretValue" },
  SSMProvider: { get: "GetParameter", getMultiple: "GetParametersByPath", getParametersByName: "GetParameters" },
};
// Middleware of middy that fetches before the handler runs.
const MIDDY = {
  "@middy/ssm": ["ssm", "GetParameters"], "@middy/secrets-manager": ["secretsmanager", "GetSecretValue"],
};

/** The service of a class that keeps what it fetches; or null. */
function providerOf(name) {
  const [, kind, word] = POWERTOOLS.exec(name) ?? [];
  return PROVIDERS[word] ? SERVICES[kind] : null;
}

/** The operation that a call of a library's fetches each time; or null. */
function fetched(callee, call, scope) {
  const [, kind, word] = POWERTOOLS.exec(callee.kind === "of" ? callee.base.name : callee.name) ?? [];
  const isMethod = callee.kind === "of";
  const operation = isMethod ? PROVIDERS[word]?.[callee.name] : FUNCTIONS[word];
  const isAnew = isMethod && isMadeThere(call.callee.object, scope);
  return operation && (isAnew || isFresh(call, scope)) ? { service: SERVICES[kind], operation } : null;
}

function isFresh(call, scope) {
  const given = (call.arguments ?? []).flatMap((one) => only(one, scope)?.properties ?? []);
  return given.some(({ key, value }) => {
    const option = key && only(value, scope)?.value;
    return key && ((nameOf(key) === "forceFetch" && option === true) || (nameOf(key) === "maxAge" && option === 0));
  });
}

/** Whether an object is made where it is used, so that what it keeps ends with the event. */
function isMadeThere(node, scope) {
  const home = node?.type === "Identifier" ? scope.home(node.name) : null;
  return (home?.isModule ? null : only(node, scope))?.type === "NewExpression";
}

/** What a name is given, where that is one value, also by a default that no call fills. */
function only(node, scope) {
  const home = node?.type === "Identifier" ? scope.home(node.name) : null;
  const isUnfilled = home?.default(node.name) && !home.same.has(node.name);
  return isUnfilled ? home.default(node.name) : scope.only(node);
}

/** The operation of a middleware of middy's that is told to keep nothing; or null. */
function middleware(node, scope, program) {
  if (node.type !== "CallExpression" || node.arguments.length !== 1) return null;
  const made = program.value(node.callee, scope);
  const [service, operation] = (made?.kind === "external" && MIDDY[made.name]) || [];
  const options = service ? only(node.arguments[0], scope).properties ?? [] : [];
  const expiry = options.find(({ key }) => key && ["cacheExpiry", "cacheExpiryInMillis"].includes(nameOf(key)));
  return expiry && only(expiry.value, scope).value === 0 ? { service, operation } : null;
}

module.exports = { fetched, middleware, only, providerOf };
