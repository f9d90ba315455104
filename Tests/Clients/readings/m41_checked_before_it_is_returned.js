// EXPECT none
const { Client } = require("pg");

let client = null;

async function getClient() {
  if (client) {
    try { await client.query("select 1"); return client; } catch (error) { client = null; }
  }
  client = new Client({ connectionString: process.env.DSN });
  client.on("error", () => { client = null; });
  await client.connect();
  return client;
}

exports.handler = async (event) => (await (await getClient()).query("select $1", [event.id])).rows;
