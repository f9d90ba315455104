// The list of functions.

import { collect } from "../kit/api.js";
import { bytes, lasting, number, time } from "../kit/format.js";
import { listPage } from "../kit/list-page.js";
import { badge } from "../kit/parts.js";
import { href } from "../kit/router.js";
import { longText, name } from "../kit/text.js";

export const show = (place) =>
    listPage(place, {
        title: "Functions",
        noun: "function",
        words: (one) => `${one.FunctionName} ${one.Runtime} ${one.Description}`,
        load: () => collect("Lambda", "ListFunctions", {}, "Functions", ["Marker", "NextMarker"], place.signal),
        href: (one) => href("functions", one.FunctionName),
        nothing: [
            "No function is here yet. Deploy an application from its folder:",
            "martlet deploy examples/products",
        ],
        columns: [
            { title: "Name", cell: (one) => name(one.FunctionName), sort: (one) => one.FunctionName },
            {
                title: "Runtime",
                kind: "short",
                cell: (one) => name(one.Runtime ?? one.PackageType),
                sort: (one) => one.Runtime,
            },
            {
                title: "Memory",
                kind: "number",
                cell: (one) => `${number(one.MemorySize)} MB`,
                sort: (one) => one.MemorySize,
            },
            { title: "Time-out", kind: "number", cell: (one) => lasting(one.Timeout), sort: (one) => one.Timeout },
            { title: "Code", kind: "number", cell: (one) => bytes(one.CodeSize), sort: (one) => one.CodeSize },
            {
                title: "Tracing",
                cell: (one) =>
                    badge(one.TracingConfig?.Mode ?? "–", one.TracingConfig?.Mode === "Active" ? "ok" : "plain"),
            },
            { title: "Changed", kind: "when", cell: (one) => time(one.LastModified), sort: (one) => one.LastModified },
            { title: "Description", cell: (one) => longText(one.Description ?? "", 80) },
        ],
    });
