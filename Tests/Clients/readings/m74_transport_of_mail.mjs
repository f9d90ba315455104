// EXPECT connectionInHandler
import nodemailer from "nodemailer";
export const handler = async (event) => {
  const transport = nodemailer.createTransport({ host: process.env.HOST });
  await transport.sendMail({ to: event.to, text: `hello ${event.name}` });
};
