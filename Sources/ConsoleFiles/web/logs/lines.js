// Lines of logs: the time, and the text in the tone of what it tells.

import { el } from "../kit/dom.js";
import { moment, instant } from "../kit/format.js";
import { longText } from "../kit/text.js";

const LETTERS = 800;
const TONES = [
    [/\b(ERROR|FATAL|CRITICAL|Traceback|Exception|Task timed out)\b/, "bad"],
    [/\bWARN(ING)?\b/, "warn"],
    [/^(START|END|REPORT|INIT_START|XRAY) /, "quiet"],
];

export function logLine(event) {
    const text = String(event.message ?? "").replace(/\s+$/, "");
    const head = text.slice(0, LETTERS);
    const tone = TONES.find(([pattern]) => pattern.test(head))?.[1] ?? "";
    const at = moment(event.timestamp);
    return el(
        "div.log-line",
        { class: `${tone} ${at.includes(" ") ? "dated" : ""}` },
        el("time", { datetime: new Date(instant(event.timestamp)).toISOString(), title: event.logStreamName }, at),
        longText(text, LETTERS),
    );
}
