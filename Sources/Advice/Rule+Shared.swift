internal import Base

/// What several functions have the same of.
extension Rule {
    static let duplicateSecret = Rule { application in
        application.sharedSecrets.values.sorted { $0[0].told < $1[0].told }.map { places in
            let first = places[0]
            return Finding(
                .duplicateSecret, first.function.arn, logicalID: first.function.logicalID,
                what:
                    "Several functions have the same secret in their settings: who may read one of them has it, and a "
                    + "new one has to be written into each.",
                evidence: places.map { "\($0.told) holds it in the clear" },
                change: "Keep it once, in Secrets Manager or as a SecureString of Parameter Store; a variable "
                    + "\(first.variable)_NAME has its name", confidence: 0.85
            ).from(first.variable)
        }
    }

    /// - Source: AWS Lambda Developer Guide, "Managing Lambda dependencies with layers".
    static let sharedCode = Rule { application in
        let large = application.functions.filter { !$0.codeDigest.isEmpty && $0.codeBytes > LimitsAdvice.largePackage }
        let groups = Dictionary(grouping: large, by: \.codeDigest).values.map { $0.sorted { $0.name < $1.name } }
        return groups.filter { $0.count >= LimitsAdvice.manyCopies }.sorted { $0[0].name < $1[0].name }.map { copies in
            Finding(
                .sharedCode, copies[0].arn, logicalID: copies[0].logicalID,
                what: "\(copies.count) functions have the same package, and each of them is sent and kept on its own.",
                evidence: [
                    "\(copies.map(\.name).joined(separator: ", ")): \(copies[0].codeBytes) bytes each"
                ],
                change: "What they share in one AWS::Serverless::LayerVersion, and a package of its own code for each",
                confidence: 0.6)
        }
    }
}

extension Application {
    /// A variable of a function's.
    struct SecretPlace {
        let function: Function
        let variable: String

        var told: String { "\(variable) of \(function.name)" }
    }

    /// Secrets that are in the settings of more than one function, with the places.
    var sharedSecrets: [String: [SecretPlace]] {
        var places: [String: [SecretPlace]] = [:]
        for function in functions {
            for (name, value) in function.variables where SecretText.isSecret(name: name, value: value) {
                places[value, default: []].append(SecretPlace(function: function, variable: name))
            }
        }
        return places.filter { _, places in Set(places.map(\.function.arn)).count > 1 }
            .mapValues { $0.sorted { $0.told < $1.told } }
    }
}
