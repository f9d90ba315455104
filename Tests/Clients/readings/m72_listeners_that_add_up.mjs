// EXPECT state
import { EventEmitter } from "node:events";
const bus = new EventEmitter();
export const handler = async (event) => { bus.on("a", (one) => console.log(one)); bus.emit("a", event.a * 2); };
