/// The pairs of the SAM corpus that pass: a floor. A name is taken away only with a reason.
enum SAMCorpusPassing {
    static let names = Set(text.split { $0 == " " || $0 == "\n" }.map { String($0) })

    private static let text = """
        alexa_skill all_policy_templates api_custom_domain_private_endpoint_base
        api_custom_domain_private_endpoint_route53_hostedzonename
        api_custom_domain_private_endpoint_without_policy api_domain_ipaddresstype
        api_endpoint_configuration_with_both_vpcendpoint api_endpoint_configuration_with_vpcendpoint
        api_http_paths_with_if_condition api_http_paths_with_if_condition_no_value_else_case
        api_merge_definitions_global api_merge_definitions_with_conflicting_request_models
        api_merge_definitions_with_different_methods api_merge_definitions_with_full_properties
        api_model_without_properties api_request_model api_request_model_openapi_3
        api_request_model_with_validator api_rest_auth_disable_default_function_permissions
        api_rest_paths_with_if_condition_openapi_no_value_then_case api_with_apikey_required_openapi_3
        api_with_auth_all_maximum_openapi_3 api_with_auth_all_minimum_openapi api_with_auth_no_default
        api_with_auth_with_default_scopes_openapi api_with_aws_account_blacklist api_with_basic_custom_domain
        api_with_basic_custom_domain_intrinsics api_with_binary_media_types
        api_with_binary_media_types_definition_body api_with_cors_and_only_headers
        api_with_cors_and_only_maxage api_with_cors_and_only_methods api_with_cors_and_only_origins
        api_with_cors_no_definitionbody api_with_cors_openapi_3 api_with_custom_base_path
        api_with_custom_domain_regional api_with_custom_domain_route53
        api_with_custom_domain_route53_hosted_zone_name api_with_custom_domain_route53_hosted_zone_name_http
        api_with_custom_domain_route53_multiple api_with_custom_domain_route53_multiple_intrinsic_hostedzoneid
        api_with_custom_domain_security_policy_edge api_with_custom_domain_security_policy_regional
        api_with_custom_domains_edge_basePath api_with_custom_domains_regional
        api_with_custom_domains_regional_latency_routing api_with_custom_domains_regional_latency_routing_ipv6
        api_with_default_aws_iam_auth api_with_disable_api_execute_endpoint_openapi_3
        api_with_fail_on_warnings api_with_gateway_responses_all api_with_gateway_responses_all_openapi_3
        api_with_gateway_responses_implicit api_with_gateway_responses_minimal
        api_with_incompatible_stage_name api_with_ip_range_blacklist api_with_ip_range_whitelist
        api_with_merge_definitions_null_paths api_with_method_aws_iam_auth api_with_mode
        api_with_open_api_version api_with_open_api_version_2 api_with_path_parameters
        api_with_request_parameters_openapi api_with_resource_policy api_with_resource_policy_global
        api_with_resource_refs api_with_security_definition_and_components
        api_with_security_definition_and_no_components api_with_security_policy api_with_source_vpc_blacklist
        api_with_source_vpc_whitelist api_with_stage_tags api_with_swagger_and_openapi_with_auth
        api_with_usageplans api_with_usageplans_intrinsics api_with_usageplans_shared_attributes_two
        api_with_usageplans_shared_no_side_effect_1 api_with_usageplans_shared_no_side_effect_2
        capacity_provider_full capacity_provider_global_with_functions capacity_provider_minimal
        capacity_provider_with_mulitple_functions cloudwatch_logs_with_ref cloudwatchevent
        cloudwatchevent_intrinsics connector_appsync_to_lambda connector_dependson_replace
        connector_function_to_location connector_function_to_multiple_s3 connector_function_to_s3
        connector_hardcoded_lambda_arn connector_hardcoded_props connector_mix_destination
        connector_resource_attributes connector_rule_to_sfn connector_sns_to_function connector_sns_to_sqs
        connector_table_to_function_read connector_with_non_id_source_and_destination
        embedded_connector_function_to_multi_dest embedded_connectors_api_to_function
        embedded_connectors_depends_on_attribute embedded_connectors_depends_on_connector
        embedded_connectors_function_to embedded_connectors_hardcoded_props embedded_connectors_rule_to
        embedded_connectors_sfn_to embedded_connectors_table_to_function
        error_api_authorizer_property_indentity_with_invalid_type error_api_event_import_vaule_reference
        error_api_event_ref_http_api error_api_gateway_responses_nonnumeric_status_code
        error_api_invalid_auth_identity_cognito error_api_invalid_definitionbody
        error_api_invalid_definitionuri error_api_invalid_event_authorizer_type error_api_invalid_path
        error_api_invalid_restapiid error_api_invalid_security error_api_invalid_source_vpc_blacklist
        error_api_invalid_source_vpc_whitelist error_api_mtls_configuration_invalid_field
        error_api_mtls_configuration_invalid_type error_api_no_cors_invalid_openapi_string_path
        error_api_override_api_auth_without_authorizer error_api_request_model_with_intrinsics_validator
        error_api_request_model_with_strings_validator error_api_securitydefinitions_not_dict
        error_api_swagger_integration_with_condition_intrinsic_api_id
        error_api_swagger_integration_with_select_intrinsic_api_id
        error_api_swagger_integration_with_transform_intrinsic_api_id
        error_api_with_cors_and_empty_allow_origin error_api_with_custom_domains_route53_invalid
        error_api_with_custom_domains_route53_invalid_type error_api_with_disable_api_execute_endpoint_false
        error_api_with_invalid_auth_scopes_openapi error_api_with_invalid_if_condition_swagger
        error_api_with_usage_plan_invalid_parameter error_application_properties
        error_auto_publish_alias_empty_string error_auto_publish_alias_version_deletion_policy
        error_capacity_provider_missing_subnet_ids error_capacity_provider_multiple_resources_validation
        error_capacity_provider_wrong_types error_cognito_trigger_invalid_type error_connector
        error_consumer_group_id error_cors_credentials_true_with_wildcard_origin
        error_cors_on_external_swagger error_default_authorizer_should_be_string_in_api
        error_depends_on_invalid_types error_embedded_connectors error_existing_event_logical_id
        error_existing_permission_logical_id error_existing_role_logical_id error_function_invalid_api_event
        error_function_invalid_autopublishalias error_function_invalid_autopublishalias_allproperties
        error_function_invalid_autopublishalias_name error_function_invalid_event_http_api_ref
        error_function_invalid_iam_role_type error_function_invalid_layer
        error_function_policy_template_invalid_value error_function_policy_template_with_missing_parameter
        error_function_role_fn_if_malformed error_function_with_cwe_both_dlq_property_provided
        error_function_with_cwe_invalid_dlq_type error_function_with_dynamic_ref_codeuri
        error_function_with_event_bridge_rule_dlq_intrinsic_function error_function_with_event_dest_invalid
        error_function_with_event_dest_type
        error_function_with_function_url_config_with_invalid_cors_parameter_data_type
        error_function_with_function_url_config_with_no_authorization_type
        error_function_with_invalid_condition_name error_function_with_invalid_event_bridge_rule
        error_function_with_invalid_ignore_globals error_function_with_invalid_policy_statement
        error_function_with_invalid_schedule_event error_function_with_mq_kms_invalid_type
        error_function_with_no_alias_provisioned_concurrency
        error_function_with_schedue_dlq_intrinsic_function error_function_with_schedule_missing_dlq_property
        error_function_with_schedulev2 error_gateway_response_invalid_type_intrinsic error_globals_is_not_dict
        error_globals_unsupported_property error_http_api_def_body_uri error_http_api_event_invalid_api
        error_http_api_invalid_auth error_http_api_invalid_basepath_type error_http_api_invalid_openapi
        error_http_api_null_method error_http_api_tags_def_uri error_http_api_with_invalid_jwt_configuration
        error_implicit_http_api_method error_implicit_http_api_path error_invalid_cors_dict
        error_invalid_document_empty_semantic_version error_invalid_properties
        error_invalid_resource_parameters error_invalid_self_managed_kafka_config error_invalid_template
        error_mappings_is_null error_missing_basic_auth_in_mq error_missing_topics_for_self_managed_kafka
        error_msk_invalid_sourceaccessconfigurations error_multiple_auth_mechanism_self_managed_kafka_config
        error_multiple_resource_errors error_no_basic_auth_provided_documentdb error_resource_not_dict
        error_resource_policy_not_dict error_resource_properties_not_dict error_s3_bucket_invalid_properties
        error_s3_not_in_template error_sar_with_dynamic_reference error_schema_validation_wrong_property
        error_schema_validation_wrong_type error_separate_route53_recordset_group
        error_state_machine_definition_string error_state_machine_invalid_s3_object
        error_state_machine_invalid_s3_string error_state_machine_schedulev2
        error_state_machine_with_api_auth_none error_state_machine_with_api_intrinsics
        error_state_machine_with_cwe_missing_dlq_property
        error_state_machine_with_deployment_preference_missing_auto_publish_alias
        error_state_machine_with_invalid_default_authorizer
        error_state_machine_with_schedule_both_dlq_property_provided
        error_state_machine_with_schedule_invalid_dlq_type error_state_machine_with_undefined_api_authorizer
        error_swagger_security_definitions_not_dict error_swagger_security_not_dict
        error_swagger_security_not_dict_with_api_key_required error_table_primary_key_missing_name
        error_table_primary_key_missing_type error_tenancy_with_dynamodb_event
        error_tenancy_with_provisioned_concurrency error_tenancy_with_sqs_event
        error_websocket_api_auth_no_connect error_websocket_api_authid_no_authtype
        error_websocket_api_authtype_no_authid error_websocket_api_config_no_auth
        error_websocket_api_invalid_route_name error_websocket_api_invalid_stage_name
        error_websocket_api_list_access_log_settings error_websocket_api_no_route_selection_expression
        error_websocket_api_route_no_function event_bridge_rule_super_long_id eventbridgerule
        eventbridgerule_with_dlq eventbridgerule_with_retry_policy explicit_api_openapi_3
        explicit_api_with_invalid_events_config explicit_http_api_minimum explicit_http_api_with_name
        feature_toggle_api_open_api_version_override function_event_conditions function_with_alias
        function_with_alias_and_all_properties_property function_with_alias_and_code_sha256
        function_with_alias_and_event_sources function_with_alias_intrinsics function_with_alias_valid_names
        function_with_alias_version_deletion_policy
        function_with_aliasallproperties_and_lambda_layer_publishversion_true function_with_amq
        function_with_architectures
        function_with_capacity_provider_and_autopublish function_with_capacity_provider_full
        function_with_capacity_provider_minimal function_with_conditional_iam_role_else
        function_with_conditional_iam_role_if function_with_conditional_policy_template
        function_with_conditional_policy_template_and_ref_no_value
        function_with_deployment_no_service_role_with_passthrough
        function_with_deployment_no_service_role_without_passthrough
        function_with_deployment_preference_alarms_intrinsic_if
        function_with_deployment_preference_all_parameters
        function_with_deployment_preference_condition_with_passthrough
        function_with_deployment_preference_condition_without_passthrough
        function_with_disabled_deployment_preference function_with_documentdb
        function_with_documentdb_with_kms function_with_durable_config function_with_durable_config_globals
        function_with_ephemeral_storage function_with_fifo_topic_event function_with_file_system_config
        function_with_function_url_config_and_autopublishalias function_with_function_url_config_conditions
        function_with_function_url_config_with_intrinsics
        function_with_function_url_config_without_cors_config function_with_global_layers
        function_with_globals_role_path function_with_ignore_globals
        function_with_intrinsics_resource_attribute function_with_kinesis_with_start_time_timestamp
        function_with_layers function_with_many_layers function_with_metrics_config
        function_with_mq_using_autogen_role function_with_msk function_with_msk_with_schema_registry_config
        function_with_null_events function_with_permissions_boundary function_with_provisioned_poller_config
        function_with_request_parameters function_with_resource_refs function_with_self_managed_kafka
        function_with_signing_profile function_with_snapstart function_with_sourcekmskeyarn
        function_with_tenancy_and_httpapi_event function_with_tenancy_config
        function_with_vpc_permission_for_self_managed_kafka globals_for_function globals_for_simpletable
        http_api_def_uri http_api_description
        http_api_global_iam_auth_enabled_with_existing_conflicting_authorizer http_api_lambda_auth_full
        http_api_multiple_authorizers http_api_openapi_with_propagate_tags
        http_api_with_custom_domains_regional http_api_with_custom_domains_regional_latency_routing
        http_api_with_default_stage_name_and_fail_on_warnings implicit_api_with_many_conditions
        implicit_api_with_serverless_rest_api_resource implicit_http_api
        implicit_http_api_auth_and_simple_case implicit_http_api_with_many_conditions inline_precedence
        intrinsic_functions iot_rule kinesis_intrinsics layer_version_depends_on layers_all_properties
        managed_policies_minimal no_implicit_api_with_serverless_rest_api_resource resource_with_invalid_type
        s3_existing_lambda_notification_configuration s3_intrinsics s3_multiple_functions s3_with_condition
        s3_with_dependsOn schema_validation_1 schema_validation_3 schema_validation_5
        self_managed_kafka_with_intrinsics serverless_statemachine_eventbridgerule_with_input_transformer
        simple_table_ref_parameter_intrinsic simple_table_with_extra_tags simple_table_with_table_name
        simple_table_with_tags_false sns sns_existing_other_subscription sns_existing_sqs sns_intrinsics
        sns_outside_sqs sns_sqs state_machine_with_api_and_propagate_tags
        state_machine_with_api_auth_default_scopes state_machine_with_api_authorizer
        state_machine_with_api_single state_machine_with_condition state_machine_with_cwe
        state_machine_with_definition_S3_object state_machine_with_definition_S3_string
        state_machine_with_deployment_preference_all_at_once state_machine_with_eb_dlq_target_id
        state_machine_with_event_schedule_state state_machine_with_explicit_api
        state_machine_with_inline_definition_intrinsics state_machine_with_managed_policy
        state_machine_with_null_events state_machine_with_schedule_cloudwatch_event_target_id
        state_machine_with_xray_role version_deletion_policy_precedence websocket_api_api_config
        websocket_api_api_globals websocket_api_custom_domains_regional websocket_api_description
        websocket_api_stage_config websocket_api_test_non_ref websocket_api_with_auth_config
        websocket_api_with_custom_domains_regional_latency_routing_ipv6 websocket_api_with_iam_auth
        websocket_api_with_lambda_auth websocket_api_with_none_auth
        """
}
