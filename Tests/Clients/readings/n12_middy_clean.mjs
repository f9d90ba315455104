// EXPECT none
import "dotenv/config";
import middy from "@middy/core";
import httpErrorHandler from "@middy/http-error-handler";
import { Logger } from "@aws-lambda-powertools/logger";
import { injectLambdaContext } from "@aws-lambda-powertools/logger/middleware";
import { LambdaClient, InvokeCommand, InvocationType } from "@aws-sdk/client-lambda";
import pg from "pg";

const logger = new Logger();
const functions = new LambdaClient({});
const pool = new pg.Pool({ max: 1 });

const lambdaHandler = async (event) => {
  const { rows } = await pool.query("select name from c where id = $1", [event.id]);
  await functions.send(new InvokeCommand({ FunctionName: "after", InvocationType: InvocationType.Event, Payload: JSON.stringify(rows) }));
  return { statusCode: 200, body: rows[0].name };
};

export const handler = middy().use(injectLambdaContext(logger)).use(httpErrorHandler()).handler(lambdaHandler);
