internal import Base

/// How an alarm went from state to state, as its history has it, and whether that fits. A decision without I/O.
struct AlarmHistory: Sendable {
    /// A change of the state, and the data that decided it.
    struct Change: Sendable, Hashable {
        let old: String
        let new: String
        let values: [Double]
    }

    /// What a topic was told of a change.
    struct Letter: Sendable, Hashable {
        let time: String
        let old: String
        let new: String
    }

    private(set) var changes: [Change] = []
    private var times: [Double] = []
    /// How often its topic could be told, and how often not.
    private var tellings = (good: 0, bad: 0)

    /// - Parameter items: as DescribeAlarmHistory gives them, the oldest first.
    init(_ items: [JSON]) {
        for item in items {
            times.append(item["Timestamp"]?.double ?? 0)
            let data = item["HistoryData"]?.string.flatMap { try? JSON(parsing: $0) }
            switch item["HistoryItemType"]?.string {
            case "StateUpdate":
                let new = data?["newState"]
                changes.append(
                    Change(
                        old: data?["oldState"]?["stateValue"]?.string ?? "", new: new?["stateValue"]?.string ?? "",
                        values: (new?["stateReasonData"]?["recentDatapoints"]?.array ?? []).compactMap(\.double)))
            case "Action":
                if data?["actionState"] == "Succeeded" { tellings.good += 1 } else { tellings.bad += 1 }
            default: continue
            }
        }
    }

    // MARK: - What it means

    /// The first thing that does not fit: entries are in the order of their times, each state follows from the one
    /// before, and from the data that decided it.
    /// - Parameters:
    ///   - state: of the alarm now.
    ///   - threshold: above which the one datum lies that puts it into alarm.
    func broken(state: String, threshold: Double) -> String? {
        if zip(times, times.dropFirst()).contains(where: { $0 > $1 }) { return "the history is not in order" }
        var last = "INSUFFICIENT_DATA"
        for (place, change) in changes.enumerated() {
            guard change.old == last, change.new != last else {
                return "the \(place). change is from \(change.old) to \(change.new), and the state was \(last)"
            }
            let told = change.values.last.map { $0 > threshold ? "ALARM" : "OK" } ?? "INSUFFICIENT_DATA"
            guard change.values.count < 2, change.new == told else {
                return "the \(place). change is to \(change.new), and the data are \(change.values)"
            }
            last = change.new
        }
        return last == state ? nil : "the history ends with \(last), and the state is \(state)"
    }

    /// The first thing that does not fit of what a topic was told, which is every change, at least once.
    func broken(_ letters: [Letter]) -> String? {
        let told = Set(letters).sorted { $0.time < $1.time }
        var rest = changes[...]
        var untold = 0
        for letter in told {
            while let change = rest.first, (change.old, change.new) != (letter.old, letter.new) {
                rest.removeFirst()
                untold += 1
            }
            guard rest.popFirst() != nil else {
                return "the topic was told of a change from \(letter.old) to \(letter.new), which is not in the history"
            }
        }
        // What could not be told for an hour is given up.
        guard untold + rest.count <= tellings.bad else {
            return "of \(changes.count) changes the topic was told of \(told.count)"
        }
        return tellings.good >= told.count ? nil : "the history has \(tellings.good) tellings of \(told.count)"
    }
}
