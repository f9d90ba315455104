// EXPECT none
"use strict";
var __classPrivateFieldGet = (this && this.__classPrivateFieldGet) || function (receiver, state, kind, f) {
    return kind === "m" ? f : kind === "a" ? f.call(receiver) : f ? f.value : state.get(receiver);
};
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.handler = void 0;
const ioredis_1 = __importDefault(require("ioredis"));
class Cache {
    static instance;
    redis;
    constructor() {
        this.redis = new ioredis_1.default(process.env.REDIS);
    }
    static getInstance() {
        if (!Cache.instance) {
            Cache.instance = new Cache();
        }
        return Cache.instance;
    }
}
const handler = async (event) => {
    return Cache.getInstance().redis.incr(`hits:${event.page}`);
};
exports.handler = handler;
