// EXPECT none
const mongoose = require("mongoose");
exports.handler = async (event) => {
  await mongoose.connect(process.env.DATABASE);
  return (await mongoose.model("orders").find({ id: event.id })).length;
};
