// EXPECT none
import { SESv2Client, SendBulkEmailCommand } from "@aws-sdk/client-sesv2";

const ses = new SESv2Client({});
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

export const handler = async ({ people }) => {
  for (let i = 0; i < people.length; i += 14) {
    try {
      await ses.send(new SendBulkEmailCommand({ BulkEmailEntries: people.slice(i, i + 14).map((to) => ({ Destination: { ToAddresses: [to.toLowerCase()] } })) }));
    } catch (error) {
      console.error("chunk", i, error);
    }
    await sleep(200);
  }
};
