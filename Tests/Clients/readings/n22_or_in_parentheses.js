// EXPECT none
const { Pool } = require("pg");
let pool;
exports.handler = async (event) => {
  const db = pool || (pool = new Pool({ max: 1 }));
  return (await db.query("select $1", [event.id])).rows;
};
