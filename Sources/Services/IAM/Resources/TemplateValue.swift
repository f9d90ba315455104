internal import Base
internal import IAMAPI
internal import Wire

/// Reads values of IAM's resource types, which templates may write in more than one way.
enum TemplateValue {
    /// A policy document: an object, or a text that holds one.
    static func document(_ json: JSON?) -> String { json?.string ?? json?.description ?? "" }

    static func integer(_ json: JSON?) -> Int? { json?.integer.map { Int($0) } ?? json?.string.flatMap { Int($0) } }

    static func texts(_ json: JSON?) -> [String] { (json?.array ?? []).compactMap(\.string) }

    static func tags(_ json: JSON?) -> [Tag] {
        (json?.array ?? []).compactMap { tag in
            tag["Key"]?.string.map { Tag(key: $0, value: tag["Value"]?.string ?? "") }
        }
    }

    /// Inline policies by name, in order.
    static func policies(_ json: JSON?) -> [(name: String, document: String)] {
        (json?.array ?? []).compactMap { policy in
            policy["PolicyName"]?.string.map { ($0, document(policy["PolicyDocument"])) }
        }
    }

    /// Runs `body`; a fault of this code means that its work is done already.
    static func tolerating(_ code: String, when isTolerated: Bool = true, _ body: () async throws -> Void) async throws
    {
        do {
            try await body()
        } catch let fault as Fault where isTolerated && fault.code == code {
            // Done before: this is what the caller wanted.
        }
    }
}
