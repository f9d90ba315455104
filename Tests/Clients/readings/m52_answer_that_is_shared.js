// EXPECT state
const answer = { statusCode: 200, headers: {} };
exports.handler = async (event) => {
  answer.headers["X-Request"] = event.requestContext.requestId;
  return answer;
};
