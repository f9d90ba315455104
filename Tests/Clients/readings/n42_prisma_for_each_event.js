// EXPECT connectionInHandler
const { PrismaClient } = require("@prisma/client");
exports.handler = async (event) => {
  const prisma = new PrismaClient();
  return prisma.user.findUnique({ where: { id: event.id } });
};
