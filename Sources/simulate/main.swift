internal import Base
internal import Glibc
internal import Simulation

/// `simulate [--plan all] [--seed 1] [--seeds 1] [--size 40] [--jobs 1] [--trace]`: runs plans under seeds and says
/// what broke. `--plan every` runs each of the composed plans under each seed.
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
    print("usage: simulate [--plan PLAN] [--seed N] [--seeds COUNT] [--size MESSAGES] [--jobs COUNT] [--trace]")
    print("a plan is WORK+WORK@DISTURBANCE+DISTURBANCE, or one of these:")
    for (name, plan) in Plan.composed { print("  \(name): \(plan)") }
    print("  every: each of them")
    print("works: " + Plan.Work.allCases.map(\.rawValue).joined(separator: " "))
    print("disturbances: " + Plan.Disturbance.allCases.map(\.rawValue).joined(separator: " "))
    exit(2)
}

let known = ["--plan", "--seed", "--seeds", "--size", "--jobs", "--trace"]
guard arguments.allSatisfy({ !$0.hasPrefix("--") || known.contains($0) }), number("--seeds", 1) > 0 else { usage() }
let name = value("--plan") ?? "all"
let plans = name == "every" ? Plan.composed.map(\.plan) : [Plan(name)].compactMap(\.self)
guard !plans.isEmpty else { usage() }
let seeds = number("--seed", 1)..<number("--seed", 1) + number("--seeds", 1)
let size = value("--size").map { _ in Int(number("--size", 0)) }
let runs = Runs(seeds.flatMap { seed in plans.map { Runs.Run(plan: $0, seed: seed, size: size) } })
let broken = await runs.play(jobs: Int(max(1, number("--jobs", 1))), showsTrace: arguments.contains("--trace"))
exit(broken == 0 ? 0 : 1)
