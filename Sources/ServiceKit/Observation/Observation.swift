/// What services tell of themselves beside their answers: numbers for CloudWatch and segments for X-Ray.
///
/// Telling costs a lock and an addition; whoever keeps what was told takes it from here in the background. What was not
/// taken yet is lost with the process: nobody was promised it.
package struct Observation: Sendable {
    package let metrics = MetricBook()
    package let segments = SegmentBook()

    package init() {}
}
