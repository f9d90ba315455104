// Marks on an axis of time: at full minutes, hours or days, a handful of them.

const STEPS = [
    10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400, 259_200, 604_800,
].map((one) => one * 1000);
const MOST = 6;
const DAY = 86_400_000;
const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const precise = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", second: "2-digit" });
const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short" });

/** Sets an axis's marks, counted in the browser's time zone. */
export function placeTicks(axis) {
    const span = axis.max - axis.min;
    const step = STEPS.find((one) => span / one <= MOST) ?? STEPS.at(-1);
    const shift = new Date(axis.min).getTimezoneOffset() * 60_000;
    const first = Math.ceil((axis.min - shift) / step) * step + shift;
    axis.ticks = [];
    for (let at = first; at <= axis.max && axis.ticks.length <= MOST; at += step) axis.ticks.push({ value: at });
}

/** The day stands where it begins, and at the first mark where that is not of the day of the last. */
export function tickOf(value, index, ticks) {
    const step = ticks.length > 1 ? ticks[1].value - ticks[0].value : 0;
    if (step >= DAY) return day.format(value);
    const told = (step && step < 60_000 ? precise : clock).format(value);
    const isNewDay = day.format(value) !== day.format(ticks[index - 1]?.value ?? ticks.at(-1).value);
    return isNewDay ? [told, day.format(value)] : told;
}
