// EXPECT retryInCode
import { GlueClient, GetJobRunCommand } from "@aws-sdk/client-glue";
const glue = new GlueClient({});
const pause = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000));
export const handler = async (event) => {
  let state = "RUNNING";
  while (state === "RUNNING") {
    await pause(process.env.PAUSE);
    const { JobRun } = await glue.send(new GetJobRunCommand({ JobName: "j", RunId: event.run }));
    state = JobRun.JobRunState;
  }
  return state.toLowerCase();
};
