// Reports that commands have left with the server, each the last one of its kind and subject.

import { Fault, read } from "./api.js";
import { again } from "./router.js";

const SECONDS = 5;

/** All that are there, the newest first, as `{kind, subject, time}`. */
export async function reports(signal) {
    const page = await read("reports", signal);
    return page.reports ?? [];
}

/** One with what it reports, as `{kind, subject, time, report}`; null where it has just gone. */
export async function reportOf(head, signal) {
    try {
        return await read(`reports/${head.kind}/${encodeURIComponent(head.subject)}`, signal);
    } catch (fault) {
        if (fault instanceof Fault && fault.status === 404) return null;
        throw fault;
    }
}

/** The newest report of a kind on a function, or on one of its versions or aliases; null where there is none. */
export async function reportOn(kind, arn, signal) {
    const head = (await reports(signal)).find(
        (one) => one.kind === kind && (one.subject === arn || one.subject.startsWith(`${arn}:`)),
    );
    return head ? reportOf(head, signal) : null;
}

/** Shows the page anew when another report is the newest that `isWanted`. */
export function follow(place, shown, isWanted) {
    place.every(SECONDS, async () => {
        const newest = (await reports(place.signal)).find(isWanted);
        if (newest && (newest.time !== shown?.time || newest.subject !== shown?.subject)) again();
    });
}

/** Lists and numbers of documents that anybody may have left. */
export const listOf = (value) => (Array.isArray(value) ? value.filter((one) => one && typeof one === "object") : []);
export const textsOf = (value) => (Array.isArray(value) ? value.map(String) : []);
