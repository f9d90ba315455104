// EXPECT connectionInHandler
const { Sequelize } = require("sequelize");

exports.handler = async (event) => {
  const sequelize = new Sequelize(process.env.DSN);
  const [rows] = await sequelize.query("select 1", { replacements: [event.id] });
  await sequelize.close();
  return rows;
};
