// EXPECT none
import { EventEmitter } from "node:events";
export const handler = async (event) => {
  const bus = new EventEmitter();
  bus.on("a", (one) => console.log(one));
  bus.emit("a", event.a * 2);
};
