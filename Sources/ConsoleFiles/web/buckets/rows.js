// Tables of a bucket's keys and of their versions.

import { el } from "../kit/dom.js";
import { bytes, time } from "../kit/format.js";
import { badge } from "../kit/parts.js";
import { href } from "../kit/router.js";
import { nameColumn, numberColumn, table, timeColumn } from "../kit/table.js";
import { name } from "../kit/text.js";

export function keyTable(bucket, prefix, rows) {
    const key = (row) => row.folder ?? row.Key;
    return table({
        label: "Objects",
        rows,
        href: (row) =>
            row.folder
                ? href("buckets", bucket, { prefix: row.folder })
                : href("buckets", bucket, "object", { key: row.Key }),
        columns: [
            { title: "Key", cell: (row) => name(key(row).slice(prefix.length) || "(empty)"), sort: key },
            numberColumn("Size", (row) => row.Size, bytes),
            { title: "Class", cell: (row) => row.StorageClass ?? "" },
            timeColumn(
                "Changed",
                (row) => row.LastModified,
                (value) => (value === undefined ? "" : time(value)),
            ),
        ],
    }).node;
}

export function versionTable(bucket, rows) {
    return table({
        label: "Versions",
        rows,
        href: (row) =>
            row.isMarker ? null : href("buckets", bucket, "object", { key: row.Key, version: row.VersionId }),
        columns: [
            nameColumn("Key", (row) => row.Key),
            { title: "Version", cell: (row) => el("span.mono.muted", name(row.VersionId, 40)) },
            {
                title: "",
                cell: (row) =>
                    row.isMarker ? badge("delete marker", "warn") : row.IsLatest ? badge("latest", "ok") : "",
            },
            numberColumn("Size", (row) => row.Size, bytes),
            timeColumn("Changed", (row) => row.LastModified),
        ],
    }).node;
}
