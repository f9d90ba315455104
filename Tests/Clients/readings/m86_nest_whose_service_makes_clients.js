// EXPECT clientInHandler
const { NestFactory } = require("@nestjs/core");
const common_1 = require("@nestjs/common");
const { S3Client, ListBucketsCommand } = require("@aws-sdk/client-s3");
let Buckets = class Buckets {
  async list() { return (await new S3Client({}).send(new ListBucketsCommand({}))).Buckets.length; }
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
