// What is known of AWS's SDK for JavaScript and of libraries that connect to something.
"use strict";

// Kinds by what makes them: `new pg.Client`. mongoose.connect keeps its connection by itself.
const CONNECTIONS = new Map();
for (const [kind, isNew, names] of [
  ["database", true, `pg.Client pg.Pool pg.default.Client pg.default.Pool mongodb.MongoClient knex
    @prisma/client.PrismaClient sequelize sequelize.Sequelize typeorm.DataSource mssql.ConnectionPool pg-pool
    @neondatabase/serverless.Pool @neondatabase/serverless.Client cassandra-driver.Client kysely.Kysely mssql.default
    arangojs.Database @clickhouse/client.createClient`],
  ["database", false, `mysql.createConnection mysql.createPool mysql2.createConnection mysql2.createPool
    mysql2/promise.createConnection mysql2/promise.createPool mongoose.createConnection
    mongodb.MongoClient.connect knex knex.knex postgres mariadb.createConnection mariadb.createPool
    oracledb.getConnection oracledb.createPool mssql.connect serverless-mysql typeorm.createConnection
    neo4j-driver.driver @planetscale/database.connect`],
  ["cache", true, "ioredis ioredis.Redis ioredis.Cluster ioredis.default iovalkey iovalkey.Redis memcached"],
  ["cache", false, "redis.createClient redis.createCluster @redis/client.createClient memjs.Client.create"],
  ["mail", false, "nodemailer.createTransport"],
  ["broker", true, "kafkajs.Kafka"],
  ["broker", false, "amqplib.connect mqtt.connect mqtt.connectAsync"],
  ["HTTP", true, `https.Agent http.Agent undici.Agent undici.Pool @elastic/elasticsearch.Client
    @opensearch-project/opensearch.Client`],
  ["HTTP", false, "axios.create"],
]) for (const name of names.split(/\s+/)) CONNECTIONS.set(isNew ? `new ${name}` : name, kind);

const COMMAND = /^@aws-sdk\/(?:client|lib)-[a-z0-9-]+\.(\w+)Command$/;
const PAGED = /^@aws-sdk\/(client|lib)-[a-z0-9-]+\.paginate\w+$/;

// Services by the names of clients here, where boto3 has another.
const RENAMED = {
  sfn: "stepfunctions", eventbridge: "events", "secrets-manager": "secretsmanager",
  "dynamodb-streams": "dynamodbstreams",
};
// The commands of lib-dynamodb are named more shortly than the operations.
const DOCUMENT = {
  Put: "PutItem", Get: "GetItem", Update: "UpdateItem", Delete: "DeleteItem", BatchWrite: "BatchWriteItem",
  BatchGet: "BatchGetItem", TransactWrite: "TransactWriteItems", TransactGet: "TransactGetItems",
};

/** The operation of a command's class: `@aws-sdk/client-sqs.SendMessageCommand`. */
function operation(name) {
  const [, service, command] = /^@aws-sdk\/(?:client|lib)-([a-z0-9-]+)\.(\w+)Command$/.exec(name);
  const isTable = service === "dynamodb";
  return { service: RENAMED[service] ?? service, operation: isTable ? DOCUMENT[command] ?? command : command };
}

/** The service of a client's class: of `@aws-sdk/client-s3.S3Client`, of `aws-sdk.S3`, as boto3 names it. */
function serviceOf(name) {
  const modern = /^@aws-sdk\/(client|lib)-([a-z0-9-]+)\.(\w+)$/.exec(name);
  const isClient = modern?.[1] === "client" && !/Command$|Exception$/.test(modern[3]);
  if (isClient) return RENAMED[modern[2]] ?? modern[2];
  if (modern && /^DynamoDBDocument/.test(modern[3])) return "dynamodb";
  const old = /^aws-sdk(?:\/clients\/([a-z0-9]+)(?:\.js)?|\.([A-Z]\w*))(?:\.DocumentClient)?$/.exec(name);
  const service = old ? (old[1] ?? old[2]).toLowerCase() : null;
  const isNone = !service || /^(config|endpoint|http(request|client)|nodehttpclient|.*credentials)$/.test(service);
  return isNone ? null : RENAMED[service] ?? service;
}

const NO_OPERATIONS = new Set([
  "send", "destroy", "config", "middlewareStack", "getSignedUrl", "getSignedUrlPromise", "promise", "on", "waitFor",
  "createPresignedPost", "makeRequest", "setPromisesDependency", "from", "upload"]);

/** The operation of a method: `putItem`; `put` of a document client. */
function oldOperation(service, method) {
  if (!method || NO_OPERATIONS.has(method) || !/^[a-z]\w*$/.test(method)) return null;
  const name = method[0].toUpperCase() + method.slice(1);
  return service === "dynamodb" ? DOCUMENT[name] ?? name : name;
}

module.exports = { COMMAND, CONNECTIONS, PAGED, operation, oldOperation, serviceOf };
