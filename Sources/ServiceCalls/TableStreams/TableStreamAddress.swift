package import Base

/// A stream of a table of DynamoDB, by its ARN. A stream that is made later, of the same table or of another one of its
/// name, has another label, and so another ARN.
package struct TableStreamAddress: Sendable, Hashable {
    package let arn: String
    package let account: AccountID
    package let region: Region

    /// Nil where the ARN is no such stream's: `arn:aws:dynamodb:REGION:ACCOUNT:table/NAME/stream/LABEL`.
    package init?(_ text: String) {
        guard let arn = ARN(text), arn.service == "dynamodb", let account = AccountID(arn.account),
            let region = Region(arn.region)
        else { return nil }
        let parts = arn.resource.fields(separatedBy: "/", keepingEmpty: true)
        guard parts.count == 4, parts[0] == "table", parts[2] == "stream", !parts[1].isEmpty, !parts[3].isEmpty
        else { return nil }
        (self.arn, self.account, self.region) = (text, account, region)
    }

    /// What a role must be allowed to do with the stream.
    package static let actions = ["GetRecords", "GetShardIterator", "DescribeStream", "ListStreams"]
}
