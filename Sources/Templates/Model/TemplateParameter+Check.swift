internal import Wire

extension TemplateParameter {
    /// Checks a value against the type and the constraints.
    /// - Throws: AWS's words, or the parameter's own `ConstraintDescription`.
    func check(_ text: String) throws(TemplateFault) {
        guard text.utf8.count <= LimitsTemplates.parameterValueBytes else {
            throw fault("length must be less than or equal to \(LimitsTemplates.parameterValueBytes)")
        }
        let elements = isList ? ParameterValues.elements(text) : [text]
        for element in elements {
            if isNumeric { try checkNumber(element) }
            guard allowedValues.isEmpty || allowedValues.contains(element) else {
                throw constraint("must be one of AllowedValues")
            }
        }
        if !isList && !isNumeric { try checkLength(text) }
        if let allowedPattern { try checkPattern(allowedPattern, text) }
    }

    private func checkNumber(_ text: String) throws(TemplateFault) {
        guard let number = Double(text) else { throw fault("must be a number") }
        if let minValue, number < minValue {
            throw constraint("must be a number not less than \(Self.shortest(minValue))")
        }
        if let maxValue, number > maxValue {
            throw constraint("must be a number not greater than \(Self.shortest(maxValue))")
        }
    }

    private func checkLength(_ text: String) throws(TemplateFault) {
        let length = text.unicodeScalars.count
        if let minLength, length < minLength { throw constraint("must contain at least \(minLength) characters") }
        if let maxLength, length > maxLength { throw constraint("must contain at most \(maxLength) characters") }
    }

    private func checkPattern(_ pattern: String, _ text: String) throws(TemplateFault) {
        guard let compiled = Pattern(pattern) else {
            throw TemplateFault(
                "Template format error: Parameter '\(name)' AllowedPattern is not a valid regular expression")
        }
        guard compiled.matches(text) else { throw constraint("must match pattern \(pattern)") }
    }

    private func fault(_ rule: String) -> TemplateFault { TemplateFault("Parameter '\(name)' \(rule)") }

    private func constraint(_ rule: String) -> TemplateFault {
        guard let constraintDescription else { return fault(rule) }
        return TemplateFault("Parameter \(name) failed to satisfy constraint: \(constraintDescription)")
    }

    private static func shortest(_ number: Double) -> String {
        Int64(exactly: number).map { String($0) } ?? "\(number)"
    }
}
