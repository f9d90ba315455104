// EXPECT none
const { NestFactory } = require("@nestjs/core");
const common_1 = require("@nestjs/common");
const { S3Client, ListBucketsCommand } = require("@aws-sdk/client-s3");
let Buckets = class Buckets {
  constructor() { this.client = new S3Client({}); }
  async list() { return (await this.client.send(new ListBucketsCommand({}))).Buckets.length; }
};
Buckets = __decorate([(0, common_1.Injectable)()], Buckets);
let Controller = class Controller {
  constructor(buckets) { this.buckets = buckets; }
  list() { return this.buckets.list(); }
};
__decorate([(0, common_1.Get)("buckets")], Controller.prototype, "list", null);
Controller = __decorate([(0, common_1.Controller)(), __metadata("design:paramtypes", [Buckets])], Controller);
let server;
exports.handler = async (event, context) => {
  server = server ?? (await NestFactory.create(Controller));
  return server(event, context);
};
