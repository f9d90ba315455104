// EXPECT clientInHandler
import { createContainer, asClass, asFunction } from "awilix";
import { S3Client } from "@aws-sdk/client-s3";
class Store { constructor({ s3 }) { this.s3 = s3; } region() { return this.s3.config.region(); } }
const container = createContainer();
container.register({ s3: asFunction(() => new S3Client({})).scoped(), store: asClass(Store).scoped() });
export const handler = async () => container.createScope().resolve("store").region();
