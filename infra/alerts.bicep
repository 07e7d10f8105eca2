// Who operates the bot hears by mail that it is down, fails, restarts or reports errors.
import { actionGroupName, appName, insightsName, logsName } from 'names.bicep'

param resourceBaseName string
param appId string
param domain string
param location string

resource actionGroup 'Microsoft.Insights/actionGroups@2023-01-01' existing = {
  name: actionGroupName(resourceBaseName)
}

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName(resourceBaseName)
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' existing = {
  name: logsName(resourceBaseName)
}

resource healthTest 'Microsoft.Insights/webtests@2022-06-15' = {
  name: '${resourceBaseName}-health'
  location: location
  kind: 'standard'
  tags: {
    'hidden-link:${insights.id}': 'Resource'
  }
  properties: {
    SyntheticMonitorId: '${resourceBaseName}-health'
    Name: '${resourceBaseName}-health'
    Kind: 'standard'
    Enabled: true
    Frequency: 300
    Timeout: 30
    RetryEnabled: true
    // West Europe, North Europe and France.
    Locations: [
      { Id: 'emea-nl-ams-azr' }
      { Id: 'emea-gb-db3-azr' }
      { Id: 'emea-fr-pra-edge' }
    ]
    Request: {
      RequestUrl: 'https://${domain}/health'
      HttpVerb: 'GET'
      ParseDependentRequests: false
    }
    ValidationRules: {
      ExpectedHttpStatusCode: 200
      SSLCheck: true
      SSLCertRemainingLifetimeCheck: 7
    }
  }
}

resource down 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${resourceBaseName}-down'
  location: 'global'
  properties: {
    description: 'The bot does not answer from two of three places. See docs/operate.md.'
    severity: 1
    enabled: true
    scopes: [healthTest.id, insights.id]
    evaluationFrequency: 'PT1M'
    windowSize: 'PT5M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria'
      webTestId: healthTest.id
      componentId: insights.id
      failedLocationCount: 2
    }
    actions: [{ actionGroupId: actionGroup.id }]
  }
}

resource serverErrors 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${resourceBaseName}-5xx'
  location: 'global'
  properties: {
    description: 'More than 5 answers with a status of 500 or above in 15 minutes.'
    severity: 2
    enabled: true
    scopes: [appId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'server errors'
          metricName: 'Requests'
          dimensions: [
            {
              name: 'statusCodeCategory'
              operator: 'Include'
              values: ['5xx']
            }
          ]
          operator: 'GreaterThan'
          threshold: 5
          timeAggregation: 'Total'
        }
      ]
    }
    actions: [{ actionGroupId: actionGroup.id }]
  }
}

resource restarts 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${resourceBaseName}-restarts'
  location: 'global'
  properties: {
    description: 'A copy of the bot has been restarted more than twice. It stays so until the next version or restart.'
    severity: 2
    enabled: true
    scopes: [appId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'restarts'
          metricName: 'RestartCount'
          operator: 'GreaterThan'
          threshold: 2
          timeAggregation: 'Maximum'
        }
      ]
    }
    actions: [{ actionGroupId: actionGroup.id }]
  }
}

// A turn that fails still answers 200, with an apology on the card: only the log tells.
resource loggedErrors 'Microsoft.Insights/scheduledQueryRules@2022-06-15' = {
  name: '${resourceBaseName}-errors'
  location: location
  properties: {
    description: 'The bot has logged an error.'
    severity: 2
    enabled: true
    scopes: [logs.id]
    evaluationFrequency: 'PT15M'
    windowSize: 'PT15M'
    // The table is made with the first line of the log, which is later than this rule.
    skipQueryValidation: true
    criteria: {
      allOf: [
        {
          query: 'ContainerAppConsoleLogs | where ContainerAppName == "${appName(resourceBaseName)}" | where Log has "\\"level\\":\\"error\\""'
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 0
        }
      ]
    }
    actions: {
      actionGroups: [actionGroup.id]
    }
  }
}

// Fewer than 20 questions say nothing: one person may try what the bot does not know.
resource nothingFound 'Microsoft.Insights/scheduledQueryRules@2022-06-15' = {
  name: '${resourceBaseName}-nothing-found'
  location: location
  properties: {
    description: 'More questions of a day found nothing than something. See docs/operate.md.'
    severity: 3
    enabled: true
    scopes: [logs.id]
    evaluationFrequency: 'PT6H'
    windowSize: 'P1D'
    skipQueryValidation: true
    criteria: {
      allOf: [
        {
          query: 'ContainerAppConsoleLogs | where ContainerAppName == "${appName(resourceBaseName)}" | extend line = parse_json(Log) | where line.event == "answered" | summarize found = sum(array_length(line.found)), notFound = sum(array_length(line.notFound)) | where found + notFound >= 20 and notFound > found'
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 0
        }
      ]
    }
    actions: {
      actionGroups: [actionGroup.id]
    }
  }
}

// It is never sent again by itself: somebody has to decide.
resource lostNews 'Microsoft.Insights/scheduledQueryRules@2022-06-15' = {
  name: '${resourceBaseName}-news-unknown'
  location: location
  properties: {
    description: 'Of a notification nobody knows whether it arrived. See docs/operate.md.'
    severity: 3
    enabled: true
    scopes: [logs.id]
    evaluationFrequency: 'PT15M'
    windowSize: 'PT15M'
    skipQueryValidation: true
    criteria: {
      allOf: [
        {
          query: 'ContainerAppConsoleLogs | where ContainerAppName == "${appName(resourceBaseName)}" | extend line = parse_json(Log) | where line.event == "notificationsGivenUp" or (line.event == "notificationSettled" and line["as"] == "unknown")'
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 0
        }
      ]
    }
    actions: {
      actionGroups: [actionGroup.id]
    }
  }
}
