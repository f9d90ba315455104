package import Base

/// A metric of an account's region, as CloudWatch knows it.
package struct MetricName: Hashable, Sendable {
    package let tenant: Tenant
    /// `AWS/Lambda`.
    package let namespace: String
    package let name: String
    /// In the order of their names.
    package let dimensions: [Dimension]
    /// One of CloudWatch's units: `Count`, `Milliseconds`, `Bytes`, `None`.
    package let unit: String

    package struct Dimension: Hashable, Comparable, Sendable {
        package let name: String
        package let value: String

        package init(name: String, value: String) { (self.name, self.value) = (name, value) }

        package static func < (left: Self, right: Self) -> Bool {
            (left.name, left.value) < (right.name, right.value)
        }
    }

    package init(
        _ namespace: String, _ name: String, unit: String, _ dimensions: [Dimension], of tenant: Tenant
    ) {
        (self.namespace, self.name, self.unit, self.tenant) = (namespace, name, unit, tenant)
        self.dimensions = dimensions.sorted()
    }
}
