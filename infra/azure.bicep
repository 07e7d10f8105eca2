// What lasts from version to version: identity, network, papers, database, logs, and the bot's registration.
// app.bicep adds the bot itself, once its image is in the registry.
import { actionGroupName, appName, environmentName, identityName, insightsName, logsName, papersMountName, registryName, vaultName } from 'names.bicep'

@description('Start of all names: lower-case letters and digits.')
@minLength(4)
@maxLength(17)
param resourceBaseName string

@description('Name that people see in Teams and in Azure.')
@maxLength(42)
param botDisplayName string

@description('Region of all resources.')
param location string = resourceGroup().location

@description('Who gets the alerts.')
param alertEmail string

@description('Public IPv4 addresses from which papers may be uploaded. Nobody outside the network can with none.')
param uploadAddresses array = []

@description('PostgreSQL for what outlives a restart. Without it, choices and feedback go with every new version.')
param keepInDatabase bool

@description('Size of the database server. The smallest, Standard_B1ms, takes 35 connections: enough for three copies, but for one only with searchEngine postgres.')
param databaseSku string = 'Standard_B1ms'

@description('How many days the database can be set back.')
@minValue(7)
@maxValue(35)
param databaseBackupDays int = 7

@description('F0 is free; S1 has an availability promise.')
@allowed(['F0', 'S1'])
param botServiceSku string

@description('LRS keeps three copies in one building, ZRS in three.')
@allowed(['Standard_LRS', 'Standard_ZRS'])
param papersSku string

@description('How many days logs are kept.')
@minValue(30)
@maxValue(730)
param logDays int

@description('Leave it out: every provisioning makes a new one that nobody sees.')
@secure()
param databasePassword string = newGuid()

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: identityName(resourceBaseName)
  location: location
}

module monitoring 'monitoring.bicep' = {
  name: 'monitoring'
  params: {
    logsName: logsName(resourceBaseName)
    insightsName: insightsName(resourceBaseName)
    actionGroupName: actionGroupName(resourceBaseName)
    location: location
    logDays: logDays
    alertEmail: alertEmail
  }
}

module network 'network.bicep' = {
  name: 'network'
  params: {
    networkName: '${resourceBaseName}-network'
    location: location
  }
}

module papers 'papers.bicep' = {
  name: 'papers'
  params: {
    accountName: take('${resourceBaseName}${uniqueString(resourceGroup().id)}', 24)
    location: location
    sku: papersSku
    subnetId: network.outputs.appsSubnetId
    uploadAddresses: uploadAddresses
  }
}

module registry 'registry.bicep' = {
  name: 'registry'
  params: {
    registryName: registryName(resourceBaseName, resourceGroup().id)
    location: location
    pullerPrincipalId: identity.properties.principalId
  }
}

module database 'database.bicep' = if (keepInDatabase) {
  name: 'database'
  params: {
    serverName: '${resourceBaseName}-db-${take(uniqueString(resourceGroup().id), 8)}'
    vaultName: vaultName(resourceBaseName, resourceGroup().id)
    location: location
    sku: databaseSku
    backupDays: databaseBackupDays
    networkId: network.outputs.networkId
    subnetId: network.outputs.databaseSubnetId
    readerPrincipalId: identity.properties.principalId
    // The letters make sure of upper and lower case, which the server asks for.
    password: 'Kb-${databasePassword}'
  }
}

module environment 'environment.bicep' = {
  name: 'environment'
  params: {
    environmentName: environmentName(resourceBaseName)
    location: location
    subnetId: network.outputs.appsSubnetId
    logsId: monitoring.outputs.logsId
    papersAccountName: papers.outputs.accountName
    papersShareName: papers.outputs.shareName
    papersMountName: papersMountName()
  }
}

module bot 'botRegistration/azurebot.bicep' = {
  name: 'bot'
  params: {
    botServiceName: '${resourceBaseName}-${take(uniqueString(resourceGroup().id), 8)}'
    botDisplayName: botDisplayName
    botServiceSku: botServiceSku
    botDomain: '${appName(resourceBaseName)}.${environment.outputs.domain}'
    identityId: identity.id
    identityClientId: identity.properties.clientId
    identityTenantId: identity.properties.tenantId
  }
}

// m365agents.yml and docs/deploy.md use these.
output BOT_ID string = identity.properties.clientId
output BOT_TENANT_ID string = identity.properties.tenantId
output PUBLIC_HOST string = '${appName(resourceBaseName)}.${environment.outputs.domain}'
output PUBLIC_URL string = 'https://${appName(resourceBaseName)}.${environment.outputs.domain}'
output REGISTRY_NAME string = registry.outputs.name
output PAPERS_ACCOUNT string = papers.outputs.accountName
output PAPERS_SHARE string = papers.outputs.shareName
