// Links from the names that services give to the console's pages.

import { context } from "./context.js";
import { el } from "./dom.js";
import { href } from "./router.js";
import { name } from "./text.js";

const ARNS = {
    lambda: [/^function:([^:]+)/, "functions"],
    sqs: [/^(.+)$/, "queues"],
    sns: [/^([^:]+)/, "topics"],
    dynamodb: [/^table\/([^/]+)/, "tables"],
    s3: [/^([^/]+)/, "buckets"],
    logs: [/^log-group:([^:]+)/, "logs"],
    events: [/^event-bus\/(.+)$/, "buses"],
    kinesis: [/^stream\/([^/]+)/, "streams"],
    cloudformation: [/^stack\/([^/]+)/, "stacks"],
    cloudwatch: [/^alarm:(.+)$/, "alarms"],
};
const TYPES = {
    "AWS::Lambda::Function": "functions",
    "AWS::SQS::Queue": "queues",
    "AWS::SNS::Topic": "topics",
    "AWS::DynamoDB::Table": "tables",
    "AWS::S3::Bucket": "buckets",
    "AWS::Logs::LogGroup": "logs",
    "AWS::Events::EventBus": "buses",
    "AWS::Kinesis::Stream": "streams",
    "AWS::CloudFormation::Stack": "stacks",
    "AWS::CloudWatch::Alarm": "alarms",
};

/** The page and the name of what an ARN names here, or null. */
export function placeOf(arn) {
    const [, , service, region, account, ...rest] = String(arn ?? "").split(":");
    const [pattern, page] = ARNS[service] ?? [];
    const found = pattern?.exec(rest.join(":"));
    const isHere = (!region || region === context.region) && (!account || account === context.account);
    return found && isHere && !found[1].includes("*") ? { page, name: found[1] } : null;
}

/** The ARN as a link with a short name, or as a text. */
export function arnLink(arn) {
    const place = placeOf(arn);
    return place ? el("a", { href: href(place.page, place.name), title: String(arn) }, name(place.name)) : name(arn);
}

/** The address of the traces of a service; `query` is what else is searched by. */
export const tracesOf = (service, query = {}) =>
    href("traces", { filter: `service(${JSON.stringify(service)})`, ...query });

/** A resource of a stack: its physical id, as a link where there is a page for it. */
export function resourceLink(type, id) {
    const page = TYPES[type];
    if (!page || !id) return name(id ?? "–");
    const last = id.startsWith("arn:") ? placeOf(id)?.name : /^https?:/.test(id) ? id.split("/").pop() : id;
    return last ? el("a", { href: href(page, last) }, name(last)) : name(id);
}
