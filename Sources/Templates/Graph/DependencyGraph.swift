internal import Base

/// Which resources of a template wait for which: the order of making and of deleting them.
package struct DependencyGraph: Sendable {
    /// The resources in the order of the template; those whose condition is false are not in it.
    package let names: [String]
    /// What each resource waits for.
    package let dependencies: [String: Set<String>]

    /// - Parameter conditions: the conditions' values. Resources that are not made are left out, and only the taken
    ///   branches of `Fn::If` count. Without values everything counts.
    /// - Throws: AWS's faults for a reference to a resource that is missing or not made, and for a cycle.
    package init(_ template: Template, conditions: [String: Bool]? = nil) throws(TemplateFault) {
        let made = template.resources.filter { $0.condition.flatMap { conditions?[$0] } ?? true }
        let madeNames = Set(made.map(\.name))
        var dependencies: [String: Set<String>] = [:]
        for resource in made {
            let names = References(in: resource.properties, conditions: conditions).names.filter {
                !StackContext.pseudoParameters.contains($0) && !template.parameters.contains($0)
            }
            let missing =
                names.filter { !madeNames.contains($0) }
                + resource.dependsOn.filter { !template.resources.contains($0) }
            guard missing.isEmpty else { throw ReferenceCheck.unresolved(missing, in: "Resources") }
            // Waiting for a resource that its condition leaves out is waiting for nothing.
            dependencies[resource.name] = Set(names).union(resource.dependsOn.filter(madeNames.contains))
        }
        try self.init(names: made.map(\.name), dependencies: dependencies)
    }

    /// A graph of given names, such as the one that a stack's record keeps for its deletion.
    package init(names: [String], dependencies: [String: Set<String>]) throws(TemplateFault) {
        self.names = names
        self.dependencies = dependencies.mapValues { $0.intersection(names) }
        let left = Self.unordered(names, self.dependencies)
        guard left.isEmpty else {
            throw TemplateFault("Circular dependency between resources: [\(left.joined(separator: ", "))]")
        }
    }

    private init(unchecked names: [String], _ dependencies: [String: Set<String>]) {
        (self.names, self.dependencies) = (names, dependencies)
    }

    /// The same resources with every arrow turned: the order of deleting.
    package var reversed: DependencyGraph {
        var turned: [String: Set<String>] = [:]
        for (name, others) in dependencies { for other in others { turned[other, default: []].insert(name) } }
        return DependencyGraph(unchecked: names.reversed(), turned)
    }

    /// The resources that can begin: everything they wait for is in `completed`, and they have not begun.
    package func ready(completed: Set<String>, begun: Set<String>) -> [String] {
        names.filter {
            !begun.contains($0) && !completed.contains($0) && (dependencies[$0] ?? []).isSubset(of: completed)
        }
    }

    /// The resources in groups: each group waits only for those before it.
    package var levels: [[String]] {
        var levels: [[String]] = []
        var completed: Set<String> = []
        while completed.count < names.count {
            let level = ready(completed: completed, begun: [])
            precondition(!level.isEmpty, "a graph with a cycle was let in")
            levels.append(level)
            completed.formUnion(level)
        }
        return levels
    }

    /// The resources one after another.
    package var order: [String] { levels.flatMap { $0 } }

    /// The names on or between cycles: what is left once everything that can be ordered from either end is taken away.
    private static func unordered(_ names: [String], _ dependencies: [String: Set<String>]) -> [String] {
        let forward = peel(names, dependencies)
        var turned: [String: Set<String>] = [:]
        for name in forward { for other in dependencies[name] ?? [] { turned[other, default: []].insert(name) } }
        return peel(forward, turned)
    }

    private static func peel(_ names: [String], _ dependencies: [String: Set<String>]) -> [String] {
        var left = names
        while true {
            let remaining = Set(left)
            let next = left.filter { !(dependencies[$0] ?? []).isDisjoint(with: remaining) }
            if next.count == left.count { return left }
            left = next
        }
    }
}
