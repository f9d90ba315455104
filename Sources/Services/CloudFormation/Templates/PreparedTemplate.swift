internal import Base
internal import ServiceKit
internal import Templates
internal import Wire

/// A template read, transformed and checked against the values given for its parameters: ready to be deployed.
struct PreparedTemplate: Sendable {
    let template: Template
    let conditions: [String: Bool]
    let parameters: ParameterValues
    /// The resources that are made, with what they wait for.
    let graph: DependencyGraph
    let context: StackContext

    /// Reads a template after its transforms.
    init(_ processed: JSON, parameters given: [String: String], context: StackContext) throws(TemplateFault) {
        template = try Template(processed)
        self.context = context
        parameters = try ParameterValues(given, for: template)
        conditions = try ConditionEvaluator.evaluate(template, context: context, parameters: parameters)
        graph = try DependencyGraph(template, conditions: conditions)
    }

    func resolver(_ resources: some ResourceValues) -> IntrinsicResolver {
        IntrinsicResolver(
            template: template, context: context, parameters: parameters, conditions: conditions, resources: resources)
    }

    /// Everything that is refused before anything is made.
    /// - Parameter origins: tells what of the caller's template has become a resource.
    func check(_ types: ResourceTypes, origins: ServerlessOrigins) throws {
        do {
            try template.requireSupported()
            try types.check(template, origins: origins)
            try checkProperties(types)
            try ReferenceCheck.check(template)
            try AttributeCheck(template, conditions: conditions) { types[$0]?.attributes }.check()
            try checkOutputs()
        } catch let fault as TemplateFault { throw Fault(fault) }
        if let stored = parameters.storedNames.first {
            let type = template.parameters[stored.parameter]?.type ?? ""
            throw Fault.notSupported("The parameter type \(type) of parameter \(stored.parameter)")
        }
        for resource in template.resources where DynamicReference.appears(in: resource.properties) {
            throw Fault.notSupported("A dynamic reference ({{resolve:…}}) in resource \(resource.name)")
        }
    }
}

extension PreparedTemplate {
    /// Checks what is known of the properties of the resources that are made.
    private func checkProperties(_ types: ResourceTypes) throws(Fault) {
        for name in graph.names {
            guard let resource = template.resources[name], let handler = types[resource.type] else { continue }
            _ = try PropertyCheck(name, handler).coerce(prospective(resource), isPartial: true)
        }
    }

    /// Checks what is known of outputs before there are resources: the branches taken, and the names of exports.
    private func checkOutputs() throws(TemplateFault) {
        let resolver = resolver(StackValues(instances: [:]))
        var exports: [String] = []
        for output in template.outputs where output.condition.flatMap({ conditions[$0] }) ?? true {
            try output.check(conditions: conditions)
            if let name = output.exportName { exports.append(try output.exportName(try resolver.resolve(name))) }
        }
        try TemplateOutput.check(exportNames: exports)
    }
}

/// What a stack's finished resources answer to functions.
struct StackValues: ResourceValues {
    var instances: [String: ResourceInstance]

    func reference(to logicalID: String) throws(TemplateFault) -> JSON? {
        instances[logicalID].map { .string($0.physicalID) }
    }

    func attribute(_ name: String, of logicalID: String) throws(TemplateFault) -> JSON? {
        instances[logicalID]?.attributes[name]
    }
}
