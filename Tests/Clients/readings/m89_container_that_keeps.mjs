// EXPECT none
import { createContainer, asClass, asFunction } from "awilix";
import { S3Client } from "@aws-sdk/client-s3";
class Store { constructor({ s3 }) { this.s3 = s3; } region() { return this.s3.config.region(); } }
const container = createContainer();
container.register({ s3: asFunction(() => new S3Client({})).singleton(), store: asClass(Store).singleton() });
export const handler = async () => container.resolve("store").region();
