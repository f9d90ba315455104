// EXPECT connectionInHandler
import mysql from "mysql2/promise";

export const handler = async (event) => {
  try {
    const connection = await mysql.createConnection({ host: process.env.HOST });
    return (await connection.query("select ?", [event.id]))[0];
  } catch (error) {
    console.error(error);
    throw error;
  }
};
