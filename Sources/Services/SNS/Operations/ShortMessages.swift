internal import Base
internal import SNSAPI
internal import ServiceKit
internal import Store
internal import Wire

// Short messages go to the outbox. Nobody can answer STOP to one that was not sent, so no number is ever opted out;
// there is no sandbox, and no number from which they come.

/// Sets what short messages are sent with.
/// - Source: Amazon SNS API Reference, SetSMSAttributes.
struct SetSMSAttributes: Operation {
    static let model = SNSModel.setSMSAttributes
    let core: SNSCore
    private static let refused = ["DeliveryStatusIAMRole", "DeliveryStatusSuccessSamplingRate", "UsageReportS3Bucket"]

    func access(_ input: SetSMSAttributesInput, _ context: CallContext) async throws -> [Access] {
        [Access("sns:SetSMSAttributes", on: "*")]
    }

    func run(_ input: SetSMSAttributesInput, _ context: CallContext) async throws -> SetSMSAttributesResponse {
        for (name, value) in input.attributes.sorted(by: { $0.key < $1.key }) { try Self.check(name, value) }
        let key = SNSStore.smsKey(context.tenant)
        for _ in 0..<LimitsStore.conflictRetries {
            let row = try await core.store.store.get(key)
            var attributes = row.flatMap { try? JSON(parsing: $0.value) }?.texts ?? [:]
            attributes.merge(input.attributes) { _, new in new }
            var transaction = Transaction()
            transaction.check(key, isStill: row)
            transaction.put(key, JSON(texts: attributes).bytes)
            if try await core.store.store.commit(transaction).version != nil { return SetSMSAttributesResponse() }
        }
        throw Fault.contended
    }

    private static func check(_ name: String, _ value: String) throws(Fault) {
        if refused.contains(name) { throw .notSupported("The SMS attribute \(name)") }
        let isValid: Bool
        switch name {
        case "MonthlySpendLimit": isValid = Int(value).map { $0 >= 0 } ?? false
        case "DefaultSMSType": isValid = ["Promotional", "Transactional"].contains(value)
        case "DefaultSenderID":
            isValid =
                (1...11).contains(value.utf8.count) && value.utf8.allSatisfy { TopicName.isAllowed($0) && $0 != 95 }
                && value.contains(where: \.isLetter)
        default: throw .invalidParameter("\(name) is not a valid attribute")
        }
        guard isValid else { throw .invalidParameter("\(name) Reason: \(value) is not a valid value") }
    }
}

/// Tells what short messages are sent with.
/// - Source: Amazon SNS API Reference, GetSMSAttributes.
struct GetSMSAttributes: Operation {
    static let model = SNSModel.getSMSAttributes
    let core: SNSCore

    func access(_ input: GetSMSAttributesInput, _ context: CallContext) async throws -> [Access] {
        [Access("sns:GetSMSAttributes", on: "*")]
    }

    func run(_ input: GetSMSAttributesInput, _ context: CallContext) async throws -> GetSMSAttributesResponse {
        let row = try await core.store.store.get(SNSStore.smsKey(context.tenant))
        let attributes = row.flatMap { try? JSON(parsing: $0.value) }?.texts ?? [:]
        let wanted = input.attributes ?? []
        return GetSMSAttributesResponse(
            attributes: wanted.isEmpty ? attributes : attributes.filter { wanted.contains($0.key) })
    }
}

/// Says whether a number gets no short messages any more.
/// - Source: Amazon SNS API Reference, CheckIfPhoneNumberIsOptedOut.
struct CheckIfPhoneNumberIsOptedOut: Operation {
    static let model = SNSModel.checkIfPhoneNumberIsOptedOut

    func access(_ input: CheckIfPhoneNumberIsOptedOutInput, _ context: CallContext) async throws -> [Access] {
        [Access("sns:CheckIfPhoneNumberIsOptedOut", on: "*")]
    }

    func run(
        _ input: CheckIfPhoneNumberIsOptedOutInput, _ context: CallContext
    ) async throws -> CheckIfPhoneNumberIsOptedOutResponse {
        try PhoneNumber.check(input.phoneNumber)
        return CheckIfPhoneNumberIsOptedOutResponse(isOptedOut: false)
    }
}

/// Lets a number get short messages again.
/// - Source: Amazon SNS API Reference, OptInPhoneNumber.
struct OptInPhoneNumber: Operation {
    static let model = SNSModel.optInPhoneNumber

    func access(_ input: OptInPhoneNumberInput, _ context: CallContext) async throws -> [Access] {
        [Access("sns:OptInPhoneNumber", on: "*")]
    }

    func run(_ input: OptInPhoneNumberInput, _ context: CallContext) async throws -> OptInPhoneNumberResponse {
        try PhoneNumber.check(input.phoneNumber)
        return OptInPhoneNumberResponse()
    }
}

/// Lists the numbers that get no short messages any more.
/// - Source: Amazon SNS API Reference, ListPhoneNumbersOptedOut.
struct ListPhoneNumbersOptedOut: Operation {
    static let model = SNSModel.listPhoneNumbersOptedOut

    func access(_ input: ListPhoneNumbersOptedOutInput, _ context: CallContext) async throws -> [Access] {
        [Access("sns:ListPhoneNumbersOptedOut", on: "*")]
    }

    func run(
        _ input: ListPhoneNumbersOptedOutInput, _ context: CallContext
    ) async throws -> ListPhoneNumbersOptedOutResponse { ListPhoneNumbersOptedOutResponse(phoneNumbers: []) }
}

/// Lists the numbers from which short messages come.
/// - Source: Amazon SNS API Reference, ListOriginationNumbers.
struct ListOriginationNumbers: Operation {
    static let model = SNSModel.listOriginationNumbers

    func access(_ input: ListOriginationNumbersRequest, _ context: CallContext) async throws -> [Access] {
        [Access("sns:ListOriginationNumbers", on: "*")]
    }

    func run(
        _ input: ListOriginationNumbersRequest, _ context: CallContext
    ) async throws -> ListOriginationNumbersResult { ListOriginationNumbersResult(phoneNumbers: []) }
}

/// Says whether short messages go to known numbers alone.
/// - Source: Amazon SNS API Reference, GetSMSSandboxAccountStatus.
struct GetSMSSandboxAccountStatus: Operation {
    static let model = SNSModel.getSMSSandboxAccountStatus

    func access(_ input: GetSMSSandboxAccountStatusInput, _ context: CallContext) async throws -> [Access] {
        [Access("sns:GetSMSSandboxAccountStatus", on: "*")]
    }

    func run(
        _ input: GetSMSSandboxAccountStatusInput, _ context: CallContext
    ) async throws -> GetSMSSandboxAccountStatusResult { GetSMSSandboxAccountStatusResult(isInSandbox: false) }
}

extension PhoneNumber {
    /// - Throws: `InvalidParameter`.
    fileprivate static func check(_ number: String) throws(Fault) {
        guard isValid(number) else {
            throw .invalidParameter("PhoneNumber Reason: input incorrectly formatted")
        }
    }
}
