// One message with its attributes.

import { openDialog } from "../kit/dialog.js";
import { el } from "../kit/dom.js";
import { bytes, moment } from "../kit/format.js";
import { facts } from "../kit/parts.js";
import { href } from "../kit/router.js";
import { block, longText, name } from "../kit/text.js";

const TIMES = ["SentTimestamp", "ApproximateFirstReceiveTimestamp"];

export function openMessage(message) {
    const system = Object.entries(message.Attributes ?? {});
    const own = Object.entries(message.MessageAttributes ?? {});
    openDialog({
        title: "Message",
        wide: true,
        body: el(
            "div.stack",
            facts([["Id", name(message.MessageId)], ["Size", bytes(message.Body.length)], ...system.map(told)]),
            el("h3", "Body"),
            block(message.Body),
            own.length > 0 && [
                el("h3", "Attributes"),
                facts(
                    own.map(([key, one]) => [
                        [name(key), " ", el("span.muted", name(one.DataType))],
                        longText(one.StringValue ?? one.BinaryValue ?? ""),
                    ]),
                ),
            ],
        ),
    });
}

function told([key, value]) {
    if (TIMES.includes(key)) return [key, moment(value)];
    const trace = key === "AWSTraceHeader" && /Root=(1-[0-9a-f]{8}-[0-9a-f]{24})/.exec(value)?.[1];
    return [key, trace ? el("a", { href: href("traces", trace) }, trace) : longText(value, 100)];
}
