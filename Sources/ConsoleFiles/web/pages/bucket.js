// One bucket: its objects by prefix, or their versions, and uploads.

import { call } from "../kit/api.js";
import { el, replace } from "../kit/dom.js";
import { expressionField, searchForm } from "../kit/fields.js";
import { count } from "../kit/format.js";
import { badge, button, head } from "../kit/parts.js";
import { again, href } from "../kit/router.js";
import { empty } from "../kit/states.js";
import { name as named } from "../kit/text.js";
import { keyTable, versionTable } from "../buckets/rows.js";
import { upload } from "../buckets/upload.js";

export async function show(place) {
    const { name } = place.params;
    const prefix = place.query.get("prefix") ?? "";
    const withVersions = place.query.get("versions") === "1";
    place.title = name;
    const { Status } = await call("S3", "GetBucketVersioning", { Bucket: name }, place.signal);
    const list = withVersions ? versions(place, name, prefix) : keys(place, name, prefix);
    return el(
        "article",
        head({
            title: name,
            from: [["Buckets", href("buckets")]],
            actions: [
                badge(
                    Status ? `versions ${Status.toLowerCase()}` : "no versions",
                    Status === "Enabled" ? "ok" : "plain",
                ),
                button("Upload", () => upload(name, prefix, again), { tone: "primary" }),
            ],
        }),
        path(name, prefix, withVersions),
        form(name, prefix, withVersions),
        await list,
    );
}

function keys(place, name, prefix) {
    return paged(
        place,
        "ListObjectsV2",
        { Bucket: name, Prefix: prefix, Delimiter: "/" },
        {
            token: (page) => (page.NextContinuationToken ? { ContinuationToken: page.NextContinuationToken } : null),
            rows: (page) => [
                ...(page.CommonPrefixes ?? []).map((one) => ({ folder: one.Prefix })),
                ...(page.Contents ?? []),
            ],
            table: (rows) => keyTable(name, prefix, rows),
        },
    );
}

function versions(place, name, prefix) {
    return paged(
        place,
        "ListObjectVersions",
        { Bucket: name, Prefix: prefix },
        {
            token: (page) =>
                page.IsTruncated ? { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker } : null,
            rows: (page) =>
                [...(page.Version ?? []), ...(page.DeleteMarker ?? []).map((one) => ({ ...one, isMarker: true }))].sort(
                    (one, other) =>
                        one.Key < other.Key ? -1 : one.Key > other.Key ? 1 : other.LastModified - one.LastModified,
                ),
            table: (rows) => versionTable(name, rows),
        },
    );
}

/** The first page of a list, with a button that reads on. */
async function paged(place, operation, input, { token, rows, table }) {
    const told = el("span.muted", { role: "status" });
    const shown = el("div");
    const more = button("Read on", () => read());
    let found = [];
    let next = {};
    async function read() {
        const page = await call("S3", operation, { ...input, ...next }, place.signal);
        found = [...found, ...rows(page)];
        next = token(page);
        replace(shown, found.length ? table(found) : empty("Nothing is here.", `aws s3 cp FILE s3://${input.Bucket}/`));
        replace(told, count(found.length, "entry", "entries"), next && ", and more");
        more.hidden = !next;
    }
    await read();
    return el("div.stack", told, shown, el("div.more", more));
}

/** The prefix as links to each of its folders. */
function path(name, prefix, withVersions) {
    const parts = prefix.split("/");
    const links = parts
        .slice(0, -1)
        .map((part, index) => [named(part || "(empty)", 60), parts.slice(0, index + 1).join("/") + "/"]);
    return el(
        "nav.crumbs",
        { "aria-label": "Folders" },
        [[named(name), ""], ...links].map(([words, to]) =>
            el("a", { href: href("buckets", name, { prefix: to, versions: withVersions ? "1" : "" }) }, words),
        ),
    );
}

function form(name, prefix, withVersions) {
    const change = () => box.form.requestSubmit();
    const box = el("input", { type: "checkbox", checked: withVersions, on: { change } });
    return searchForm(
        expressionField("Prefix", "Prefix", prefix),
        (text) => href("buckets", name, { prefix: text, versions: box.checked ? "1" : "" }),
        el("button", { type: "submit" }, "List"),
        el("label", box, "with versions"),
    );
}
