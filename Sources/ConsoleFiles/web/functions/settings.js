// A function's settings. The values of its environment are not shown until they are asked for.

import { callOr } from "../kit/api.js";
import { el, replace } from "../kit/dom.js";
import { bytes, lasting, number, time } from "../kit/format.js";
import { arnLink } from "../kit/links.js";
import { button, copied, facts, panel } from "../kit/parts.js";
import { longText, name } from "../kit/text.js";

export async function part(place, { Configuration: settings, Concurrency, Tags, Code }) {
    const input = { FunctionName: settings.FunctionName };
    const [concurrency, address, asynchronous] = await Promise.all([
        callOr(Concurrency ?? {}, "Lambda", "GetFunctionConcurrency", input, place.signal),
        callOr(null, "Lambda", "GetFunctionUrlConfig", input, place.signal),
        callOr(null, "Lambda", "GetFunctionEventInvokeConfig", input, place.signal),
    ]);
    return el(
        "div.stack",
        panel(
            null,
            facts([
                ["Runtime", name(settings.Runtime ?? settings.PackageType)],
                ["Handler", settings.Handler && name(settings.Handler)],
                ["Memory", `${number(settings.MemorySize)} MB`],
                ["Time-out", lasting(settings.Timeout)],
                ["Code", bytes(settings.CodeSize)],
                ["Architecture", settings.Architectures?.join(", ")],
                ["Temporary storage", settings.EphemeralStorage && `${number(settings.EphemeralStorage.Size)} MB`],
                ["Tracing", settings.TracingConfig?.Mode],
                ["Changed", time(settings.LastModified)],
                ["State", settings.StateReason && longText(settings.StateReason)],
                ["Reserved concurrency", concurrency.ReservedConcurrentExecutions ?? "none"],
                [
                    "SnapStart",
                    settings.SnapStart?.ApplyOn !== "None" ? settings.SnapStart?.OptimizationStatus : undefined,
                ],
                ["Role", settings.Role && copied(settings.Role)],
                ["Code from", Code?.RepositoryType],
                ["URL", address && copied(address.FunctionUrl)],
                ["URL's authorization", address?.AuthType],
                ["Retries of events", asynchronous?.MaximumRetryAttempts],
                ["Dead letters", settings.DeadLetterConfig?.TargetArn && arnLink(settings.DeadLetterConfig.TargetArn)],
                ["Description", settings.Description && longText(settings.Description)],
            ]),
        ),
        environment(settings.Environment?.Variables ?? {}),
        layers(settings.Layers ?? []),
        tags(Tags ?? {}),
    );
}

function environment(variables) {
    const names = Object.keys(variables).sort();
    if (!names.length) return null;
    const list = el("div");
    const draw = (isShown) =>
        replace(list, facts(names.map((one) => [name(one), isShown ? longText(variables[one]) : "•••••"])));
    draw(false);
    const reveal = button("Show values", () => {
        draw(true);
        reveal.remove();
    });
    return panel("Environment", list, reveal);
}

function layers(found) {
    if (!found.length) return null;
    return panel(
        "Layers",
        el(
            "ul",
            found.map((layer) => el("li", copied(layer.Arn), " ", el("span.muted", bytes(layer.CodeSize)))),
        ),
    );
}

function tags(found) {
    const names = Object.keys(found).sort();
    return names.length ? panel("Tags", facts(names.map((one) => [name(one), longText(found[one])]))) : null;
}
