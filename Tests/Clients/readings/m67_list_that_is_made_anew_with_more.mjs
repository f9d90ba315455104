// EXPECT state
class Log { constructor() { this.lines = []; } add(line) { this.lines = [...this.lines, line]; } }
const log = new Log();
export const handler = async (event) => { log.add(event.line); return event.line.length; };
