// EXPECT none
import mysql from "mysql2/promise";

const connect = () => mysql.createConnection({ host: process.env.HOST });
let connection = await connect();

async function withReconnect(work) {
  return work(connection).catch(async (error) => {
    connection = await connect();
    return work(connection);
  });
}

export const handler = async (event) => (await withReconnect((c) => c.query("select ?", [event.id])))[0];
