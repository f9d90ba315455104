// EXPECT none
import { MongoClient } from "mongodb";

async function db() {
  if (!globalThis.mongo) {
    globalThis.mongo = new MongoClient(process.env.MONGO);
    await globalThis.mongo.connect();
  }
  return globalThis.mongo.db("shop");
}

export const handler = async (event) => (await db()).collection("orders").countDocuments({ shop: event.shop });
