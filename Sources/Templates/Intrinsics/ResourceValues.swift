package import Base

/// What the resources of a stack answer to `Ref` and `Fn::GetAtt`.
package protocol ResourceValues {
    /// What `Ref` gives: mostly the physical id. Nil for a name that is no resource of the stack.
    func reference(to logicalID: String) throws(TemplateFault) -> JSON?
    /// What `Fn::GetAtt` gives; nil for an attribute that the resource's type does not have.
    func attribute(_ name: String, of logicalID: String) throws(TemplateFault) -> JSON?
}

/// The conditions' view of the resources: there are none.
struct NoResourcesInConditions: ResourceValues {
    func reference(to logicalID: String) throws(TemplateFault) -> JSON? {
        throw .format(
            "Unresolved dependencies [\(logicalID)]. Cannot reference resources in the Conditions block of the template"
        )
    }

    func attribute(_ name: String, of logicalID: String) throws(TemplateFault) -> JSON? {
        throw .error("Fn::GetAtt cannot be used in the Conditions block of the template")
    }
}
