// What the server does now, told once a second for as long as a page listens. A page that begins to listen is told of
// the last seconds first.

export const KEPT = 120;
let seconds = [];

/** Calls `told(seconds)` with what is known, the oldest first, at each new second until the page is left. */
export function listen(place, told) {
    let source = null;
    const open = () => {
        if (document.hidden || source) return;
        source = new EventSource("/_martlet/console/live");
        // The browser connects anew by itself, and is told of the last seconds again.
        source.addEventListener("open", () => {
            seconds = [];
        });
        source.addEventListener("message", (event) => {
            seconds = [...seconds, ...JSON.parse(event.data)].slice(-KEPT);
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
