// EXPECT none
"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __toCommonJS = (mod) => __defProp({}, "__esModule", { value: true });

// src/app.ts
var app_exports = {};
__export(app_exports, {
  handler: () => handler
});
module.exports = __toCommonJS(app_exports);
var import_client_dynamodb = require("@aws-sdk/client-dynamodb");
var import_lib_dynamodb = require("@aws-sdk/lib-dynamodb");

// src/repo.ts
var Repo = class _Repo {
  static instance;
  #client;
  static get() {
    return this.instance ??= new _Repo();
  }
  client() {
    if (!this.#client) {
      this.#client = import_lib_dynamodb.DynamoDBDocumentClient.from(new import_client_dynamodb.DynamoDBClient({}));
    }
    return this.#client;
  }
};

// src/app.ts
var handler = async (event) => {
  const out = await Repo.get().client().send(new import_lib_dynamodb.GetCommand({ TableName: "t", Key: { id: event.id.trim() } }));
  return out.Item;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  handler
});
