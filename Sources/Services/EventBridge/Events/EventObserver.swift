/// Who sees the events of buses besides rules and archives: the discoverers of the schema registry. Services don't know
/// each other, so whoever makes both hands this over.
package struct EventObserver: Sendable {
    /// Whether events of a bus are looked at.
    let isObserving: @Sendable (_ bus: String) -> Bool
    /// Takes an event as rules see it, and returns at once.
    let observe: @Sendable (_ event: [UInt8], _ bus: String) -> Void

    package init(
        isObserving: @escaping @Sendable (_ bus: String) -> Bool,
        observe: @escaping @Sendable (_ event: [UInt8], _ bus: String) -> Void
    ) {
        (self.isObserving, self.observe) = (isObserving, observe)
    }
}
