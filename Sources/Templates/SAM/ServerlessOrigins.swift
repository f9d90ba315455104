package import Base

/// Tells which part of a SAM template a resource of its translation comes from, for messages about resources that
/// nobody wrote.
package struct ServerlessOrigins {
    private let resources: JSONObject

    /// - Parameter template: as the caller wrote it.
    package init(of template: JSON) { resources = template["Resources"]?.object ?? [:] }

    /// `the event Nightly (Schedule) of Fn`, or `Fn (AWS::Serverless::Function)`; nil for what was written as it is.
    package func origin(of id: String) -> String? {
        if resources[id] != nil { return isServerless(id) ? named(id) : nil }
        let owners = resources.keys.filter { id.hasPrefix($0) && isServerless($0) }
        guard let owner = owners.max(by: { $0.count < $1.count }) else { return implicit(id) }
        let rest = id.dropFirst(owner.count)
        let events = events(of: owner).keys.filter { rest.hasPrefix($0) }
        guard let event = events.max(by: { $0.count < $1.count }) else { return named(owner) }
        return named(event, of: owner)
    }

    /// The first event that has no API of its own, for the parts of an implicit one.
    private func implicit(_ id: String) -> String? {
        let kinds = ["ServerlessRestApi": ("Api", "RestApiId"), "ServerlessHttpApi": ("HttpApi", "ApiId")]
        guard let (kind, own) = kinds.first(where: { id.hasPrefix($0.key) })?.value else { return nil }
        for owner in resources.keys where isServerless(owner) {
            let event = events(of: owner).first {
                $0.value["Type"]?.string == kind && $0.value["Properties"]?[own] == nil
            }
            if let event { return named(event.key, of: owner) }
        }
        return nil
    }

    private func named(_ id: String) -> String { "\(id) (\(resources[id]?["Type"]?.string ?? "?"))" }

    private func named(_ event: String, of owner: String) -> String {
        "the event \(event) (\(events(of: owner)[event]?["Type"]?.string ?? "?")) of \(owner)"
    }

    private func events(of id: String) -> JSONObject { resources[id]?["Properties"]?["Events"]?.object ?? [:] }

    private func isServerless(_ id: String) -> Bool {
        resources[id]?["Type"]?.string?.hasPrefix("AWS::Serverless::") ?? false
    }
}
