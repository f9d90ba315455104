// Which account and Region is looked at. The address says it, so that a link shows the same to everybody; what it
// leaves out is the default. An opening without an address takes what was looked at last.

export const DEFAULT = { account: "000000000000", region: "us-east-1" };
export const REGIONS = [
    "us-east-1",
    "us-east-2",
    "us-west-1",
    "us-west-2",
    "af-south-1",
    "ap-east-1",
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-northeast-3",
    "ap-south-1",
    "ap-south-2",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-southeast-3",
    "ap-southeast-4",
    "ca-central-1",
    "ca-west-1",
    "eu-central-1",
    "eu-central-2",
    "eu-north-1",
    "eu-south-1",
    "eu-south-2",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "il-central-1",
    "me-central-1",
    "me-south-1",
    "mx-central-1",
    "sa-east-1",
];
const KEPT = "martlet.context";

export const context = { ...DEFAULT };

/** Takes account and Region of an address's query. */
export function adopt(query) {
    const account = query.get("account") ?? "";
    const region = query.get("region") ?? "";
    context.account = /^\d{12}$/.test(account) ? account : DEFAULT.account;
    context.region = REGIONS.includes(region) ? region : DEFAULT.region;
    localStorage.setItem(KEPT, JSON.stringify(context));
}

/** What an address has to say of account and Region. */
export function marks(chosen = context) {
    return Object.keys(DEFAULT)
        .filter((key) => chosen[key] !== DEFAULT[key])
        .map((key) => [key, chosen[key]]);
}

export function lastContext() {
    try {
        return { ...DEFAULT, ...JSON.parse(localStorage.getItem(KEPT) ?? "{}") };
    } catch {
        return { ...DEFAULT };
    }
}
