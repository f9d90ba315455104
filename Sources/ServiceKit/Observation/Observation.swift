/// What services tell of themselves beside their answers: numbers for CloudWatch, segments for X-Ray, which they sample
/// by X-Ray's rules, and usage for the ledger.
///
/// Telling costs a lock and an addition; whoever keeps what was told takes it from here in the background. What was not
/// taken yet is lost with the process: nobody was promised it.
package struct Observation: Sendable {
    package let metrics = MetricBook()
    package let segments = SegmentBook()
    package let sampling = SamplingBook()
    package let usage = UsageBook()

    package init() {}
}
