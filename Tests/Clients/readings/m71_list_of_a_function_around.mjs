// EXPECT state
const log = (() => { const lines = []; return { add: (line) => lines.push(line) }; })();
export const handler = async (event) => { log.add(event.line); return event.line.length; };
