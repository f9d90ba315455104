// EXPECT none
import { users } from "./state.mjs";

export const handler = async (event) => { users.length = 0; users.push(event.user); return users; };

// FILE state.mjs
export const users = [];
