internal import Base

/// Holds an input of S3 against its model. S3 has no general validation fault: each kind of argument has its own.
struct S3Validator {
    let schema: Schema

    /// - Throws: `MalformedXML` for a body that does not fit; for anything else the argument's own fault.
    func check(_ input: Int, _ record: Record) throws(Fault) { try structure(schema[input], record, isBody: false) }

    private func structure(_ shape: Shape, _ record: Record, isBody: Bool) throws(Fault) {
        for (slot, member) in shape.members.enumerated() {
            let inBody = isBody || member.location == .body
            if record[slot].isNone {
                if member.isRequired { throw missing(member, inBody) }
            } else {
                try value(member.target, record[slot], member, inBody)
            }
        }
    }

    private func value(_ target: Int, _ value: Value, _ member: Member, _ isBody: Bool) throws(Fault) {
        let shape = schema[target]
        switch value {
        case .record(let record): try structure(shape, record, isBody: isBody)
        case .list(let elements): for element in elements { try self.value(shape.element, element, member, isBody) }
        case .string(let text):
            if let values = shape.constraints.values, !values.contains(text) {
                throw notOfSet(shape, text, member, isBody)
            }
            if let pattern = shape.constraints.pattern, !pattern.matches(text) {
                throw mismatch(shape, text, member)
            }
        case .integer(let number):
            let (low, high) = (shape.constraints.minimum ?? -.infinity, shape.constraints.maximum ?? .infinity)
            guard Double(number) >= low, Double(number) <= high else {
                let message =
                    "Argument \(member.argumentName) must be an integer between \(Int64(low)) and \(Int64(high))"
                throw S3WireFault.invalidArgument(message, member.argumentName, String(number))
            }
        default: break
        }
    }

    private func missing(_ member: Member, _ isBody: Bool) -> Fault {
        switch member.location {
        case .header(let name):
            Fault(code: "InvalidRequest", message: "Missing required header for this request: \(name)")
        case .query(let name):
            S3WireFault.invalidArgument("Missing required parameter for this request: \(name)", name, "")
        case .uri: Fault(code: "InvalidURI", message: "Couldn't parse the specified URI.")
        default: S3WireFault.malformedXML
        }
    }

    private func notOfSet(_ shape: Shape, _ text: String, _ member: Member, _ isBody: Bool) -> Fault {
        switch shape.name {
        case "BucketLocationConstraint":
            return Fault(
                code: "InvalidLocationConstraint", message: "The specified location-constraint is not valid",
                details: ["LocationConstraint": .string(text)])
        case "Event":
            return S3WireFault.invalidArgument("The event is not supported for notifications", "Event", text)
        case _ where isBody: return S3WireFault.malformedXML
        case "StorageClass":
            return Fault(
                code: "InvalidStorageClass", message: "The storage class you specified is not valid",
                details: ["StorageClassRequested": .string(text)])
        case "ServerSideEncryption":
            return Fault(
                code: "InvalidEncryptionAlgorithmError",
                message:
                    "The encryption request you specified is not valid. Supported value: AES256, aws:kms, aws:kms:dsse")
        case "EncodingType":
            return S3WireFault.invalidArgument(
                "Invalid Encoding Method specified in Request", member.argumentName, text)
        case "ChecksumAlgorithm":
            let types = "[CRC32, CRC32C, CRC64NVME, SHA1, SHA256]"
            return Fault(
                code: "InvalidRequest",
                message:
                    "Checksum algorithm provided is unsupported. Please try again with any of the valid types: \(types)"
            )
        case "MetadataDirective":
            return S3WireFault.invalidArgument("Unknown metadata directive.", member.argumentName, text)
        case "TaggingDirective":
            return S3WireFault.invalidArgument("Unknown tagging directive.", member.argumentName, text)
        default:
            return S3WireFault.invalidArgument(
                "Invalid \(member.argumentName) header: \(text)", member.argumentName, text)
        }
    }

    private func mismatch(_ shape: Shape, _ text: String, _ member: Member) -> Fault {
        let message =
            shape.name == "CopySource"
            ? "Copy Source must mention the source bucket and key: sourcebucket/sourcekey"
            : "Invalid \(member.argumentName): \(text)"
        return S3WireFault.invalidArgument(message, member.argumentName, text)
    }
}
