// The server's time, which `martlet clock` may have moved: ranges of time end at it, not at the browser's.

import { read } from "./api.js";

let known = { server: Date.now(), local: Date.now(), rate: 1 };

export async function readClock() {
    const page = await read("clock").catch(() => null);
    if (page) known = { server: Date.parse(page.time), local: Date.now(), rate: page.rate ?? 1 };
}

/** Milliseconds since 1970, as the server counts them. */
export const now = () => known.server + (Date.now() - known.local) * known.rate;
