internal import Wire

/// The rules of a new stack's name.
enum StackName {
    /// - Source: CloudFormation API Reference, CreateStack, StackName.
    static func check(_ name: String) throws {
        let letters = Array(name.utf8)
        let fits = letters.first.map(isLetter) == true && letters.allSatisfy { isLetter($0) || isDigit($0) || $0 == 45 }
        guard fits else { throw fault(name, "Member must satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*") }
        guard letters.count <= LimitsCloudFormation.stackNameLength else {
            throw fault(name, "Member must have length less than or equal to \(LimitsCloudFormation.stackNameLength)")
        }
    }

    private static func fault(_ name: String, _ rule: String) -> Fault {
        .validation("1 validation error detected: Value '\(name)' at 'stackName' failed to satisfy constraint: \(rule)")
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) || (97...122).contains(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
