// Sends requests on one session of Node's own HTTP/2 client, on which the AWS SDK for JavaScript calls Kinesis, and tells what comes.
// Reads {endpoint, requests: [{path, headers, body}]} from its input; writes lines of {index, status} and {index, data} and {index, end}.
import http2 from "node:http2";

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const { endpoint, requests } = JSON.parse(Buffer.concat(chunks).toString());
const session = http2.connect(endpoint);
const tell = (line) => process.stdout.write(JSON.stringify(line) + "\n");
session.on("error", (error) => { tell({ error: String(error) }); process.exit(1); });
let open = requests.length;
requests.forEach(({ path, headers, body }, index) => {
  // As the SDK's handler does it: the fields, the host among them, with the method and the path.
  const request = session.request({ ...headers, ":path": path, ":method": "POST" });
  request.on("response", (fields) => tell({ index, status: fields[":status"] }));
  request.on("data", (data) => tell({ index, data: data.toString("base64") }));
  request.on("error", (error) => tell({ index, error: String(error) }));
  request.on("close", () => {
    tell({ index, end: true });
    open -= 1;
    if (open === 0) session.close();
  });
  request.end(body);
});
