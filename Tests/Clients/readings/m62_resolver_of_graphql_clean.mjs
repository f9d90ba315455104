// EXPECT none
import { ApolloServer } from "@apollo/server";
import { handlers, startServerAndCreateLambdaHandler } from "@as-integrations/aws-lambda";
import { DynamoDBClient, GetItemCommand } from "@aws-sdk/client-dynamodb";
const tables = new DynamoDBClient({});
const order = async (_, { id }) => {
  return (await tables.send(new GetItemCommand({ TableName: "t", Key: { id: { S: `order-${id}` } } }))).Item;
};
const server = new ApolloServer({ typeDefs: "type Query { order(id: ID): String }", resolvers: { Query: { order } } });
export const handler = startServerAndCreateLambdaHandler(
  server, handlers.createAPIGatewayProxyEventV2RequestHandler());
