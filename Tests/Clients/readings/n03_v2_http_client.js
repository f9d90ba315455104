// EXPECT none
const AWS = require("aws-sdk");
const endpoint = new AWS.Endpoint(process.env.DOMAIN);

function index(id, doc) {
  const request = new AWS.HttpRequest(endpoint, process.env.AWS_REGION);
  request.method = "PUT";
  request.path += `orders/_doc/${id}`;
  request.body = JSON.stringify(doc);
  const signer = new AWS.Signers.V4(request, "es");
  signer.addAuthorization(new AWS.EnvironmentCredentials("AWS"), new Date());
  const client = new AWS.HttpClient();
  return new Promise((done, failed) => client.handleRequest(request, null, (r) => done(r.statusCode), failed));
}

exports.handler = async (event) => {
  for (const record of event.Records) {
    await index(record.dynamodb.Keys.id.S, AWS.DynamoDB.Converter.unmarshall(record.dynamodb.NewImage));
  }
};
