// Speaks to the server: any operation of any service by AWS's own names, and the platform's own pages.

import { context } from "./context.js";

/** What a service refuses, with AWS's code and message. */
export class Fault extends Error {
    constructor(code, message, status) {
        super(message);
        Object.assign(this, { code, status });
    }
}

/** The answer of an operation, as JSON: times in epoch seconds, blobs in base64. */
export async function call(service, operation, input = {}, signal = undefined) {
    const answer = await send(service, operation, input, signal);
    return answer.json();
}

/** The same, or `instead` where the service has nothing of that name. */
export async function callOr(instead, service, operation, input, signal) {
    try {
        return await call(service, operation, input, signal);
    } catch (fault) {
        if (fault instanceof Fault && /NotFound|NoSuch|NonExistent/i.test(fault.code)) return instead;
        throw fault;
    }
}

/**
 * The items of all pages, up to `most`. `lists` is the name of the list in an answer, or the names of several;
 * `tokens` are the names of the token asked with and of the one answered, or the name of both.
 */
export async function collect(service, operation, input, lists, tokens, signal, most = 1000) {
    const [asked, answered] = Array.isArray(tokens) ? tokens : [tokens, tokens];
    const found = [];
    let token;
    do {
        const page = await call(service, operation, token ? { ...input, [asked]: token } : input, signal);
        found.push(...[lists].flat().flatMap((list) => page[list] ?? []));
        token = page[answered];
    } while (token && found.length < most);
    return { items: found, more: Boolean(token) };
}

/** The events of an operation that answers a stream, as `{name, value}`, until `signal` ends it. */
export async function* events(service, operation, input, signal) {
    const answer = await send(service, operation, input, signal);
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = "";
    for (;;) {
        const { value, done } = await reader.read();
        if (done) return;
        const blocks = (rest + value).split("\n\n");
        rest = blocks.pop();
        for (const block of blocks) yield parsed(block);
    }
}

/** One of the platform's own pages. */
export async function read(path, signal) {
    const answer = await reach(`/_martlet/${path}`, { signal });
    return answer.json();
}

function parsed(block) {
    const fields = { event: "message", data: "" };
    for (const line of block.split("\n")) {
        const at = line.indexOf(":");
        if (at > 0) fields[line.slice(0, at)] = line.slice(at + 1).trimStart();
    }
    return { name: fields.event, value: fields.data ? JSON.parse(fields.data) : {} };
}

function send(service, operation, input, signal) {
    const query = new URLSearchParams({ account: context.account, region: context.region });
    return reach(`/_martlet/console/call/${service}/${operation}?${query}`, {
        method: "POST",
        body: JSON.stringify(input),
        signal,
        headers: { "Content-Type": "application/json", "X-Martlet-Console": "1" },
    });
}

async function reach(url, options) {
    let answer;
    try {
        answer = await fetch(url, options);
    } catch (error) {
        if (error.name === "AbortError") throw error;
        throw new Fault("NoAnswer", "The server does not answer.", 0);
    }
    if (answer.ok) return answer;
    const body = await answer.json().catch(() => ({}));
    throw new Fault(body.__type ?? `HTTP ${answer.status}`, body.message ?? answer.statusText, answer.status);
}
