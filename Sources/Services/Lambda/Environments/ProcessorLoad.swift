internal import Sandbox

/// Whether the machine's processors are busy, from one look to the next.
struct ProcessorLoad {
    private var last: (all: Int, idle: Int)?
    private(set) var isBusy = false

    /// - Parameter text: what `/proc/stat` says; nil where that can't be known, and they count as idle.
    mutating func look(_ text: String?) {
        let fields = text?.utf8.prefix { $0 != UInt8(ascii: "\n") }.split(separator: UInt8(ascii: " ")) ?? []
        let times = fields.dropFirst().prefix(8).compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        guard times.count == 8 else { return }
        // Of `user nice system idle iowait irq softirq steal`.
        let now = (all: times.reduce(0, +), idle: times[3] + times[4])
        guard let before = last, now.all - before.all >= LimitsLambda.fewestProcessorTicks else {
            if last == nil { last = now }
            return
        }
        isBusy = (now.idle - before.idle) * LimitsLambda.idleShare < now.all - before.all
        last = now
    }

    /// The machine's own figures.
    static func times() -> String? { SmallFile.text("/proc/stat") }
}
