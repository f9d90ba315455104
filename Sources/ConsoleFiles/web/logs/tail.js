// The lines of a group as they come, by a session of StartLiveTail. The newest two thousand are kept.

import { events, Fault } from "../kit/api.js";
import { context } from "../kit/context.js";
import { el, replace } from "../kit/dom.js";
import { expressionField, searchForm } from "../kit/fields.js";
import { count } from "../kit/format.js";
import { button } from "../kit/parts.js";
import { href } from "../kit/router.js";
import { failure, note } from "../kit/states.js";
import { logLine } from "./lines.js";

const MOST = 2000;
const NEAR = 40;

export async function part(place, group) {
    const filter = place.query.get("filter") ?? "";
    const lines = el("div.log", { tabindex: "0", role: "log", "aria-label": "Lines", "aria-live": "off" });
    const told = el("span.muted", { role: "status" });
    const fault = el("div");
    const stop = button("Stop", () => (session ? pause() : follow()));
    let session = null;
    let total = 0;

    function pause() {
        session?.abort();
        session = null;
        replace(stop, "Follow");
        replace(told, "Stopped after ", count(total, "line"));
    }
    function take(update) {
        const found = update.sessionResults ?? [];
        if (!found.length) return;
        const isAtEnd = lines.scrollHeight - lines.scrollTop - lines.clientHeight < NEAR;
        lines.append(...found.slice(-MOST).map(logLine));
        while (lines.childElementCount > MOST) lines.firstElementChild.remove();
        if (isAtEnd) lines.scrollTop = lines.scrollHeight;
        total += found.length;
        replace(told, "Following: ", count(total, "line"), update.sessionMetadata?.sampled && ", a sample of them");
    }
    async function follow() {
        session = new AbortController();
        const { signal } = session;
        replace(stop, "Stop");
        replace(told, "Following: no line yet");
        replace(fault);
        const input = {
            logGroupIdentifiers: [`arn:aws:logs:${context.region}:${context.account}:log-group:${group}`],
            ...(filter && { logEventFilterPattern: filter }),
        };
        try {
            for await (const event of events("Logs", "StartLiveTail", input, signal)) {
                if (event.name === "sessionUpdate") take(event.value);
                if (event.value.__type) throw new Fault(event.value.__type, event.value.message);
            }
            if (!signal.aborted) pause();
        } catch (error) {
            if (signal.aborted) return;
            pause();
            replace(fault, failure(error));
        }
    }
    place.signal.addEventListener("abort", () => session?.abort());
    follow();
    return el(
        "div.stack",
        searchForm(
            expressionField("Filter pattern", 'ERROR, "a phrase", { $.level = "WARN" }', filter),
            (text) => href("logs", group, "tail", { filter: text.trim() }),
            el("button", { type: "submit" }, "Filter"),
            stop,
            button("Clear", () => replace(lines)),
        ),
        told,
        fault,
        lines,
        note("Lines that came before are found by ", el("a", { href: href("logs", group, "search") }, "Search"), "."),
    );
}
