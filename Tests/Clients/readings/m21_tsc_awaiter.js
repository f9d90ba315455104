// EXPECT clientInHandler
"use strict";
var __awaiter = (this && this.__awaiter) || function (thisArg, _arguments, P, generator) {
    return new (P || (P = Promise))(function (resolve, reject) {
        function step(result) { result.done ? resolve(result.value) : Promise.resolve(result.value).then(step); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
Object.defineProperty(exports, "__esModule", { value: true });

exports.handler = void 0;
const client_s3_1 = require("@aws-sdk/client-s3");

const handler = (event) => __awaiter(void 0, void 0, void 0, function* () {
    const s3 = new client_s3_1.S3Client({});
    const out = yield s3.send(new client_s3_1.GetObjectCommand({ Bucket: "b", Key: event.key }));
    return out.ContentLength;
});

exports.handler = handler;
