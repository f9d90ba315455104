// EXPECT retryInCode
const retry = require("async-retry");

exports.handler = async (event) => {
  return retry(async (bail) => {
    const response = await fetch("https://example.com/x");
    if (response.status === 403) return bail(new Error("no"));
    return response.json();
  }, { retries: 5 });
};
