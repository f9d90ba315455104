import Base
import SchedulerAPI
import ServiceCalls
import Store
import Testing
import Wire

@testable import Scheduler

@Suite("Which calls are made at once")
struct DueLanesTests {
    private static let zero = Instant(seconds: 0)
    private let randomness = SeededRandomness(seed: 1)
    private var lanes = DueLanes<Delivery>(LimitsScheduler.deliveries)

    private func due(_ number: Int, account: AccountID = .default, target: Int = 0) throws -> DueLanes<Delivery>.Due {
        let settings = try TargetSettings(
            SchedulerAPI.Target(
                arn: "arn:aws:sqs:us-east-1:\(account):q\(target)", roleArn: SchedulerBench.role))
        let tenant = Tenant(account: account, region: .default)
        let schedule = ScheduleReference(tenant, group: nil, name: "s")
        let delivery = Delivery(
            id: DueID.make(lane: Delivery.lane(schedule, settings), randomness), schedule: schedule, scheduleID: [1],
            scheduled: Self.zero,
            began: Self.zero, due: Instant(seconds: Int64(number)),
            target: settings, isCounted: false)
        return DueLanes<Delivery>.Due(delivery, Row(key: delivery.key, value: delivery.bytes, version: 1))
    }

    /// Begins all that may be made.
    private mutating func begin() -> [DueLanes<Delivery>.Due] {
        var begun: [DueLanes<Delivery>.Due] = []
        while let due = lanes.begin() { begun.append(due) }
        return begun
    }

    @Test("are so many of one account, whatever their targets, and others' beside them")
    mutating func accounts() throws {
        let other = try #require(AccountID("111122223333"))
        lanes.beginLook()
        for number in 0..<200 { _ = lanes.add(try due(number, target: number % 10)) }
        for number in 0..<20 { _ = lanes.add(try due(number, account: other)) }
        let begun = begin()
        #expect(begun.count { $0.account == "000000000000" } == LimitsScheduler.deliveries.ofAccount)
        #expect(begun.count { $0.account == "111122223333" } == 20)
        let first = try #require(begun.first)
        _ = lanes.end(first)
        let next = begin()
        #expect(next.map(\.item.due) == [Instant(seconds: 128)])
    }

    @Test("follow one another in a full lane, though the store is not read for each")
    mutating func full() throws {
        let (lane, kept) = (LimitsScheduler.deliveries.ofLane, LimitsScheduler.deliveries.kept)
        lanes.beginLook()
        for number in 0..<1_000 { _ = lanes.add(try due(number)) }
        var underWay = begin()
        #expect(underWay.count == lane)
        var isRead = false
        for ended in 1..<kept {
            isRead = lanes.end(underWay.removeFirst()) || isRead
            underWay += begin()
            #expect(underWay.count == lane && underWay.last?.item.due == Instant(seconds: Int64(lane + ended - 1)))
        }
        #expect(!isRead)
        let isReadThen = lanes.end(underWay.removeFirst())
        #expect(isReadThen)
    }

    @Test("are looked for again where more was due than is kept, once there is room for half of that")
    mutating func left() throws {
        let (most, ofAccount) = (LimitsScheduler.deliveries.waiting, LimitsScheduler.deliveries.ofAccount)
        lanes.beginLook()
        for number in 0..<(ofAccount + most + 1) { _ = lanes.add(try due(number, target: number)) }
        var underWay = begin()
        var ended = 0
        while !lanes.end(underWay.removeFirst()) {
            ended += 1
            underWay += begin()
        }
        #expect(ended == most / 2)
    }

    @Test("pass over what is known, and a lane that has enough by the keys alone")
    mutating func passing() throws {
        lanes.beginLook()
        let first = try due(0)
        _ = lanes.add(first)
        #expect(lanes.passesOver(first.item.id))
        for number in 1...(LimitsScheduler.deliveries.ofLane + LimitsScheduler.deliveries.kept) {
            _ = lanes.add(try due(number))
        }
        #expect(lanes.passesOver(try due(1_000).item.id))
        #expect(!lanes.passesOver(try due(1_000, target: 1).item.id))
        lanes.beginLook()
        #expect(!lanes.passesOver(try due(1_000).item.id))
    }
}
