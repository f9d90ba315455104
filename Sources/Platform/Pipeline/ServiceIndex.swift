internal import Base
package import ServiceKit
package import Wire

/// Every service of the platform with what the pipeline needs of it, found by any of its names.
package struct ServiceIndex: Sendable {
    /// One service, ready to be called. A class, so that handing it on costs one count.
    package final class Entry: Sendable {
        package let service: any Service
        package let schema: Schema
        package let router: OperationRouter
        /// Finds by its address what AWS has and Martlet has not, to refuse it by its name.
        let notServed: OperationRouter
        package let reader: RequestReader
        package let writer: ResponseWriter
        package let validator: Validator
        let operations: [String: ServedOperation]
        /// What its requests are billed as.
        let meter: RequestUsage.Meter?

        init(_ service: any Service) {
            self.service = service
            schema = service.schema
            router = OperationRouter(schema)
            notServed = OperationRouter(schema, schema.notServed)
            reader = RequestReader(schema)
            writer = ResponseWriter(schema)
            validator = Validator(schema)
            meter = RequestUsage.meter(of: schema.service.name)
            operations = Dictionary(service.operations.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        }

        package var name: String { schema.service.name }
    }

    package let entries: [Entry]
    private let byName: [String: Int]
    /// By what `X-Amz-Target` names: `DynamoDB_20120810.PutItem`.
    private let byTarget: [String: Target]
    private let bySigningName: [String: Int]

    package init(_ services: [any Service]) {
        let entries = services.map { Entry($0) }
        self.entries = entries
        byName = Self.index(entries) { $0.name }
        byTarget = Dictionary(entries.flatMap(Self.targets), uniquingKeysWith: { first, _ in first })
        bySigningName = Self.index(entries) { $0.schema.service.signingName }
    }

    private static func index(_ entries: [Entry], _ name: (Entry) -> String) -> [String: Int] {
        Dictionary(
            entries.enumerated().map { (name($1), $0) }.filter { !$0.0.isEmpty },
            uniquingKeysWith: { first, _ in first })
    }

    private static func targets(_ entry: Entry) -> [(String, Target)] {
        let prefix = entry.schema.service.targetPrefix
        guard !prefix.isEmpty else { return [] }
        return entry.schema.operations.map {
            ("\(prefix).\($0.name)", Target(entry: entry, operation: $0, wireProtocol: .json))
        }
    }

    package var signingNames: some Sequence<String> { bySigningName.keys }
    package func named(_ name: String) -> Entry? { byName[name].map { entries[$0] } }
    func target(_ name: String) -> Target? { byTarget[name] }
    package func signing(_ name: String) -> Entry? { bySigningName[name].map { entries[$0] } }

    /// The Query service whose operation and version a form names.
    package func query(action: String, version: String?) -> Entry? {
        entries.first { entry in
            entry.schema.service.protocols.contains(.query)
                && (version == nil || entry.schema.service.apiVersion == version)
                && entry.router.operation(named: action) != nil
        }
    }
}
