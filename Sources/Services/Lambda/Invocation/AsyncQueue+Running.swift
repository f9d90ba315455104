internal import Base
internal import ServiceKit
internal import Store
internal import Wire

extension AsyncQueue {
    /// Does what an event needs next: a run of its function, or the delivery of its records.
    /// - Returns: false where the function had no room for it; it is back in its place then.
    func run(whole entry: Entry) async throws -> Bool {
        guard let event = try AsyncEvent(entry.payload) else {
            try await finish(entry, nil)
            return true
        }
        guard !event.isDeadly else {
            try await giveUp(entry, event)
            return true
        }
        do {
            try await run(entry, event)
        } catch let fault as Fault where fault.code == "TooManyRequestsException" {
            if !isStopped { try await again(entry, event, event.place ?? event.accepted) }
            return false
        }
        return true
    }

    /// Ends an event, or its delivery, of which the server has died too often.
    private func giveUp(_ entry: Entry, _ event: AsyncEvent) async throws {
        let what = event.ending == nil ? "event" : "delivery of event"
        report(
            "the \(what) \(event.requestID) of \(event.function) is given up: "
                + "the server has died \(event.deaths) times while it ran")
        guard event.ending == nil else { return try await finish(entry, event) }
        let fault = Fault(
            code: "ServiceException", message: "The server has died \(event.deaths) times while the event ran.",
            status: 500)
        try await end(entry, event, refused(event, .retriesExhausted, fault))
    }

    private func run(_ entry: Entry, _ event: AsyncEvent) async throws {
        if let ending = event.ending { return try await deliver(entry, event, ending) }
        let record = try await functions.function(event.reference.key)
        let config = record?.eventInvokes[event.reference.slot]
        // A function that is stopped by a reservation of nothing gets none of its events, now or later.
        // Source: AWS Lambda Developer Guide, "Configuring reserved concurrency".
        if record?.reservedConcurrency == 0 {
            return try await end(entry, event, refused(event, .zeroReservedConcurrency))
        }
        if event.isTooOld(config, now: environment.clock.now) {
            return try await end(entry, event, refused(event, .eventAgeExceeded))
        }
        let order = Invoker.Order(
            reference: event.reference, requestID: event.requestID, payload: try await payload(event),
            traceHeader: event.traceHeader, clientContext: event.clientContext, attempt: event.attempt)
        if event.failures == 0 {
            metrics.of(event.reference).began(acceptedAt: event.accepted, at: environment.clock.now)
        }
        do {
            let answer = try await invoke(order)
            if !isStopped { try await conclude(entry, event, answer, config) }
        } catch let fault as Fault where fault.code == "ResourceNotFoundException" {
            // The function is gone, and with it whoever was to be told.
            try await finish(entry, event)
        } catch let fault as Fault where fault.code == "RecursiveInvocationException" {
            try await end(entry, event, refused(event, .retriesExhausted, fault))
        } catch let fault as Fault where fault.code == "TooManyRequestsException" {
            throw fault
        } catch is CancellationError {
            return
        } catch {
            if !isStopped { try await delay(entry, event, config) }
        }
    }

    private func payload(_ event: AsyncEvent) async throws -> [UInt8] {
        if let payload = event.payload { return payload }
        return try await environment.blobs.get(try event.blobName()) ?? []
    }

    // MARK: - The next try

    private func conclude(
        _ entry: Entry, _ event: AsyncEvent, _ answer: Invoker.Answer, _ config: EventInvokeConfig?
    ) async throws {
        var event = event
        guard answer.result.functionError != nil else {
            return try await end(entry, event, ending(of: event, .success, answer), answer)
        }
        if let trace = answer.trace { event.goOn(in: trace) }
        guard !answer.result.isSystemFailure else { return try await delay(entry, event, config) }
        event.failures += 1
        let now = environment.clock.now
        if let due = event.retryAfterFailure(config, now: now) { return try await again(entry, event, due) }
        let condition: EventEnding.Condition = event.hasRetries(config) ? .eventAgeExceeded : .retriesExhausted
        try await end(entry, event, ending(of: event, condition, answer), answer)
    }

    /// Tries an event again for which there was no room or no way to run it.
    private func delay(_ entry: Entry, _ event: AsyncEvent, _ config: EventInvokeConfig?) async throws {
        var event = event
        event.delays += 1
        if let due = event.retryAfterDelay(config, now: environment.clock.now) {
            return try await again(entry, event, due)
        }
        try await end(entry, event, refused(event, .eventAgeExceeded))
    }

