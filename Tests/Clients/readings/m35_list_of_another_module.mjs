// EXPECT state
import { users } from "./state.mjs";

export const handler = async (event) => { users.push(event.user); return users; };

// FILE state.mjs
export const users = [];
