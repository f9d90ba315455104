"""What memory buys of the processor."""
import concurrent.futures
import statistics

import functions
from functions import Deployer
from servers import bench

# Together 1.1 processors: they run side by side without waiting for each other.
MEMORIES = (128, 256, 512, 1024)
WHOLE = 1769


def measure(server, rounds):
    """The time that the same work takes, by that at 1,024 MB, and the share by MB ÷ 1,769.

    The sizes run at the same moment, since the speed of a shared machine's processors changes by the second."""
    deployer = Deployer(server)
    for memory in (*MEMORIES, WHOLE):
        deployer.create(f"loop-{memory}", functions.python(functions.LOOP, memory=memory))

    def invoke(memory, seconds):
        path = f"/2015-03-31/functions/loop-{memory}/invocations"
        return server.client().call(bench.rest_req("lambda", "POST", path, {"seconds": seconds}))

    for memory in (*MEMORIES, WHOLE):
        invoke(memory, 0.01)
    times, shares = {memory: [] for memory in MEMORIES}, {memory: [] for memory in (*MEMORIES, WHOLE)}
    with concurrent.futures.ThreadPoolExecutor(len(MEMORIES)) as threads:
        for _ in range(3 * rounds):
            answers = dict(zip(MEMORIES, threads.map(lambda memory: invoke(memory, 3), MEMORIES)))
            for memory, answer in answers.items():
                times[memory].append(answer["secondsPerLap"] / answers[1024]["secondsPerLap"])
                shares[memory].append(answer["share"] * 1769 / memory)
            shares[WHOLE].append(invoke(WHOLE, 1)["share"])
    for memory in (*MEMORIES, WHOLE):
        deployer.delete(f"loop-{memory}")
    median = lambda lists: {memory: statistics.median(values) for memory, values in lists.items()}
    return median(times), median(shares)
