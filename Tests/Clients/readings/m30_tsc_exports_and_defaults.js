// EXPECT clientInHandler
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });

exports.handler = void 0;
const repository_1 = require("./repository");

const handler = async (event) => {
    const repository = new repository_1.Repository();
    return repository.load(event.key);
};

exports.handler = handler;

// FILE repository.js
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });

exports.Repository = void 0;
const client_s3_1 = require("@aws-sdk/client-s3");

class Repository {
    client;
    constructor(client = new client_s3_1.S3Client({})) {
        this.client = client;
    }
    async load(key) {
        return (await this.client.send(new client_s3_1.GetObjectCommand({ Bucket: "b", Key: key }))).ContentLength;
    }
}

exports.Repository = Repository;
