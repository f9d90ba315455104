// Generated from the service model of botocore 1.43.11; do not edit.

extension XRayModel {
    /// The other operations of XRay by their addresses: what asks for one is refused by its name.
    static let notServed = ##"""
CancelTraceRetrieval	method=POST	uri=/CancelTraceRetrieval
GetIndexingRules	method=POST	uri=/GetIndexingRules
GetInsight	method=POST	uri=/Insight
GetInsightEvents	method=POST	uri=/InsightEvents
GetInsightImpactGraph	method=POST	uri=/InsightImpactGraph
GetInsightSummaries	method=POST	uri=/InsightSummaries
GetRetrievedTracesGraph	method=POST	uri=/GetRetrievedTracesGraph
GetTraceSegmentDestination	method=POST	uri=/GetTraceSegmentDestination
ListRetrievedTraces	method=POST	uri=/ListRetrievedTraces
StartTraceRetrieval	method=POST	uri=/StartTraceRetrieval
UpdateIndexingRule	method=POST	uri=/UpdateIndexingRule
UpdateTraceSegmentDestination	method=POST	uri=/UpdateTraceSegmentDestination
"""##
}
