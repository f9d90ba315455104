// EXPECT clientInHandler
import { ApolloServer } from "@apollo/server";
import { handlers, startServerAndCreateLambdaHandler } from "@as-integrations/aws-lambda";
import { DynamoDBClient, GetItemCommand } from "@aws-sdk/client-dynamodb";
const order = async (_, { id }) => {
  const tables = new DynamoDBClient({});
  return (await tables.send(new GetItemCommand({ TableName: "t", Key: { id: { S: `order-${id}` } } }))).Item;
};
const server = new ApolloServer({ typeDefs: "type Query { order(id: ID): String }", resolvers: { Query: { order } } });
export const handler = startServerAndCreateLambdaHandler(
  server, handlers.createAPIGatewayProxyEventV2RequestHandler());
