// EXPECT none
import mysql from "mysql2/promise";

class Database {
  async connect() { this.connection = await mysql.createConnection({ host: process.env.HOST }); }
  async query(sql, args) {
    try { return await this.connection.query(sql, args); }
    catch (error) { await this.connect(); return this.connection.query(sql, args); }
  }
}
const db = new Database();
await db.connect();

export const handler = async (event) => (await db.query("select ?", [event.id]))[0];
