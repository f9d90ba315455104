// A test: an event, the function's answer to it, and the end of what it logged.

import { call } from "../kit/api.js";
import { base64OfText, textOf } from "../kit/base64.js";
import { el, replace } from "../kit/dom.js";
import { milliseconds, number } from "../kit/format.js";
import { areaField, choiceField, parsedJSON } from "../kit/fields.js";
import { badge, facts, panel } from "../kit/parts.js";
import { failure } from "../kit/states.js";
import { block, name } from "../kit/text.js";

const KINDS = [
    ["RequestResponse", "Wait for the answer"],
    ["Event", "Leave it to the queue"],
];

export async function part(place, { Configuration: settings }) {
    const input = { FunctionName: settings.FunctionName };
    const [aliases, versions] = await Promise.all([
        call("Lambda", "ListAliases", input, place.signal),
        call("Lambda", "ListVersionsByFunction", input, place.signal),
    ]);
    const kept = `martlet.event.${settings.FunctionArn}`;
    const event = areaField("event", "Event", {
        value: sessionStorage.getItem(kept) ?? '{\n  "key": "value"\n}',
        rows: 10,
    });
    const qualifier = choiceField("qualifier", "Version or alias", qualifiers(aliases, versions));
    const kind = choiceField("kind", "Invocation", KINDS);
    const answer = el("div.stack", { role: "status" });
    const submit = el("button.primary", { type: "submit" }, "Invoke");
    const form = el("form.form", event.node, el("div.columns", qualifier.node, kind.node), el("div.toolbar", submit));
    form.addEventListener("submit", async (action) => {
        action.preventDefault();
        submit.disabled = true;
        try {
            const payload = JSON.stringify(parsedJSON(event.value() || "null", "event"));
            sessionStorage.setItem(kept, event.value());
            const began = performance.now();
            const told = await call(
                "Lambda",
                "Invoke",
                {
                    ...input,
                    Qualifier: qualifier.value(),
                    InvocationType: kind.value(),
                    LogType: "Tail",
                    Payload: base64OfText(payload),
                },
                place.signal,
            );
            replace(answer, result(told, performance.now() - began));
        } catch (error) {
            if (error.name !== "AbortError") replace(answer, failure(error));
        }
        submit.disabled = false;
    });
    return el(
        "div.columns",
        panel("Event", form),
        panel("Answer", answer, el("p.muted", "The answer and the end of the log are shown here.")),
    );
}

function qualifiers(aliases, versions) {
    const names = [
        ...(aliases.Aliases ?? []).map((one) => [one.Name, `alias ${one.Name} → ${one.FunctionVersion}`]),
        ...(versions.Versions ?? []).map((one) => [one.Version, `version ${one.Version}`]),
    ];
    return names.sort(([one], [other]) => (other === "$LATEST") - (one === "$LATEST"));
}

function result(told, waited) {
    const log = told.LogResult ? textOf(told.LogResult) : "";
    const report = (words) => new RegExp(`${words}: ([\\d.]+)`).exec(log)?.[1];
    return [
        facts([
            ["Outcome", told.FunctionError ? badge(told.FunctionError, "bad") : badge(`ok ${told.StatusCode}`, "ok")],
            ["Waited", milliseconds(waited)],
            ["Ran", report("Duration") && milliseconds(report("Duration"))],
            ["Start-up", report("Init Duration") && milliseconds(report("Init Duration"))],
            ["Memory", report("Max Memory Used") && `${number(report("Max Memory Used"))} MB`],
            ["Version", told.ExecutedVersion && name(told.ExecutedVersion)],
        ]),
        told.Payload && [el("h3", "Payload"), block(textOf(told.Payload))],
        log && [el("h3", "Log"), block(log)],
    ];
}
