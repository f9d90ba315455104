internal import Base
internal import Glibc
internal import Simulation

/// `simulate [--plan all] [--seed 1] [--seeds 1] [--size 40] [--trace]`: runs plans under seeds and says what broke.
let arguments = Array(CommandLine.arguments.dropFirst())

func value(_ name: String) -> String? {
    arguments.firstIndex(of: name).flatMap { arguments.indices.contains($0 + 1) ? arguments[$0 + 1] : nil }
}

func number(_ name: String, _ usual: UInt64) -> UInt64 {
    guard let text = value(name) else { return usual }
    guard let number = UInt64(text) else { usage() }
    return number
}

func usage() -> Never {
    print("usage: simulate [--plan PLAN] [--seed N] [--seeds COUNT] [--size MESSAGES] [--trace]")
    print("a plan is WORK+WORK@DISTURBANCE+DISTURBANCE, or one of these:")
    for (name, plan) in Plan.composed { print("  \(name): \(plan)") }
    print("works: " + Plan.Work.allCases.map(\.rawValue).joined(separator: " "))
    print("disturbances: " + Plan.Disturbance.allCases.map(\.rawValue).joined(separator: " "))
    exit(2)
}

let known = ["--plan", "--seed", "--seeds", "--size", "--trace"]
guard arguments.allSatisfy({ !$0.hasPrefix("--") || known.contains($0) }), number("--seeds", 1) > 0 else { usage() }
guard var plan = Plan(value("--plan") ?? "all") else { usage() }
plan.size = Int(number("--size", UInt64(plan.size)))
let first = number("--seed", 1)
var broken = 0
for seed in first..<first + number("--seeds", 1) {
    let outcome = Simulation.run(plan, seed: seed, folder: "/tmp/martlet-simulation.\(getpid())")
    if arguments.contains("--trace") { outcome.trace.forEach { print($0) } }
    if outcome.failures.isEmpty {
        print(
            "seed \(seed): \(outcome.trace.count) events in \(outcome.steps) steps, digest \(String(outcome.digest, radix: 16))"
        )
    } else {
        broken += 1
        print(outcome.report)
    }
}
exit(broken == 0 ? 0 : 1)
