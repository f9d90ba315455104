// EXPECT none
import mysql from "mysql2/promise";

let connection = await mysql.createConnection({ host: process.env.HOST });

export const handler = async (event) => {
  try {
    return (await connection.query("select ?", [event.id]))[0];
  } catch (error) {
    connection = await mysql.createConnection({ host: process.env.HOST });
    return (await connection.query("select ?", [event.id]))[0];
  }
};
