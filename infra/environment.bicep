// Where the bot's container runs: in the private network, with the papers at hand and its logs collected.

param environmentName string
param location string
param subnetId string
param logsId string
param papersAccountName string
param papersShareName string
param papersMountName string

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
  name: papersAccountName
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: environmentName
  location: location
  properties: {
    // Logs go by the diagnostic settings below, which need no key.
    appLogsConfiguration: {
      destination: 'azure-monitor'
    }
    vnetConfiguration: {
      infrastructureSubnetId: subnetId
      internal: false
    }
    workloadProfiles: [
      {
        name: 'Consumption'
        workloadProfileType: 'Consumption'
      }
    ]
  }
}

resource papers 'Microsoft.App/managedEnvironments/storages@2024-03-01' = {
  parent: environment
  name: papersMountName
  properties: {
    azureFile: {
      accountName: papersAccountName
      accountKey: account.listKeys().keys[0].value
      shareName: papersShareName
      accessMode: 'ReadOnly'
    }
  }
}

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: environment
  name: 'logs'
  properties: {
    workspaceId: logsId
    logs: [
      {
        category: 'ContainerAppConsoleLogs'
        enabled: true
      }
      {
        category: 'ContainerAppSystemLogs'
        enabled: true
      }
    ]
  }
}

output domain string = environment.properties.defaultDomain
