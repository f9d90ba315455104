// EXPECT state
import { randomUUID } from "node:crypto";
const jobs = {};
export const handler = async (event) => {
  const id = randomUUID(); jobs[id] = { at: 1 }; if (jobs[event.x]) return 1; return id;
};
