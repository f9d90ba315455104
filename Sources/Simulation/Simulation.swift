internal import Base
internal import Glibc
internal import Sandbox
internal import Store
internal import Synchronization

/// One run: a plan under a seed, from the first request to the last check. Equal runs have equal traces.
package final class Simulation: Sendable {
    /// What a run came to.
    package struct Outcome: Sendable {
        package let seed: UInt64
        package let plan: Plan
        /// The promises that were broken; empty for a good run.
        package let failures: [String]
        package let trace: [String]
        package let steps: Int
        /// Of every choice of the run.
        package let digest: UInt64
    }

    private struct State {
        var server: SimulatedServer?
        var isOver = false
    }

    private let seed: UInt64
    private let world: Surroundings
    private let rows = MemoryStore()
    private let blobs = MemoryBlobs()
    private let programs = Programs()
    private let randomness: SeededRandomness
    private let folder: String
    /// What is played in place of the plan's workloads.
    private let story: (@Sendable (Stage) async -> Void)?
    private let state = Mutex(State())
    /// Servers that died and are not cleared away yet.
    private let graveyard: Background

    private init(
        _ plan: Plan, seed: UInt64, folder: String, story: (@Sendable (Stage) async -> Void)? = nil
    ) {
        (self.seed, self.folder, self.story) = (seed, folder, story)
        world = Surroundings(plan, seed: seed)
        randomness = SeededRandomness(seed: seed ^ 0x5EED)
        graveyard = Background(on: world.executor)
    }

    // MARK: - Running

    /// Runs the plan on the caller's thread.
    /// - Parameter folder: for the run's files; made, and removed at the end.
    package static func run(_ plan: Plan, seed: UInt64, folder: String) -> Outcome {
        Simulation(plan, seed: seed, folder: folder).run()
    }

    /// Runs a story in place of workloads: one that a test tells, step by step.
    static func tell(
        seed: UInt64, folder: String, _ story: @escaping @Sendable (Stage) async -> Void
    ) -> Outcome {
        Simulation(Plan([], []), seed: seed, folder: folder, story: story).run()
    }

    private func run() -> Outcome {
        world.background.start {
            await self.play()
            self.state.withLock { $0.isOver = true }
        }
        turn()
        // Programs know their workloads, which know this.
        programs.clear()
        FileTree.remove(folder)
        let (steps, digest) = world.executor.progress
        return Outcome(
            seed: seed, plan: world.plan, failures: world.failures, trace: world.trace.lines, steps: steps,
            digest: digest)
    }

    /// Runs what can run; when nothing can, the time jumps to the next timer.
    private func turn() {
        while !state.withLock({ $0.isOver }) {
            if world.executor.progress.steps > LimitsSimulation.steps {
                return world.fail("the run does not come to its end in \(LimitsSimulation.steps) steps")
            }
            if world.executor.step() || world.machine.advanceToNext() { continue }
            return world.fail("everything waits, and nothing will come")
        }
        // What is cancelled by now may still run to its end.
        while world.executor.step() {}
    }

    private func play() async {
        mkdir(folder, 0o700)
        guard await startServer() else { return world.fail("the first server does not start") }
        if let story { await story(Stage(world: world, programs: programs, edge: edge)) } else { await playWorks() }
        await state.withLock { $0.server.take() }?.stop()
        await graveyard.shutdown()
        world.trace.note("run", "ends")
    }

    private func playWorks() async {
        let works = world.plan.works.map { work($0) }
        for work in works { await work.prepare() }
        world.trace.note("run", "begins: \(world.plan)")
        world.calm(false)
        let chaos = Background(on: world.executor)
        if world.plan.has(.crash) || world.plan.has(.restarts) { chaos.start { await self.ends() } }
        if world.plan.has(.jumps) { chaos.start { await self.jumps() } }
        if world.plan.has(.full) { chaos.start { await self.fillings() } }
        await each(works) { await $0.work() }
        await chaos.shutdown()
        world.fill(false)
        world.calm(true)
        if state.withLock({ $0.server == nil }) { _ = await startServer() }
        world.trace.note("run", "is calm: everything must drain")
        await each(works) { await $0.drain() }
        if world.failures.isEmpty { for work in works { await work.check() } }
    }

    private func each(_ works: [any Workload], _ body: @escaping @Sendable (any Workload) async -> Void) async {
        await withTaskGroup(of: Void.self) { group in
            for work in works { group.addTask { await body(work) } }
        }
    }

    /// A client by this name.
    private func edge(_ name: String) -> Edge {
        Edge(name: name, world: world) { [weak self] in self?.state.withLock { $0.server } }
    }

    private func work(_ work: Plan.Work) -> any Workload {
        switch work {
        case .standard: StandardQueueWork(world, edge)
        case .fifo: FIFOQueueWork(world, edge)
        case .redrive: RedriveWork(world, edge)
        case .mapping: MappingWork(world, edge, programs)
        case .topics: TopicWork(world, edge)
        case .deploys: DeployWork(world, edge, programs)
        case .orderedTopics: OrderedTopicWork(world, edge)
        case .poison: PoisonWork(world, edge, programs)
        case .buses: BusWork(world, edge)
        case .streams: StreamWork(world, edge)
        case .streamMapping: StreamMappingWork(world, edge, programs)
        case .schedules: ScheduleWork(world, edge)
        case .scheduledRules: ScheduledRuleWork(world, edge)
        case .pipes: PipeWork(world, edge, programs)
        case .tables: TableWork(world, edge)
        case .items: ItemWork(world, edge)
        case .buckets: BucketWork(world, edge)
        case .logs: LogWork(world, edge)
        case .metrics: MetricWork(world, edge)
        case .alarms: AlarmWork(world, edge)
        case .traces: TraceWork(world, edge)
        case .stacks: StackWork(world, edge, programs)
        case .events: EventWork(world, edge, programs, pending: pendingEvents)
        case .subscribers: SubscriberWork(world, edge, programs, pending: pendingEvents)
        case .destinations: DestinationWork(world, edge, programs, pending: pendingEvents)
        }
    }

    /// Events that functions are still to get, or whose end is still to be told.
    private func pendingEvents() async -> Int {
        (try? await rows.read(KeyRange(prefix: Key("lambda-events"))).count) ?? 0
    }

    // MARK: - Servers

    private func startServer() async -> Bool {
        for _ in 0..<LimitsSimulation.starts {
            do {
                let server = try await SimulatedServer.start(
                    world, rows, blobs, programs, folder: folder, randomness: randomness)
                state.withLock { $0.server = server }
                world.trace.note("server", "is ready")
                return true
            } catch {
                // The disk may refuse; whoever keeps the server running starts it again.
                world.trace.note("server", "does not start: \(error)")
                await world.pause(most: .seconds(2))
            }
            if Task.isCancelled { return false }
        }
        return false
    }

    /// Ends the server again and again, and starts it.
    private func ends() async {
        while !Task.isCancelled {
            await world.pause(most: .seconds(90))
            guard !Task.isCancelled, let server = state.withLock({ $0.server.take() }) else { return }
            let isTold = world.plan.has(.restarts) && (!world.plan.has(.crash) || world.happens(0.3))
            world.trace.note("server", isTold ? "is told to stop" : "is killed")
            if isTold { await server.stop() } else { graveyard.start { await server.crash() } }
            await world.pause(most: .seconds(5))
            if !(await startServer()), !Task.isCancelled { world.fail("the server does not start again") }
        }
    }

    private func jumps() async {
        while !Task.isCancelled {
            await world.pause(most: .seconds(120))
            guard !Task.isCancelled else { return }
            let far = Duration.seconds(world.number(1...1_000))
            do throws(Failure) { try world.clock.change(.advance(far)) } catch { world.fail("\(error)") }
            world.trace.note("clock", "jumps by \(far)")
        }
    }

    /// Fills the disk again and again, and makes room.
    private func fillings() async {
        while !Task.isCancelled {
            await world.pause(most: .seconds(150))
            guard !Task.isCancelled else { return }
            world.trace.note("disk", "is full")
            world.fill(true)
            await world.pause(most: .seconds(20))
            world.trace.note("disk", "has room")
            world.fill(false)
        }
    }
}

/// The bounds of a run.
package enum LimitsSimulation {
    /// Jobs; a usual run has some hundred thousand.
    package static let steps = 20_000_000
    /// How often a server is started that the disk does not let start.
    static let starts = 200
    /// How long everything may take to drain once faults have stopped, on the machine's clock.
    static let drain = Duration.seconds(6 * 3_600)
    /// For how long the platform keeps an event that runs from others, on its clock.
    static let hold = Duration.seconds(1_200)
    /// Lines of the trace before a failure that its report shows.
    static let tail = 40
}

extension Simulation.Outcome {
    /// What was broken, the end of the trace before it, and how to see it again.
    package var report: String {
        let first = trace.firstIndex { $0.contains("FAILED") } ?? trace.count - 1
        let tail = trace[max(0, first - LimitsSimulation.tail)...first]
        return (tail + failures.prefix(10).map { "broken: \($0)" }).joined(separator: "\n")
            + "\nreplay: simulate --plan \(plan) --seed \(seed) --size \(plan.size) --trace"
    }
}
