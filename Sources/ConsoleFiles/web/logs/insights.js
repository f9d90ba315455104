// Queries of Logs Insights over a group.

import { call } from "../kit/api.js";
import { el, replace } from "../kit/dom.js";
import { bytes, count, number } from "../kit/format.js";
import { rangeLinks, rangeOf } from "../kit/ranges.js";
import { go, href } from "../kit/router.js";
import { empty, failure } from "../kit/states.js";
import { table } from "../kit/table.js";
import { longText, name } from "../kit/text.js";

const RANGES = ["15m", "1h", "3h", "24h", "7d", "30d"];
const DEFAULT = "fields @timestamp, @message\n| sort @timestamp desc\n| limit 100";
const EVERY = 250;

export async function part(place, group) {
    const range = rangeOf(place);
    const query = place.query.get("query") ?? "";
    const shown = el("div.stack");
    if (query) run(place, { group, query, range, shown });
    else replace(shown, empty("Write a query and run it: it reads the lines of the chosen range of time."));
    return el("div.stack", form(place, group, query || DEFAULT, range), shown);
}

function form(place, group, query, range) {
    const field = el("textarea.code", {
        rows: "5",
        "aria-label": "Query",
        spellcheck: "false",
        value: query,
        data: { search: "" },
    });
    const submit = (event) => {
        event?.preventDefault();
        go(href("logs", group, "insights", { query: field.value, range: range.name, run: Date.now().toString(36) }));
    };
    field.addEventListener("keydown", (event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(event);
    });
    return el(
        "form.form",
        { on: { submit } },
        field,
        el(
            "div.toolbar",
            el("button.primary", { type: "submit" }, "Run"),
            el("span.muted", "or Control-Enter"),
            rangeLinks(place, RANGES, range.name),
        ),
    );
}

async function run(place, { group, query, range, shown }) {
    try {
        const { queryId } = await call(
            "Logs",
            "StartQuery",
            {
                logGroupName: group,
                startTime: range.from,
                endTime: range.to,
                queryString: query,
            },
            place.signal,
        );
        const stop = () => call("Logs", "StopQuery", { queryId }).catch(() => {});
        place.signal.addEventListener("abort", stop);
        for (;;) {
            const page = await call("Logs", "GetQueryResults", { queryId }, place.signal);
            if (!["Scheduled", "Running"].includes(page.status)) {
                place.signal.removeEventListener("abort", stop);
                return draw(page, shown);
            }
            replace(shown, el("p.muted", { role: "status" }, "Running: ", told(page.statistics)));
            await new Promise((done) => {
                setTimeout(done, EVERY);
            });
        }
    } catch (error) {
        if (error.name !== "AbortError") replace(shown, failure(error));
    }
    return null;
}

function draw(page, shown) {
    const rows = (page.results ?? []).map((row) => Object.fromEntries(row.map((cell) => [cell.field, cell.value])));
    const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((field) => field !== "@ptr");
    if (page.status !== "Complete") return replace(shown, empty(`The query ended as ${page.status}.`));
    if (!rows.length)
        return replace(
            shown,
            empty("The query found nothing in this range of time."),
            el("p.muted", told(page.statistics)),
        );
    return replace(
        shown,
        el("p.muted", { role: "status" }, count(rows.length, "row"), "; ", told(page.statistics)),
        table({
            label: "Results",
            rows,
            columns: fields.map((field) => ({
                title: name(field, 60),
                kind: field === "@message" ? "wide" : "",
                sort: (row) => sortable(row[field]),
                cell: (row) => longText(row[field] ?? "", 400),
            })),
        }).node,
    );
}

const sortable = (value) =>
    value !== undefined && value !== "" && !Number.isNaN(Number(value)) ? Number(value) : (value ?? "");

function told(statistics = {}) {
    const { recordsMatched = 0, recordsScanned = 0, bytesScanned = 0 } = statistics;
    return `${number(recordsMatched)} of ${number(recordsScanned)} lines, ${bytes(bytesScanned)} read`;
}
