// What the server does now, told once a second for as long as a page listens. The last minutes are kept between pages.

const KEPT = 180;
const seconds = [];

/** Calls `told(seconds)` with what is known, the oldest first, at each new second until the page is left. */
export function listen(place, told) {
    let source = null;
    const open = () => {
        if (document.hidden || source) return;
        source = new EventSource("/_martlet/console/live");
        source.addEventListener("message", (event) => {
            seconds.push(JSON.parse(event.data));
            if (seconds.length > KEPT) seconds.shift();
            told(seconds);
        });
    };
    const close = () => {
        source?.close();
        source = null;
    };
    const follow = () => (document.hidden ? close() : open());
    document.addEventListener("visibilitychange", follow);
    place.signal.addEventListener("abort", () => {
        document.removeEventListener("visibilitychange", follow);
        close();
    });
    open();
    return seconds;
}
