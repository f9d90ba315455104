// EXPECT state
const options = { retries: 1 };
export const handler = async (event) => { Object.assign(options, event.options); return options.retries * 2; };
