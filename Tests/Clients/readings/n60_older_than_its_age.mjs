// EXPECT none
import mysql from "mysql2/promise";

const MAX_AGE = 600_000;
let conn, madeAt = 0;

export const handler = async (event) => {
  if (!conn || Date.now() - madeAt > MAX_AGE) {
    conn = await mysql.createConnection({ host: process.env.HOST });
    madeAt = Date.now();
  }
  return (await conn.query("select ?", [event.id]))[0];
};
