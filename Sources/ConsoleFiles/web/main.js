// The console begins: the frame around the pages, the keys, and the page of the address.

import { readClock } from "./kit/clock.js";
import { start } from "./kit/router.js";
import { listenToKeys } from "./kit/keys.js";
import { restoreTheme } from "./kit/theme.js";
import { drawFrame, markPlace } from "./frame.js";

restoreTheme();
drawFrame();
listenToKeys();
await readClock();
setInterval(() => {
    if (!document.hidden) readClock();
}, 30_000);
start(markPlace);
