internal import ServiceKit
internal import Wire

/// The rules of tags, and the table that an ARN means.
enum TableTags {
    static func check(_ tags: [String: String]) throws(Fault) {
        guard tags.count <= LimitsDynamoDB.tags else {
            throw .validation("Too many tags: a resource has at most \(LimitsDynamoDB.tags) tags")
        }
    }

    static func reference(_ arn: String) throws(Fault) -> TableReference {
        guard let reference = TableReference.reference(arn: arn) else {
            throw .validation("Invalid TableArn: Invalid ResourceArn provided as input \(arn)")
        }
        return reference
    }

    /// AWS's own spelling.
    static func notFound(_ arn: String) -> Fault {
        Fault(code: "ResourceNotFoundException", message: "Requested resource not found: ResourcArn: \(arn) not found")
    }
}
