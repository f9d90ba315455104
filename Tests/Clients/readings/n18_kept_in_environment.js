// EXPECT none
const { SecretsManagerClient, GetSecretValueCommand } = require("@aws-sdk/client-secrets-manager");
const secrets = new SecretsManagerClient({});

exports.handler = async (event) => {
  if (!process.env.API_KEY) {
    const { SecretString } = await secrets.send(new GetSecretValueCommand({ SecretId: process.env.SECRET }));
    process.env.API_KEY = SecretString;
  }
  const answer = await fetch(event.url, { headers: { "x-api-key": process.env.API_KEY } });
  return answer.status;
};
