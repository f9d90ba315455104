internal import Base
internal import S3API
internal import ServiceKit
internal import Wire

/// The configurations of a bucket in a template that have calls of their own, as these take them.
struct BucketConfigurations: Hashable, Sendable {
    private var acceleration: BucketAccelerateStatus?
    private var cors: CORSConfiguration?
    private var lifecycle: BucketLifecycleConfiguration?
    private var transitionMinimum: TransitionDefaultMinimumObjectSize?
    private var notifications: NotificationConfiguration?
    private var website: WebsiteConfiguration?

    /// - Throws: `InvalidRequest` for a value that S3 does not know.
    init(_ properties: JSONObject) throws(Fault) {
        acceleration = try properties["AccelerateConfiguration"]?["AccelerationStatus"].map { value throws(Fault) in
            try TemplateValue.choice(value, "AccelerationStatus")
        }
        cors = properties["CorsConfiguration"].map { Self.cors($0) }
        lifecycle = try properties["LifecycleConfiguration"].map(TemplateLifecycle.read)
        transitionMinimum = try properties["LifecycleConfiguration"]?["TransitionDefaultMinimumObjectSize"].map {
            value throws(Fault) in
            try TemplateValue.choice(value, "TransitionDefaultMinimumObjectSize")
        }
        notifications = try properties["NotificationConfiguration"].map(TemplateNotifications.read)
        website = try properties["WebsiteConfiguration"].map(Self.website)
    }

    private static func cors(_ value: JSON) -> CORSConfiguration {
        CORSConfiguration(
            corsRules: (value["CorsRules"]?.array ?? []).map { rule in
                CORSRule(
                    id: rule["Id"]?.string, allowedHeaders: TemplateValue.texts(rule["AllowedHeaders"]),
                    allowedMethods: TemplateValue.texts(rule["AllowedMethods"]) ?? [],
                    allowedOrigins: TemplateValue.texts(rule["AllowedOrigins"]) ?? [],
                    exposeHeaders: TemplateValue.texts(rule["ExposedHeaders"]),
                    maxAgeSeconds: TemplateValue.number(rule["MaxAge"]))
            })
    }

    private static func website(_ value: JSON) throws(Fault) -> WebsiteConfiguration {
        var site = WebsiteConfiguration()
        site.errorDocument = value["ErrorDocument"]?.string.map { ErrorDocument(key: $0) }
        site.indexDocument = value["IndexDocument"]?.string.map { IndexDocument(suffix: $0) }
        if let all = value["RedirectAllRequestsTo"] {
            site.redirectAllRequestsTo = RedirectAllRequestsTo(
                hostName: all["HostName"]?.string ?? "", protocol: try TemplateValue.optional(all, "Protocol"))
        }
        guard let rules = value["RoutingRules"]?.array else { return site }
        var read: [RoutingRule] = []
        for rule in rules {
            let redirect = rule["RedirectRule"] ?? .null
            read.append(
                RoutingRule(
                    condition: rule["RoutingRuleCondition"].map { condition in
                        Condition(
                            httpErrorCodeReturnedEquals: TemplateValue.text(condition["HttpErrorCodeReturnedEquals"]),
                            keyPrefixEquals: condition["KeyPrefixEquals"]?.string)
                    },
                    redirect: Redirect(
                        hostName: redirect["HostName"]?.string,
                        httpRedirectCode: TemplateValue.text(redirect["HttpRedirectCode"]),
                        protocol: try TemplateValue.optional(redirect, "Protocol"),
                        replaceKeyPrefixWith: redirect["ReplaceKeyPrefixWith"]?.string,
                        replaceKeyWith: redirect["ReplaceKeyWith"]?.string)))
        }
        site.routingRules = read
        return site
    }

    // MARK: - Applying

    /// Makes the bucket have these; what only the template before had is taken back.
    func apply(to bucket: String, _ client: S3Client, previous: BucketConfigurations?) async throws {
        if acceleration != previous?.acceleration {
            try await client.putBucketAccelerateConfiguration(
                .init(bucket: bucket, accelerateConfiguration: .init(status: acceleration ?? .suspended)))
        }
        if cors != previous?.cors {
            if let cors {
                try await client.putBucketCors(.init(bucket: bucket, corsConfiguration: cors))
            } else {
                try await client.deleteBucketCors(.init(bucket: bucket))
            }
        }
        if lifecycle != previous?.lifecycle || transitionMinimum != previous?.transitionMinimum {
            if let lifecycle {
                try await client.putBucketLifecycleConfiguration(
                    .init(
                        bucket: bucket, lifecycleConfiguration: lifecycle,
                        transitionDefaultMinimumObjectSize: transitionMinimum))
            } else {
                try await client.deleteBucketLifecycle(.init(bucket: bucket))
            }
        }
        if website != previous?.website {
            if let website {
                try await client.putBucketWebsite(.init(bucket: bucket, websiteConfiguration: website))
            } else {
                try await client.deleteBucketWebsite(.init(bucket: bucket))
            }
        }
        if notifications != previous?.notifications {
            try await client.putBucketNotificationConfiguration(
                .init(bucket: bucket, notificationConfiguration: notifications ?? NotificationConfiguration()))
        }
    }
}
