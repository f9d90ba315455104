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
    private var lanes = DueLanes<Delivery>(LimitsScheduler.deliveries)

    private func due(_ number: Int, account: AccountID = .default, target: Int = 0) throws -> DueLanes<Delivery>.Due {
        let settings = try TargetSettings(
            SchedulerAPI.Target(
                arn: "arn:aws:sqs:us-east-1:\(account):q\(target)", roleArn: SchedulerBench.role))
        let tenant = Tenant(account: account, region: .default)
        let delivery = Delivery(
            id: Array("\(account) \(number)".utf8), schedule: ScheduleReference(tenant, group: nil, name: "s"),
            scheduleID: [1], scheduled: Self.zero, began: Self.zero, due: Instant(seconds: Int64(number)),
            target: settings, isLast: false)
        return DueLanes<Delivery>.Due(delivery, Row(key: delivery.key, value: delivery.bytes, version: 1))
    }

    private func account(_ number: Int) throws -> AccountID {
        let account = AccountID("\(100_000_000_000 + number)")
        return try #require(account)
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
        lanes.beginReading()
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
        lanes.beginReading()
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

    @Test("are read again where not all was looked at that may be due")
    mutating func unseen() throws {
        lanes.beginReading()
        var count = 0
        while !lanes.add(try due(count, account: try account(count))) { count += 1 }
        lanes.leaveRest()
        #expect(count + 1 == LimitsScheduler.deliveries.read)
        let begun = begin()
        let isRead = lanes.end(begun[0])
        #expect(isRead)
        lanes.beginReading()
        let isReadAgain = lanes.end(begun[1])
        #expect(!isReadAgain)
    }
}
