// What is known of one segment: its call, its errors, its annotations, and its document as it is.

import { el } from "../kit/dom.js";
import { milliseconds, moment } from "../kit/format.js";
import { arnLink } from "../kit/links.js";
import { facts, badge } from "../kit/parts.js";
import { href } from "../kit/router.js";
import { block, longText, name } from "../kit/text.js";

export function segmentDetail(row) {
    const { document } = row;
    const { http = {}, aws = {}, annotations, metadata, subsegments, ...rest } = document;
    return el(
        "div.fall-detail",
        facts([
            ["Id", document.id && el("span.mono", name(document.id))],
            ["Began", moment(document.start_time)],
            ["Took", took(row)],
            ["Origin", document.origin && name(document.origin)],
            ["Request", http.request && longText(`${http.request.method ?? ""} ${http.request.url ?? ""}`)],
            [
                "Status",
                http.response?.status &&
                    badge(String(http.response.status), document.fault ? "bad" : document.error ? "warn" : "ok"),
            ],
            [
                "Resource",
                (document.resource_arn ?? aws.function_arn) && arnLink(document.resource_arn ?? aws.function_arn),
            ],
            ["Operation", aws.operation && name(aws.operation)],
            ["Request id", aws.request_id && requestLink(aws)],
            ["User", document.user && longText(document.user)],
        ]),
        exceptions(document.cause),
        annotations &&
            part(
                "Annotations",
                facts(Object.entries(annotations).map(([key, value]) => [name(key, 60), longText(String(value))])),
            ),
        metadata && part("Metadata", block(metadata, 4000)),
        el("details", el("summary", "The document"), block({ ...rest, http, aws, annotations, metadata }, 8000)),
    );
}

/** How long a segment took, in words. */
export const took = (row) => (row.end === undefined ? "in progress" : milliseconds((row.end - row.start) * 1000));

const part = (title, content) => el("section.stack", el("h3", title), content);

/** The lines that a function logged for this request. */
function requestLink(aws) {
    const named = /function:([^:]+)/.exec(aws.function_arn ?? "")?.[1];
    if (!named) return name(aws.request_id);
    const address = href("logs", `/aws/lambda/${named}`, "search", { filter: `"${aws.request_id}"`, range: "24h" });
    return el("a", { href: address }, name(aws.request_id));
}

function exceptions(cause) {
    if (!cause) return null;
    if (typeof cause === "string") return el("p.bad", `The cause is told at ${cause}.`);
    const found = Array.isArray(cause.exceptions) ? cause.exceptions : [];
    return found.slice(0, 20).map((one) =>
        el(
            "div.exception",
            el("strong", name(one.type ?? "Exception")),
            longText(one.message ?? "", 1000),
            Array.isArray(one.stack) &&
                el(
                    "pre.mono",
                    one.stack
                        .slice(0, 50)
                        .map((frame) => [
                            name(`${frame.path ?? ""}:${frame.line ?? ""} ${frame.label ?? ""}`, 200),
                            "\n",
                        ]),
                ),
        ),
    );
}