    private func again(_ entry: Entry, _ event: AsyncEvent, _ due: Instant) async throws {
        var transaction = Transaction()
        transaction.finish(entry)
        var event = event
        event.place = due
        transaction.put(
            Entry(prefix: Self.line(of: event), due: due, id: entry.id, payload: event.bytes))
        _ = try await environment.store.commit(transaction)
    }

    // MARK: - The end

    private func ending(of event: AsyncEvent, _ condition: EventEnding.Condition, _ answer: Invoker.Answer)
        -> EventEnding
    {
        EventEnding(
            condition: condition, time: environment.clock.now,
            invocations: event.failures + (condition == .success ? 1 : 0), status: 200,
            version: answer.executedVersion, functionError: answer.result.functionError)
    }

    /// The end of an event that the function does not get.
    private func refused(_ event: AsyncEvent, _ condition: EventEnding.Condition, _ fault: Fault? = nil) -> EventEnding
    {
        EventEnding(
            condition: condition, time: environment.clock.now, invocations: event.failures,
            status: fault?.status ?? 429, message: fault?.message ?? "Rate Exceeded.")
    }

    /// Ends an event: what is to be delivered is written in the commit that ends it.
    private func end(
        _ entry: Entry, _ event: AsyncEvent, _ ending: EventEnding, _ answer: Invoker.Answer? = nil
    ) async throws {
        if ending.condition != .success { metrics.of(event.reference).dropped(at: environment.clock.now) }
        var (event, ending) = (event, ending)
        ending.deliveries = try await deliveries(event, ending.condition)
        guard !ending.deliveries.isEmpty else { return try await finish(entry, event) }
        if let response = answer?.result.payload {
            ending.hasStoredResponse = response.count > LimitsLambda.inlineEventBytes
            if !ending.hasStoredResponse { ending.response = response }
            if ending.hasStoredResponse { try await environment.blobs.put(try event.responseName(), response) }
        }
        event.traceHeader = answer?.trace?.header ?? event.traceHeader
        (event.ending, event.deaths) = (ending, 0)
        try await again(entry, event, ending.time)
    }

    /// Who is told of an event's end.
    private func deliveries(_ event: AsyncEvent, _ condition: EventEnding.Condition) async throws -> [Delivery] {
        guard let record = try await functions.function(event.reference.key) else { return [] }
        let config = record.eventInvokes[event.reference.slot]
        if condition == .success { return config?.onSuccess.map { [Delivery(target: $0)] } ?? [] }
        var deliveries = config?.onFailure.map { [Delivery(target: $0)] } ?? []
        if let target = try await functions.version(event.reference).deadLetterTarget {
            deliveries.append(Delivery(target: target, isDeadLetter: true))
        }
        return deliveries
    }

    private func deliver(_ entry: Entry, _ event: AsyncEvent, _ ending: EventEnding) async throws {
        var (event, ending) = (event, ending)
        let response =
            ending.hasStoredResponse ? try await environment.blobs.get(try event.responseName()) : ending.response
        let record = InvocationRecord(
            event: event, payload: try await payload(event), ending: ending, response: response)
        var failures: [(delivery: Delivery, error: any Error)] = []
        for delivery in ending.deliveries {
            do {
                try await deliver(record, delivery)
            } catch {
                // Where the server stops, the next start delivers.
                if isStopped || Task.isCancelled { return }
                failures.append((delivery, error))
            }
        }
        ending.deliveries = failures.map(\.delivery)
        ending.attempts += 1
        event.ending = ending
        if failures.isEmpty { return try await finish(entry, event) }
        if let due = ending.retry(now: environment.clock.now) { return try await again(entry, event, due) }
        for (delivery, error) in failures {
            metrics.of(event.reference).deliveryFailed(isDeadLetter: delivery.isDeadLetter, at: environment.clock.now)
            report(
                "DestinationDeliveryFailures: \(delivery.target) did not take the record of event "
                    + "\(event.requestID) of \(event.function): \(error)")
        }
        try await finish(entry, event)
    }

    private func finish(_ entry: Entry, _ event: AsyncEvent?) async throws {
        var transaction = Transaction()
        transaction.finish(entry)
        _ = try await environment.store.commit(transaction)
        for name in try event?.blobNames() ?? [] { try await environment.blobs.delete(name) }
    }
}
