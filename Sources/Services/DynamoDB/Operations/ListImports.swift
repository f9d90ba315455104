internal import Base
internal import DynamoDBAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Lists imports of the last 90 days, the newest first, also those that are under way.
/// - Source: Amazon DynamoDB API Reference, ListImports.
struct ListImports: Operation {
    static let model = DynamoDBModel.listImports
    let store: DynamoDBStore

    func access(_ input: ListImportsInput, _ context: CallContext) async throws -> [Access] {
        [Access("dynamodb:ListImports", on: "*")]
    }

    func run(_ input: ListImportsInput, _ context: CallContext) async throws -> ListImportsOutput {
        let table = try input.tableArn.map { arn throws(Fault) in try TableTags.reference(arn) }
        let tenant = table?.tenant ?? context.tenant
        guard tenant.account == context.account else {
            throw Fault.validation("ListImports shows those of the caller's own account alone: \(table?.arn ?? "")")
        }
        let id = try input.nextToken.map { token throws(Fault) in try Self.id(token) }
        let (imports, isCut) = try await store.listed(
            TableImport.rows(tenant), behind: id, most: input.pageSize ?? LimitsDynamoDB.listedImports,
            newestFirst: true
        ) { row in
            let found = try TableImport(row.value)
            let isWanted = table.map { $0.arn == found.table.arn } ?? true
            return isWanted && !found.isOver(now: context.now) ? found : nil
        }
        return ListImportsOutput(
            importSummaryList: imports.map(\.summary),
            nextToken: isCut ? imports.last.map { Self.token($0.id) } : nil)
    }

    // MARK: - Tokens

    /// Bytes of a token, twice as many hexadecimal digits: AWS's have at least 112.
    private static let tokenBytes = 56

    /// The id behind which a page begins, with spaces behind it.
    private static func token(_ id: String) -> String {
        Hex.encode(Array(id.utf8) + Array(repeating: 32, count: tokenBytes - id.utf8.count))
    }

    private static func id(_ token: String) throws(Fault) -> String {
        guard let bytes = Hex.decode(token), bytes.count == tokenBytes,
            bytes.first.map({ (48...57).contains($0) }) == true
        else { throw .validation("Invalid NextToken") }
        return String(decoding: bytes.prefix { $0 != 32 }, as: UTF8.self)
    }
}
