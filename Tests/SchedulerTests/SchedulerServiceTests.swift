import Base
import SchedulerAPI
import Schedules
import ServiceCalls
import ServiceKit
import ServiceTesting
import Store
import Synchronization
import Testing
import Wire

@testable import Scheduler

@Suite("A schedule calls")
struct SchedulerServiceTests {
    private static let tenant = Tenant(account: .default, region: .default)
    let bench = SchedulerBench()

    @Test("at each of its times once, and leaves nothing")
    func times() async throws {
        try await bench.start()
        try await bench.make("s", "rate(1 minute)")
        await bench.until { bench.queues.bodies().count == 1 }
        for count in 2...5 {
            bench.advance(60)
            await bench.until { bench.queues.bodies().count == count }
        }
        await bench.settle()
        #expect(Set(bench.queues.bodies()).count == 5)
        #expect(try await bench.leftovers() == 0)
        #expect(try await bench.platform.store.read(KeyRange(prefix: SchedulerStore.due)).count == 1)
        await bench.stop()
    }

    @Test("what fell due while the server was away, also after a restart")
    func restart() async throws {
        try await bench.make("s", "rate(1 minute)")
        bench.advance(600)
        let again = SchedulerBench(store: bench.platform.store)
        again.platform.clock.advance(by: bench.now - again.now)
        try await again.start()
        await again.until { again.queues.bodies().count == 11 }
        await again.settle()
        #expect(Set(again.queues.bodies()).count == 11)
        await again.stop()
    }

    @Test("its group's role, in the name of the group")
    func source() async throws {
        try await bench.make("s", bench.at(60))
        guard case .service(let caller)? = bench.roles.callers.first else {
            throw Failure(code: "t", message: "", stage: "")
        }
        #expect(caller.name == "scheduler.amazonaws.com" && caller.sourceAccount == .default)
        #expect(caller.sourceARN == "arn:aws:scheduler:us-east-1:000000000000:schedule-group/default")
        let asked = bench.platform.accesses.filter { $0.action == "iam:PassRole" }
        #expect(asked.first?.conditions == ["iam:PassedToService": ["scheduler.amazonaws.com"]])
    }

    @Test("once, however often another changes it at the moment at which it falls due")
    func conflicts() async throws {
        try await bench.make("s", bench.at(60))
        bench.advance(60)
        let occurrences = bench.occurrences()
        try await withThrowingDiscardingTaskGroup { group in
            for _ in 0..<4 { group.addTask { _ = try await occurrences.round() } }
        }
        let deliveries = try await bench.platform.store.read(KeyRange(prefix: SchedulerStore.deliveries))
        #expect(deliveries.count == 1)
    }

