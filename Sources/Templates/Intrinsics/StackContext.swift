package import Base

/// The facts about a stack that pseudo parameters and functions tell.
/// - Source: CloudFormation User Guide, pseudo parameters reference.
package struct StackContext: Sendable {
    package var account: AccountID
    package var region: Region
    package var stackName: String
    package var stackID: String
    package var notificationARNs: [String]
    /// The exported values of other stacks, by export name.
    package var exports: [String: String]

    package init(
        account: AccountID, region: Region, stackName: String, stackID: String, notificationARNs: [String] = [],
        exports: [String: String] = [:]
    ) {
        (self.account, self.region, self.stackName, self.stackID) = (account, region, stackName, stackID)
        (self.notificationARNs, self.exports) = (notificationARNs, exports)
    }

    package var partition: String {
        let name = region.rawValue
        return name.hasPrefix("cn-") ? "aws-cn" : name.hasPrefix("us-gov-") ? "aws-us-gov" : "aws"
    }

    package var urlSuffix: String { partition == "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com" }

    package static let noValue = "AWS::NoValue"
    package static let pseudoParameters: Set<String> = [
        "AWS::AccountId", "AWS::NotificationARNs", noValue, "AWS::Partition", "AWS::Region", "AWS::StackId",
        "AWS::StackName", "AWS::URLSuffix",
    ]

    /// The value of a pseudo parameter; nil for other names and for `AWS::NoValue`.
    package func value(of pseudoParameter: String) -> JSON? {
        switch pseudoParameter {
        case "AWS::AccountId": .string(account.rawValue)
        case "AWS::NotificationARNs": .array(notificationARNs.map { .string($0) })
        case "AWS::Partition": .string(partition)
        case "AWS::Region": .string(region.rawValue)
        case "AWS::StackId": .string(stackID)
        case "AWS::StackName": .string(stackName)
        case "AWS::URLSuffix": .string(urlSuffix)
        default: nil
        }
    }

    /// The zones that `Fn::GetAZs` gives for a region: three, as in the default network of most regions.
    package func availabilityZones(of region: String) -> [String] { ["a", "b", "c"].map { region + $0 } }
}
