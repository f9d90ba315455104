// EXPECT clientInHandler
const tsyringe_1 = require("tsyringe");
const { S3Client } = require("@aws-sdk/client-s3");
let Store = class Store { constructor() { this.client = new S3Client({}); } };
Store = __decorate([(0, tsyringe_1.injectable)(), __metadata("design:paramtypes", [])], Store);
let Service = class Service {
  constructor(store) { this.store = store; }
  run() { return this.store.client.config.region(); }
};
Service = __decorate([(0, tsyringe_1.injectable)(), __metadata("design:paramtypes", [Store])], Service);
exports.handler = async () => tsyringe_1.container.resolve(Service).run();
