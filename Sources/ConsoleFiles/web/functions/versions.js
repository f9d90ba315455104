// A function's aliases and versions.

import { collect } from "../kit/api.js";
import { el } from "../kit/dom.js";
import { bytes, percent } from "../kit/format.js";
import { panel } from "../kit/parts.js";
import { note } from "../kit/states.js";
import { table, timeColumn } from "../kit/table.js";
import { longText, name } from "../kit/text.js";

export async function part(place, { Configuration: settings }) {
    const input = { FunctionName: settings.FunctionName };
    const tokens = ["Marker", "NextMarker"];
    const [aliases, versions] = await Promise.all([
        collect("Lambda", "ListAliases", input, "Aliases", tokens, place.signal),
        collect("Lambda", "ListVersionsByFunction", input, "Versions", tokens, place.signal),
    ]);
    return el(
        "div.stack",
        panel(
            "Aliases",
            aliases.items.length
                ? table({
                      label: "Aliases",
                      rows: aliases.items,
                      columns: [
                          { title: "Alias", cell: (one) => name(one.Name) },
                          { title: "Version", cell: (one) => [one.FunctionVersion, weights(one)] },
                          { title: "Description", cell: (one) => longText(one.Description ?? "", 120) },
                      ],
                  }).node
                : note("There is none."),
        ),
        panel(
            "Versions",
            table({
                label: "Versions",
                rows: [...versions.items].reverse(),
                columns: [
                    { title: "Version", cell: (one) => one.Version },
                    { title: "Runtime", cell: (one) => name(one.Runtime ?? one.PackageType) },
                    { title: "Code", kind: "number", cell: (one) => bytes(one.CodeSize) },
                    timeColumn("Made", (one) => one.LastModified),
                    { title: "Description", cell: (one) => longText(one.Description ?? "", 120) },
                ],
            }).node,
        ),
    );
}

function weights(alias) {
    const shares = Object.entries(alias.RoutingConfig?.AdditionalVersionWeights ?? {});
    return shares.map(([version, share]) => `, ${percent(share, 1)} to ${version}`);
}
