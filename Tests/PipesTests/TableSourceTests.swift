import Base
import PipesAPI
import Testing
import Wire

@testable import Pipes

@Suite("What a pipe from a table's stream is told")
struct TableSourceTests {
    private static let table = "arn:aws:dynamodb:us-east-1:000000000000:table/t/stream/2026-01-01T00:00:00.000"

    private func request(_ source: String, _ parameters: PipeSourceParameters?) -> CreatePipeRequest {
        CreatePipeRequest(
            name: "p", source: source, sourceParameters: parameters,
            target: "arn:aws:sqs:us-east-1:000000000000:q", roleArn: "arn:aws:iam::000000000000:role/r")
    }

    @Test("its parameters are read, kept and shown again")
    func parameters() throws {
        let wanted = PipeSourceDynamoDBStreamParameters(
            batchSize: 7, onPartialBatchItemFailure: .automaticBisect, maximumBatchingWindowInSeconds: 3,
            maximumRecordAgeInSeconds: 60, maximumRetryAttempts: 2, startingPosition: .latest)
        var settings = try PipeWish.settings(
            request(Self.table, PipeSourceParameters(dynamoDBStreamParameters: wanted)))
        let kept = try #require(PipeSettings(settings.json))
        #expect(kept == settings && kept.sourceParameters.dynamoDBStreamParameters == wanted)
        #expect(kept.sourceParameters.kinesisStreamParameters == nil && kept.sourceParameters.sqsQueueParameters == nil)
        #expect(kept.stream?.start(created: Instant(seconds: 5)) == Instant(seconds: 5))
        try PipeWish.change(
            &settings,
            UpdatePipeRequest(
                name: "p",
                sourceParameters: UpdatePipeSourceParameters(
                    dynamoDBStreamParameters: UpdatePipeSourceDynamoDBStreamParameters(batchSize: 9)),
                roleArn: settings.role))
        #expect(settings.batchSize == 9 && settings.stream?.start == .latest && settings.stream?.bisects == false)
    }

    @Test("parameters of another kind of source do not fit")
    func refusals() throws {
        let stream = PipeSourceParameters(
            kinesisStreamParameters: PipeSourceKinesisStreamParameters(startingPosition: .latest))
        let table = PipeSourceParameters(
            dynamoDBStreamParameters: PipeSourceDynamoDBStreamParameters(startingPosition: .latest))
        for (source, parameters) in [
            (Self.table, stream), (Self.table, nil), ("arn:aws:kinesis:us-east-1:000000000000:stream/s", table),
            ("arn:aws:sqs:us-east-1:000000000000:q", table), ("arn:aws:dynamodb:us-east-1:000000000000:table/t", table),
        ] {
            #expect(throws: Fault.self) { try PipeWish.settings(request(source, parameters)) }
        }
    }
}
