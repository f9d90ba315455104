// Generated from the service model of botocore 1.43.11; do not edit.
package import Base
package import Wire

package struct AssumeRoleRequest: Structure {
    package static let memberCount = 12
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(roleArn: String, roleSessionName: String, policyArns: [PolicyDescriptorType]? = nil, policy: String? = nil, durationSeconds: Int? = nil, tags: [Tag]? = nil, transitiveTagKeys: [String]? = nil, externalId: String? = nil, serialNumber: String? = nil, tokenCode: String? = nil, sourceIdentity: String? = nil, providedContexts: [ProvidedContext]? = nil) {
        record = Record([roleArn.wire, roleSessionName.wire, .of(policyArns.map { WireList($0) }), .of(policy), .of(durationSeconds), .of(tags.map { WireList($0) }), .of(transitiveTagKeys.map { WireList($0) }), .of(externalId), .of(serialNumber), .of(tokenCode), .of(sourceIdentity), .of(providedContexts.map { WireList($0) })])
    }
    package var roleArn: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var roleSessionName: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var policyArns: [PolicyDescriptorType]? {
        get { slotList(2) }
        set { setSlotList(2, newValue) }
    }
    package var policy: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
    package var durationSeconds: Int? {
        get { slot(4) }
        set { setSlot(4, newValue) }
    }
    package var tags: [Tag]? {
        get { slotList(5) }
        set { setSlotList(5, newValue) }
    }
    package var transitiveTagKeys: [String]? {
        get { slotList(6) }
        set { setSlotList(6, newValue) }
    }
    package var externalId: String? {
        get { slot(7) }
        set { setSlot(7, newValue) }
    }
    package var serialNumber: String? {
        get { slot(8) }
        set { setSlot(8, newValue) }
    }
    package var tokenCode: String? {
        get { slot(9) }
        set { setSlot(9, newValue) }
    }
    package var sourceIdentity: String? {
        get { slot(10) }
        set { setSlot(10, newValue) }
    }
    package var providedContexts: [ProvidedContext]? {
        get { slotList(11) }
        set { setSlotList(11, newValue) }
    }
}

package struct AssumeRoleResponse: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(credentials: Credentials? = nil, assumedRoleUser: AssumedRoleUser? = nil, packedPolicySize: Int? = nil, sourceIdentity: String? = nil) {
        record = Record([.of(credentials), .of(assumedRoleUser), .of(packedPolicySize), .of(sourceIdentity)])
    }
    package var credentials: Credentials? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var assumedRoleUser: AssumedRoleUser? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var packedPolicySize: Int? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
    package var sourceIdentity: String? {
        get { slot(3) }
        set { setSlot(3, newValue) }
    }
}

package struct AssumedRoleUser: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(assumedRoleId: String, arn: String) {
        record = Record([assumedRoleId.wire, arn.wire])
    }
    package var assumedRoleId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var arn: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

package struct Credentials: Structure {
    package static let memberCount = 4
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(accessKeyId: String, secretAccessKey: String, sessionToken: String, expiration: Instant) {
        record = Record([accessKeyId.wire, secretAccessKey.wire, sessionToken.wire, expiration.wire])
    }
    package var accessKeyId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var secretAccessKey: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
    package var sessionToken: String {
        get { slot(2) ?? "" }
        set { setSlot(2, newValue) }
    }
    package var expiration: Instant {
        get { slot(3) ?? Instant(seconds: 0) }
        set { setSlot(3, newValue) }
    }
}

package struct GetAccessKeyInfoRequest: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(accessKeyId: String) {
        record = Record([accessKeyId.wire])
    }
    package var accessKeyId: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
}

package struct GetAccessKeyInfoResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(account: String? = nil) {
        record = Record([.of(account)])
    }
    package var account: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct GetCallerIdentityRequest: Structure {
    package static let memberCount = 0
    package var record: Record
    package init(record: Record) { self.record = record }
    package init() { record = Record([]) }
}

package struct GetCallerIdentityResponse: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(userId: String? = nil, account: String? = nil, arn: String? = nil) {
        record = Record([.of(userId), .of(account), .of(arn)])
    }
    package var userId: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var account: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var arn: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct GetSessionTokenRequest: Structure {
    package static let memberCount = 3
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(durationSeconds: Int? = nil, serialNumber: String? = nil, tokenCode: String? = nil) {
        record = Record([.of(durationSeconds), .of(serialNumber), .of(tokenCode)])
    }
    package var durationSeconds: Int? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var serialNumber: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
    package var tokenCode: String? {
        get { slot(2) }
        set { setSlot(2, newValue) }
    }
}

package struct GetSessionTokenResponse: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(credentials: Credentials? = nil) {
        record = Record([.of(credentials)])
    }
    package var credentials: Credentials? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct PolicyDescriptorType: Structure {
    package static let memberCount = 1
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(arn: String? = nil) {
        record = Record([.of(arn)])
    }
    package var arn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
}

package struct ProvidedContext: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(providerArn: String? = nil, contextAssertion: String? = nil) {
        record = Record([.of(providerArn), .of(contextAssertion)])
    }
    package var providerArn: String? {
        get { slot(0) }
        set { setSlot(0, newValue) }
    }
    package var contextAssertion: String? {
        get { slot(1) }
        set { setSlot(1, newValue) }
    }
}

package struct Tag: Structure {
    package static let memberCount = 2
    package var record: Record
    package init(record: Record) { self.record = record }
    package init(key: String, value: String) {
        record = Record([key.wire, value.wire])
    }
    package var key: String {
        get { slot(0) ?? "" }
        set { setSlot(0, newValue) }
    }
    package var value: String {
        get { slot(1) ?? "" }
        set { setSlot(1, newValue) }
    }
}