    @Test("no more once it is deleted, but finishes what is under way")
    func deletion() async throws {
        bench.queues.refuse("q", Fault(code: "ServiceUnavailable", message: "no", status: 503))
        try await bench.start()
        try await bench.make("s", bench.at(60))
        try await bench.make("t", bench.at(120))
        bench.advance(60)
        await bench.settle()
        try await bench.client.deleteSchedule(DeleteScheduleInput(name: "s"))
        try await bench.client.deleteSchedule(DeleteScheduleInput(name: "t"))
        bench.queues.refuse("q", nil)
        bench.advance(600)
        await bench.until { bench.queues.bodies().count == 1 }
        await bench.settle()
        #expect(bench.queues.bodies().count == 1)
        #expect(
            try await bench.platform.store.read(KeyRange(prefix: Key("scheduler"))).count { $0.counter == nil } == 1)
        await bench.stop()
    }

    @Test("no more where it was deleted or disabled within its window, but goes on with the others")
    func windows() async throws {
        for name in ["gone", "off", "stays"] {
            try await bench.make(name, "rate(1 hour)", input: name, window: 10)
        }
        _ = try await bench.occurrences().round()
        #expect(try await bench.leftovers() == 3)
        try await bench.client.deleteSchedule(DeleteScheduleInput(name: "gone"))
        try await bench.disable("off")
        try await bench.start()
        bench.advance(601)
        await bench.until { !bench.queues.bodies().isEmpty }
        await bench.settle()
        #expect(bench.queues.bodies() == ["stays"])
        #expect(try await bench.leftovers() == 0)
        await bench.stop()
    }

    @Test("with its last call it goes, not with an earlier one that comes late in its window")
    func lastCall() async throws {
        try await bench.make("s", bench.at(60), input: "early", action: .delete, window: 10)
        bench.advance(60)
        _ = try await bench.occurrences().round()
        try await bench.client.updateSchedule(
            UpdateScheduleInput(
                actionAfterCompletion: .delete, flexibleTimeWindow: FlexibleTimeWindow(mode: .off), name: "s",
                scheduleExpression: bench.at(1),
                target: SchedulerAPI.Target(arn: SchedulerBench.queue, input: "last", roleArn: SchedulerBench.role)))
        bench.queues.refuse("q", Fault(code: "ServiceUnavailable", message: "no", status: 503), of: "last")
        try await bench.start()
        bench.advance(1)
        await bench.settle()
        bench.advance(600)
        await bench.until { bench.queues.bodies() == ["early"] }
        await bench.settle()
        #expect(try await bench.client.listSchedules(ListSchedulesInput()).schedules.count == 1)
        bench.queues.refuse("q", nil)
        bench.advance(600)
        await bench.until { bench.queues.bodies() == ["early", "last"] }
        await bench.settle()
        #expect(try await bench.client.listSchedules(ListSchedulesInput()).schedules.isEmpty)
        await bench.stop()
    }

    @Test("all that waits in its window, though its last call comes before earlier ones, and goes with them")
    func lastBeforeOthers() async throws {
        // Within a window of an hour, the moments of 20 calls a minute apart are in no order.
        try await bench.make(
            "s", "rate(1 minute)", action: .delete, window: 60, end: bench.now + .seconds(19 * 60))
        try await bench.start()
        for _ in 0..<20 {
            await bench.settle()
            bench.advance(60)
        }
        for _ in 0..<60 {
            var isThere = false
            var hasCalls = true
            // A call that ends between the two looks is seen by the second alone.
            for _ in 0..<100 where isThere != hasCalls {
                await bench.settle()
                isThere = try await !bench.client.listSchedules(ListSchedulesInput()).schedules.isEmpty
                hasCalls = try await bench.leftovers() > 0
            }
            #expect(isThere == hasCalls)
            bench.advance(60)
        }
        await bench.settle()
        #expect(Set(bench.queues.bodies()).count == 20 && bench.queues.bodies().count == 20)
        #expect(try await bench.client.listSchedules(ListSchedulesInput()).schedules.isEmpty)
        await bench.stop()
    }

    @Test("with its last call it goes also where it was described anew meanwhile")
    func updatedWhileCalling() async throws {
        let time = bench.at(60)
        try await bench.make("s", time, input: "x", action: .delete)
        bench.queues.refuse("q", Fault(code: "ServiceUnavailable", message: "no", status: 503))
        try await bench.start()
        bench.advance(60)
        await bench.settle()
        #expect(try await bench.leftovers() == 1)
        try await bench.client.updateSchedule(
            UpdateScheduleInput(
                actionAfterCompletion: .delete, description: "new", flexibleTimeWindow: FlexibleTimeWindow(mode: .off),
                name: "s", scheduleExpression: time,
                target: SchedulerAPI.Target(arn: SchedulerBench.queue, input: "x", roleArn: SchedulerBench.role)))
        bench.queues.refuse("q", nil)
        bench.advance(600)
        await bench.until { bench.queues.bodies() == ["x"] }
        await bench.settle()
        #expect(try await bench.client.listSchedules(ListSchedulesInput()).schedules.isEmpty)
        await bench.stop()
    }

    @Test("though a call lies there that can't be read")
    func damagedCall() async throws {
        var transaction = Transaction()
        let key = SchedulerStore.deliveries.appending(.instant(bench.platform.clock.now), .bytes([1]))
        transaction.put(key, Array("what is this?".utf8))
        _ = try await bench.platform.store.commit(transaction)
        try await bench.make("s", bench.at(60), input: "x")
        try await bench.start()
        bench.advance(60)
        await bench.until { bench.queues.bodies() == ["x"] }
        await bench.stop()
    }

    @Test("though it is deleted at the moment of its call, which is under way then")
    func prompt() async throws {
        try await bench.make("s", "rate(1 hour)", input: "now")
        _ = try await bench.occurrences().round()
        try await bench.client.deleteSchedule(DeleteScheduleInput(name: "s"))
        try await bench.start()
        await bench.until { bench.queues.bodies() == ["now"] }
        await bench.stop()
    }

    @Test("at its time though another's target takes very long")
    func lanes() async throws {
        bench.queues.block("slow")
        try await bench.start()
        for number in 0..<300 {
            try await bench.make(
                "slow\(number)", bench.at(60), target: SchedulerBench.queue.replacing(":q", with: ":slow"))
        }
        try await bench.make("quick", bench.at(61))
        bench.advance(61)
        await bench.until { bench.queues.bodies().count == 1 }
        #expect(bench.queues.waiting <= LimitsScheduler.deliveries.ofLane)
        await bench.stop()
    }

    @Test("at its time though more than can be known waits for another's target, and also what is due later")
    func backlog() async throws {
        bench.queues.block("slow")
        try await bench.make("slow", bench.at(1), target: SchedulerBench.queue.replacing(":q", with: ":slow"))
        bench.advance(1)
        _ = try await bench.occurrences().round()
        let row = try #require(
            try await bench.platform.store.read(KeyRange(prefix: SchedulerStore.deliveries)).first)
        let (due, id) = try #require(Delivery.place(row.key))
        for batch in 0..<60 {
            var transaction = Transaction()
            for number in 0..<100 {
                let name = DueID.lane(of: id) + Array("\(batch) \(number)".utf8)
                transaction.put(SchedulerStore.deliveries.appending(.instant(due), .bytes(Array(name))), row.value)
            }
            _ = try await bench.platform.store.commit(transaction)
        }
        try await bench.make("soon", bench.at(5), input: "soon", window: 10)
        bench.advance(5)
        _ = try await bench.occurrences().round()
        try await bench.start()
        await bench.until { bench.queues.waiting == LimitsScheduler.deliveries.ofLane }
        try await bench.make("now", bench.at(1), input: "now")
        bench.advance(1)
        await bench.until { bench.queues.bodies() == ["now"] }
        bench.advance(598)
        await bench.until { bench.queues.bodies().contains("soon") }
        await bench.stop()
    }

    @Test("no retry longer than its age says, which counts from its time")
    func ages() async throws {
        bench.queues.refuse("q", Fault(code: "ServiceUnavailable", message: "no", status: 503))
        try await bench.make(
            "s", bench.at(60), retry: RetryPolicy(maximumEventAgeInSeconds: 60),
            deadLetters: SchedulerBench.queue + "-dead")
        bench.advance(1_000)
        try await bench.start()
        await bench.until { bench.queues.messages("q-dead").count == 1 }
        let attributes = bench.queues.messages("q-dead").first?.attributes ?? [:]
        #expect(attributes["EXHAUSTED_RETRY_CONDITION"] == "MaximumEventAgeInSeconds")
        await bench.stop()
    }

    @Test("with tags as conditions of those who use its group")
    func tags() async throws {
        let made = try await bench.client.createScheduleGroup(
            CreateScheduleGroupInput(name: "g", tags: [Tag(key: "team", value: "shop")]))
        func conditions(_ action: String) -> [String: [String]]? {
            bench.platform.accesses.last { $0.action == "scheduler:\(action)" }?.conditions
        }
        let given = ["aws:RequestTag/team": ["shop"], "aws:TagKeys": ["team"]]
        #expect(conditions("CreateScheduleGroup") == given && conditions("TagResource") == given)
        try await bench.client.untagResource(UntagResourceInput(resourceArn: made.scheduleGroupArn, tagKeys: ["team"]))
        #expect(conditions("UntagResource") == ["aws:ResourceTag/team": ["shop"], "aws:TagKeys": ["team"]])
    }

    @Test("lists are read where they begin, and no longer than a caller should wait")
    func lists() async throws {
        for group in ["a", "b"] { try await bench.client.createScheduleGroup(CreateScheduleGroupInput(name: group)) }
        for group in ["a", "b"] {
            for name in ["x1", "y1", "y2", "z1"] { try await bench.make(name, "rate(1 day)", group: group) }
        }
        func names(_ input: ListSchedulesInput) async throws -> [String] {
            var (input, names) = (input, [String]())
            repeat {
                let page = try await bench.client.listSchedules(input)
                names += page.schedules.map { "\($0.groupName ?? "")/\($0.name ?? "")" }
                input.nextToken = page.nextToken
            } while input.nextToken != nil
            return names
        }
        #expect(
            try await names(ListSchedulesInput(maxResults: 1, namePrefix: "y")) == ["a/y1", "a/y2", "b/y1", "b/y2"])
        #expect(try await names(ListSchedulesInput(groupName: "b", maxResults: 3)).count == 4)
        #expect(try await names(ListSchedulesInput(maxResults: 100, state: .disabled)).isEmpty)
        let range = SchedulerStore.schedules(Tenant(account: .default, region: .default))
            .appending(.string("a")).names(from: "y")
        #expect(try await bench.platform.store.read(range).count == 2)
    }

    @Test("groups and schedules that are made at once are no more than an account may have")
    func quotas() async throws {
        let tenant = Self.tenant
        var transaction = Transaction()
        for number in 0..<(LimitsScheduler.groups - 5) {
            let group = GroupReference(tenant: tenant, name: "g\(number)")
            transaction.put(group.key, GroupRecord(created: bench.now).bytes)
        }
        transaction.add(SchedulerStore.count(tenant), LimitsScheduler.schedules - 5)
        _ = try await bench.platform.store.commit(transaction)
        let made = await withTaskGroup(of: [Bool].self) { tasks in
            for number in 0..<20 {
                tasks.addTask { [bench] in
                    [
                        await Self.isGranted {
                            try await bench.client.createScheduleGroup(CreateScheduleGroupInput(name: "new\(number)"))
                        },
                        await Self.isGranted { try await bench.make("s\(number)", "rate(1 day)", group: "g0") },
                    ]
                }
            }
            return await tasks.reduce(into: [0, 0]) { sum, new in
                for index in 0..<2 where new[index] { sum[index] += 1 }
            }
        }
        #expect(made == [5, 5])
    }

    private static func isGranted(_ call: () async throws -> Void) async -> Bool {
        do { try await call() } catch {
            #expect((error as? Fault)?.code == "ServiceQuotaExceededException")
            return false
        }
        return true
    }

    @Test("a template's group that does not go is not told to be gone")
    func groupDeletion() async throws {
        try await bench.client.createScheduleGroup(CreateScheduleGroupInput(name: "g"))
        let handler = ScheduleGroupResource(clock: bench.platform.clock)
        let context = ResourceContext(
            stackName: "s", stackID: "id", logicalID: "G", account: .default, region: .default, token: "t",
            caller: bench.platform.root)
        let deleted = Task { try await handler.delete("g", [:], context) }
        let turning = Task { [bench] in
            while !Task.isCancelled {
                bench.advance(10)
                await Task.yield()
            }
        }
        let fault = await #expect(throws: Fault.self) { try await deleted.value }
        #expect(fault == .invalid("The schedule group g has not gone."))
        turning.cancel()
    }

    @Test("a universal target with the names that its service or AWS's integrations have")
    func names() throws {
        let target = try #require(UniversalTarget("arn:aws:scheduler:::aws-sdk:cloudwatchlogs:putLogEvents"))
        for text in [
            #"{"logGroupName": "g", "logStreamName": "s", "logEvents": [{"timestamp": 1, "message": "m"}]}"#,
            #"{"LogGroupName": "g", "LogStreamName": "s", "LogEvents": [{"Timestamp": 1, "Message": "m"}]}"#,
        ] {
            _ = try target.parameters(Array(text.utf8))
        }
        #expect(throws: Fault.self) { _ = try target.parameters(Array(#"{"LOGGroupName": "g"}"#.utf8)) }
    }

    @Test("again with growing delays, then to the dead letters, and is gone with its last call")
    func retries() async throws {
        bench.queues.refuse("q", Fault(code: "ServiceUnavailable", message: "not now", status: 503))
        try await bench.start()
        try await bench.make(
            "s", bench.at(60), retry: RetryPolicy(maximumRetryAttempts: 3),
            deadLetters: SchedulerBench.queue + "-dead", action: .delete)
        for seconds in [60, 1, 2, 4] {
            #expect(bench.queues.messages("q-dead").isEmpty)
            bench.advance(seconds)
            await bench.settle()
        }
        await bench.until { bench.queues.messages("q-dead").count == 1 }
        let attributes = bench.queues.messages("q-dead").first?.attributes ?? [:]
        #expect(attributes["EXHAUSTED_RETRY_CONDITION"] == "MaximumRetryAttempts")
        #expect(attributes["RETRY_ATTEMPTS"] == "3")
        #expect(attributes["ERROR_MESSAGE"] == "not now")
        await bench.settle()
        #expect(try await bench.client.listSchedules(ListSchedulesInput()).schedules.isEmpty)
        #expect(try await bench.leftovers() == 0)
        await bench.stop()
    }

    @Test("with a long input whole, and of what is lost the log tells once a minute")
    func long() async throws {
        let text = String(repeating: "l", count: 200_000)
        try await bench.start()
        try await bench.make("long", bench.at(1), input: text)
        bench.advance(1)
        await bench.until { bench.queues.bodies() == [text] }
        await bench.settle()
        #expect(try await bench.leftovers() == 0)
        #expect(try await bench.client.getSchedule(GetScheduleInput(name: "long")).target?.input == text)
        bench.queues.refuse("q", Fault(code: "AccessDenied", message: "you\nmay not", status: 403))
        try await bench.make("lost", "rate(1 minute)")
        for _ in 0..<3 {
            bench.advance(59)
            await bench.settle()
        }
        let reports = bench.reports.withLock { $0 }
        #expect(
            reports.first?.contains("schedule/default/lost is lost: the target refused it: AccessDenied: you may not")
                == true)
        #expect(reports.count == 2)
        await bench.stop()
    }

    @Test("a group goes with all its schedules")
    func groups() async throws {
        try await bench.client.createScheduleGroup(CreateScheduleGroupInput(name: "g"))
        for number in 0..<450 {
            try await bench.client.createSchedule(
                CreateScheduleInput(
                    flexibleTimeWindow: FlexibleTimeWindow(mode: .off), groupName: "g", name: "s\(number)",
                    scheduleExpression: bench.at(600),
                    target: SchedulerAPI.Target(arn: SchedulerBench.queue, roleArn: SchedulerBench.role)))
        }
        try await bench.client.deleteScheduleGroup(DeleteScheduleGroupInput(name: "g"))
        #expect(try await bench.client.getScheduleGroup(GetScheduleGroupInput(name: "g")).state == .deleting)
        let refusal = await #expect(throws: Fault.self) {
            try await bench.client.createSchedule(
                CreateScheduleInput(
                    flexibleTimeWindow: FlexibleTimeWindow(mode: .off), groupName: "g", name: "new",
                    scheduleExpression: "rate(1 day)",
                    target: SchedulerAPI.Target(arn: SchedulerBench.queue, roleArn: SchedulerBench.role)))
        }
        #expect(refusal?.code == "ConflictException")
        try await GroupRemover(core: SchedulerCore(bench.platform.environment)).round()
        let rows = try await bench.platform.store.readAll(KeyRange(prefix: Key("scheduler")))
        // How many there are, and that one was made once.
        #expect(rows.filter { $0.key != SchedulerStore.lastGroup(Self.tenant) }.map(\.counter) == [0])
    }
}

