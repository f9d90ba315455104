// One object: its head, a preview of text, a download, and its deletion.

import { call } from "../kit/api.js";
import { bytesOf, textOrNull } from "../kit/base64.js";
import { command } from "../kit/copy.js";
import { confirmDestroy } from "../kit/dialog.js";
import { el } from "../kit/dom.js";
import { bytes, time } from "../kit/format.js";
import { button, facts, head, panel } from "../kit/parts.js";
import { go, href } from "../kit/router.js";
import { note, tell } from "../kit/states.js";
import { block, longText, name as named, visible } from "../kit/text.js";

const WHOLE = 1024 * 1024;
const PREVIEWED = 64 * 1024;

export async function show(place) {
    const key = place.query.get("key") ?? "";
    const version = place.query.get("version");
    const input = { Bucket: place.params.name, Key: key, ...(version && { VersionId: version }) };
    place.title = key;
    const told = await call("S3", "HeadObject", input, place.signal);
    const body = told.ContentLength > 0 ? await contentOf(input, told, place.signal) : new Uint8Array();
    const isWhole = body.length === told.ContentLength;
    const folder = key.slice(0, key.lastIndexOf("/") + 1);
    return el(
        "article",
        head({
            title: key,
            from: [
                ["Buckets", href("buckets")],
                [input.Bucket, href("buckets", input.Bucket, { prefix: folder })],
            ],
            actions: [
                isWhole && download(body, key, place.signal),
                button("Delete", () => remove(input, folder), { tone: "danger" }),
            ],
        }),
        panel(
            null,
            facts([
                ["Size", bytes(told.ContentLength)],
                ["Type", told.ContentType && named(told.ContentType)],
                ["Changed", time(told.LastModified)],
                ["Entity tag", told.ETag && named(told.ETag)],
                ["Version", told.VersionId && named(told.VersionId)],
                ["Class", told.StorageClass ?? "STANDARD"],
                ["Encryption", told.ServerSideEncryption],
                ["Cache", told.CacheControl && longText(told.CacheControl)],
                ...Object.entries(told.Metadata ?? {}).map(([one, value]) => [named(one), longText(value)]),
            ]),
        ),
        !isWhole &&
            el("div.stack", note("Objects of more than 1 MB are downloaded by the AWS CLI:"), command(copyLine(input))),
        preview(body),
    );
}

async function contentOf(input, told, signal) {
    const length = Math.min(told.ContentLength, WHOLE);
    const answer = await call("S3", "GetObject", { ...input, Range: `bytes=0-${length - 1}` }, signal);
    return bytesOf(answer.Body);
}

function preview(body) {
    const text = textOrNull(body.subarray(0, PREVIEWED));
    if (text === null) return note("Its content is no text.");
    if (!text) return note("It is empty.");
    return el(
        "section.stack",
        el("h2", body.length > PREVIEWED ? `The first ${bytes(PREVIEWED)}` : "Content"),
        block(text),
    );
}

/** A link to the bytes, as a type that no browser shows by itself. */
function download(body, key, signal) {
    const address = URL.createObjectURL(new Blob([body], { type: "application/octet-stream" }));
    signal.addEventListener("abort", () => URL.revokeObjectURL(address));
    return el("a.button", { href: address, download: key.split("/").pop() || "object" }, "Download");
}

function remove(input, folder) {
    const words = input.VersionId
        ? "This version is deleted for ever."
        : "The object is deleted; in a bucket with versions it gets a delete marker.";
    confirmDestroy({
        title: "Delete the object",
        action: "Delete",
        words: [words, " ", named(input.Key)],
        work: async () => {
            await call("S3", "DeleteObject", input);
            tell("Deleted");
            go(href("buckets", input.Bucket, { prefix: folder }));
        },
    });
}

/** The line quotes the key for a shell, unless it has characters that cannot be seen. */
function copyLine({ Bucket, Key }) {
    const source = `s3://${Bucket}/${Key}`;
    return visible(source) === source && !source.includes("\n")
        ? `aws s3 cp '${source.replaceAll("'", "'\\''")}' .`
        : `aws s3 sync s3://${Bucket} .`;
}
