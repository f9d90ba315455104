// EXPECT state
let current;
function begin(event) { current = { user: event.user, at: Date.now() }; }
exports.handler = async (event) => { begin(event); return { by: current.user, text: event.text.trim() }; };
