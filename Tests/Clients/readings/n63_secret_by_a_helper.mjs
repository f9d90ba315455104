// EXPECT secretOnEveryEvent
import { SecretsManagerClient, GetSecretValueCommand } from "@aws-sdk/client-secrets-manager";

const sm = new SecretsManagerClient({});

async function secret(client, id) {
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: id }));
  return JSON.parse(SecretString);
}

export const handler = async () => (await secret(sm, process.env.SECRET)).password.length;
