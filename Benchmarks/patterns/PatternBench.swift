internal import Base
internal import EventPatterns

/// How many events a second one core holds against the patterns of many rules: `pattern-bench [RULES [SECONDS]]`.
@main
struct PatternBench {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
        let rules = arguments.first ?? 10_000
        let seconds = arguments.count > 1 ? arguments[1] : 2
        for shape in RuleShape.allCases {
            var index = PatternIndex()
            let clock = ContinuousClock()
            let began = clock.now
            for number in 0..<rules { index.add(try EventPattern(shape.pattern(number)), as: number) }
            let built = clock.now - began
            let events = (0..<64).map { shape.event($0 * 151 % rules) }
            var (done, found) = (0, 0)
            let start = clock.now
            while clock.now - start < .seconds(seconds) {
                for event in events { found += try index.matches(event).count }
                done += events.count
            }
            let rate = Double(done) / (Double((clock.now - start).inNanoseconds) / 1e9)
            print(
                "\(shape.rawValue): \(Int(rate)) events/s of \(events[0].count) bytes, \(rules) rules, "
                    + "\(Double(found) / Double(done)) found, built in \(Int(built.inMilliseconds)) ms")
        }
    }
}

/// What the rules look at, and an event that finds one of them.
enum RuleShape: String, CaseIterable {
    case exact, pairs, prefix, suffix, wildcard, contains, numeric, anythingBut, mixed, alternatives

    func pattern(_ number: Int) -> String {
        let head = #""source":["app.orders"],"detail-type":["Order Placed"]"#
        return switch self {
        case .exact: "{\(head),\"detail\":{\"customer\":{\"id\":[\"c-\(number)\"]}}}"
        case .pairs: #"{"source":["app.\#(number / 100)"],"detail-type":["Type \#(number % 100)"]}"#
        case .prefix: "{\(head),\"detail\":{\"path\":[{\"prefix\":\"store/\(number)/\"}]}}"
        case .suffix: "{\(head),\"detail\":{\"path\":[{\"suffix\":\"/\(number).jpg\"}]}}"
        case .wildcard: "{\(head),\"detail\":{\"path\":[{\"wildcard\":\"store/\(number)/*.jpg\"}]}}"
        case .contains: "{\(head),\"detail\":{\"path\":[{\"wildcard\":\"*e/\(number)/*\"}]}}"
        case .numeric: "{\(head),\"detail\":{\"total\":[{\"numeric\":[\">=\",\(number),\"<\",\(number + 1)]}]}}"
        case .anythingBut:
            "{\(head),\"detail\":{\"customer\":{\"id\":[\"c-\(number)\"]},\"state\":[{\"anything-but\":[\"s\(number)\"]}],"
                + "\"gone\":[{\"exists\":false}]}}"
        case .mixed:
            [RuleShape.exact, .prefix, .suffix, .wildcard, .numeric, .anythingBut][number % 6].pattern(number)
        case .alternatives:
            "{\(head),\"detail\":{\"$or\":[{\"customer\":{\"id\":[\"c-\(number)\"]}},{\"path\":[\"p\(number)\"]}]}}"
        }
    }

    /// 1 KB.
    func event(_ number: Int) -> [UInt8] {
        let isPair = self == .pairs
        let source = isPair ? "app.\(number / 100)" : "app.orders"
        let type = isPair ? "Type \(number % 100)" : "Order Placed"
        let items = (0..<8).map {
            #"{"sku":"item-\#($0)","count":\#($0 + 1),"price":{"amount":12.5,"currency":"EUR"},"tags":["a","b"]}"#
        }
        let text =
            #"{"version":"0","id":"6a7e8feb-b491-4cf7-a9f1-bf3703467718","detail-type":"\#(type)","source":"\#(source)","#
            + #""account":"111122223333","time":"2026-11-22T18:43:48Z","region":"us-west-1","resources":[],"#
            + #""detail":{"customer":{"id":"c-\#(number)","name":"A Customer","mail":"a@example.com"},"#
            + #""path":"store/\#(number)/x/\#(number).jpg","total":\#(number),"state":"placed","items":[\#(items.joined(separator: ","))]}}"#
        return Array(text.utf8)
    }
}
