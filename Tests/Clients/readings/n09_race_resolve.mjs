// EXPECT none
import axios from "axios";

const http = axios.create({ timeout: 5000 });
const timeout = (value) => new Promise((resolve) => setTimeout(resolve, 3000, value));

export const handler = async (event) => {
  const answer = await Promise.race([http.get(event.url), timeout({ data: [] })]);
  return answer.data.length;
};
