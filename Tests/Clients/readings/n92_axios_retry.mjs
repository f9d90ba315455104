// EXPECT retryInCode
import axios from "axios";
import axiosRetry from "axios-retry";

axiosRetry(axios, { retries: 3, retryDelay: axiosRetry.exponentialDelay });

export const handler = async (event) => (await axios.get("https://example.com/x")).data;
