// The list of functions.

import { bytes, lasting, number } from "../kit/format.js";
import { listPage } from "../kit/list-page.js";
import { listed } from "../kit/lists.js";
import { badge } from "../kit/parts.js";
import { href } from "../kit/router.js";
import { nameColumn, numberColumn, timeColumn } from "../kit/table.js";
import { longText, name } from "../kit/text.js";

export const show = (place) =>
    listPage(place, {
        title: "Functions",
        noun: "function",
        words: (one) => `${one.FunctionName} ${one.Runtime} ${one.Description}`,
        load: () => listed("functions", place.signal),
        href: (one) => href("functions", one.FunctionName),
        nothing: [
            "No function is here yet. Deploy an application from its folder:",
            "martlet deploy examples/products",
        ],
        columns: [
            nameColumn("Name", (one) => one.FunctionName),
            {
                title: "Runtime",
                kind: "short",
                cell: (one) => name(one.Runtime ?? one.PackageType),
                sort: (one) => one.Runtime,
            },
            numberColumn(
                "Memory",
                (one) => one.MemorySize,
                (value) => `${number(value)} MB`,
            ),
            numberColumn("Time-out", (one) => one.Timeout, lasting),
            numberColumn("Code", (one) => one.CodeSize, bytes),
            {
                title: "Tracing",
                cell: (one) =>
                    badge(one.TracingConfig?.Mode ?? "–", one.TracingConfig?.Mode === "Active" ? "ok" : "plain"),
            },
            timeColumn("Changed", (one) => one.LastModified),
            { title: "Description", cell: (one) => longText(one.Description ?? "", 80) },
        ],
    });
