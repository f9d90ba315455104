// EXPECT connectionInHandler
const mongoose = require("mongoose");
exports.handler = async (event) => {
  await mongoose.connect(process.env.DATABASE);
  const found = await mongoose.model("orders").find({ id: event.id });
  await mongoose.disconnect();
  return found.length;
};