@Suite("What is decided about schedules")
struct ScheduleDecisionTests {
    private func settings(_ expression: String, isEnabled: Bool = true, end: Instant? = nil) throws -> ScheduleSettings
    {
        ScheduleSettings(
            expression: expression, zone: "UTC", description: nil, start: nil, end: end, window: nil,
            isEnabled: isEnabled, isDeletedAtEnd: false,
            target: try TargetSettings(SchedulerAPI.Target(arn: SchedulerBench.queue, roleArn: SchedulerBench.role)))
    }

    private func delivery(_ retry: RetryPolicy?, failures: Int) throws -> Delivery {
        let zero = Instant(seconds: 0)
        let target = try TargetSettings(
            SchedulerAPI.Target(arn: SchedulerBench.queue, retryPolicy: retry, roleArn: SchedulerBench.role))
        let tenant = Tenant(account: .default, region: .default)
        return Delivery(
            id: [1], schedule: ScheduleReference(tenant, group: nil, name: "s"), scheduleID: [2], scheduled: zero,
            began: zero, due: zero, target: target, isCounted: false, failures: failures)
    }

    @Test("what was missed in years is made up for so often and no more")
    func bounded() throws {
        let (zones, created) = (TimeZones(), Instant(seconds: 0))
        let minutely = try settings("rate(1 minute)")
        let now = Instant(seconds: 10 * 365 * 86_400)
        var (time, count): (Instant?, Int) = (Instant(seconds: 60), 0)
        while let next = time, next <= now {
            time = try minutely.next(behind: next, now: now, created: created, zones)
            count += 1
        }
        #expect((1_440...10_000).contains(count))
    }

    @Test("all that was missed within a day is made up for, and of what is older one an hour")
    func missed() throws {
        let (zones, created) = (TimeZones(), Instant(seconds: 0))
        let minutely = try settings("rate(1 minute)")
        let day = Instant(seconds: 86_400)
        #expect(
            try minutely.next(behind: day, now: day + .seconds(3_600), created: created, zones) == day + .seconds(60))
        #expect(
            try minutely.next(behind: day, now: day + .seconds(864_000), created: created, zones) == day
                + .seconds(3_600))
        let daily = try settings("cron(0 0 * * ? *)")
        #expect(
            try daily.next(behind: day, now: day + .seconds(8_640_000), created: created, zones) == day
                + .seconds(86_400))
    }

    @Test("a schedule ends with its end, and one that is disabled has no time")
    func ends() throws {
        let (zones, zero) = (TimeZones(), Instant(seconds: 0))
        #expect(
            try settings("rate(1 hour)", end: Instant(seconds: 3_600)).next(after: zero, created: zero, zones) != nil)
        #expect(
            try settings("rate(1 hour)", end: Instant(seconds: 3_599)).next(after: zero, created: zero, zones) == nil)
        #expect(try settings("rate(1 hour)", isEnabled: false).next(after: zero, created: zero, zones) == nil)
    }

    @Test("what can't go well is not tried again; the rest is until its retries or its time are used up")
    func retries() throws {
        let (busy, denied) = (
            DeliveryFailure(code: "b", message: "", isRetryable: true),
            DeliveryFailure(code: "d", message: "", isRetryable: false)
        )
        let now = Instant(seconds: 10)
        #expect(try delivery(nil, failures: 1).next(after: denied, now: now) == .given(nil))
        #expect(try delivery(nil, failures: 1).next(after: busy, now: now) == .again(Instant(seconds: 11)))
        #expect(try delivery(nil, failures: 4).next(after: busy, now: now) == .again(Instant(seconds: 18)))
        #expect(try delivery(nil, failures: 185).next(after: busy, now: now) == .again(Instant(seconds: 490)))
        #expect(try delivery(nil, failures: 186).next(after: busy, now: now) == .given(.retries))
        let none = RetryPolicy(maximumRetryAttempts: 0)
        #expect(try delivery(none, failures: 1).next(after: busy, now: now) == .given(.retries))
        let short = RetryPolicy(maximumEventAgeInSeconds: 60)
        #expect(try delivery(short, failures: 7).next(after: busy, now: now) == .given(.age))
    }

    @Test("rows come back as they were")
    func rows() throws {
        let delivery = try delivery(RetryPolicy(maximumRetryAttempts: 1), failures: 2)
        #expect(try Delivery(Row(key: delivery.key, value: delivery.bytes, version: 1)) == delivery)
        let record = ScheduleRecord(
            id: [1, 2], created: Instant(seconds: 1), modified: Instant(seconds: 2),
            settings: try settings("rate(1 day)"),
            due: Instant(seconds: 3), behind: Instant(seconds: 4), waiting: 5, token: "t", digest: "d")
        #expect(try ScheduleRecord(record.bytes) == record)
    }
}
