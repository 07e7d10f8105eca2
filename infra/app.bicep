// One version of the bot. Deployed anew for each, after its image is in the registry.
import { appName, databaseSecretName, environmentName, identityName, papersMountName, registryName, vaultName } from 'names.bicep'

@description('The same as for azure.bicep.')
@minLength(4)
@maxLength(17)
param resourceBaseName string

@description('Version of the image: kkr-bot:<imageTag> in the registry.')
@minLength(1)
param imageTag string

@description('The same as for azure.bicep.')
param keepInDatabase bool

@description('Processors of a copy, such as 0.5. Reading PDFs at the start is what needs them.')
param cpu string

@description('Memory of a copy: 2 Gi for each processor.')
param memory string

@description('How many copies run side by side: one answers while Azure moves the other. They share what they know through the database; without it there is one.')
@minValue(1)
@maxValue(3)
param copies int = 1

@description('lunr: each copy keeps the papers in memory. postgres: they lie in the database, for many more than fit into memory.')
@allowed(['lunr', 'postgres'])
param searchEngine string = 'lunr'

@description('true: cards get a button that opens the paper, for whoever holds the link. Only for papers that anybody may read.')
param serveDocuments bool = false

@allowed(['debug', 'info', 'warn', 'error'])
param logLevel string = 'info'

param location string = resourceGroup().location

var port = 3978

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' existing = {
  name: identityName(resourceBaseName)
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' existing = {
  name: environmentName(resourceBaseName)
}

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' existing = {
  name: registryName(resourceBaseName, resourceGroup().id)
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' existing = if (keepInDatabase) {
  name: vaultName(resourceBaseName, resourceGroup().id)
}

// What the bot reads of its environment; src/config.ts says what each means. All else stays at its default.
var settings = [
  { name: 'NODE_ENV', value: 'production' }
  { name: 'PORT', value: string(port) }
  { name: 'HOST', value: '0.0.0.0' }
  { name: 'DOCUMENTS_DIR', value: '/documents' }
  { name: 'DATA_DIR', value: '/data' }
  { name: 'PUBLIC_URL', value: 'https://${appName(resourceBaseName)}.${environment.properties.defaultDomain}' }
  { name: 'BOT_ID', value: identity.properties.clientId }
  { name: 'BOT_TENANT_ID', value: identity.properties.tenantId }
  { name: 'BOT_TYPE', value: 'UserAssignedMSI' }
  { name: 'SERVE_DOCUMENTS', value: serveDocuments ? 'true' : 'false' }
  { name: 'LOG_LEVEL', value: logLevel }
]
var databaseSettings = [
  { name: 'DATABASE_URL', secretRef: databaseSecretName() }
  { name: 'SEARCH_ENGINE', value: searchEngine }
]
// Each copy without the database would know only what was said to itself.
var replicas = keepInDatabase ? copies : 1

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: appName(resourceBaseName)
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    managedEnvironmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      // The new version takes over when it is ready; until then the old one answers.
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        allowInsecure: false
        targetPort: port
        transport: 'http'
      }
      registries: [
        {
          server: registry.properties.loginServer
          identity: identity.id
        }
      ]
      secrets: keepInDatabase
        ? [
            {
              name: databaseSecretName()
              keyVaultUrl: '${vault.properties.vaultUri}secrets/${databaseSecretName()}'
              identity: identity.id
            }
          ]
        : []
    }
    template: {
      // The bot says for 3 s that it stops, and lets open turns end, which last 15 s at most; after 25 s it ends by itself.
      terminationGracePeriodSeconds: 30
      containers: [
        {
          name: 'kkr-bot'
          image: '${registry.properties.loginServer}/kkr-bot:${imageTag}'
          resources: {
            cpu: json(cpu)
            memory: memory
          }
          env: concat(settings, keepInDatabase ? databaseSettings : [])
          volumeMounts: [
            {
              volumeName: 'papers'
              mountPath: '/documents'
            }
            {
              volumeName: 'data'
              mountPath: '/data'
            }
          ]
          probes: [
            {
              // The bot listens at once and then reads the papers. Reading keeps the processor busy: five minutes are enough
              // for the most that Azure takes, 10 times.
              type: 'Startup'
              httpGet: {
                path: '/health'
                port: port
              }
              initialDelaySeconds: 5
              periodSeconds: 30
              failureThreshold: 10
              timeoutSeconds: 5
            }
            {
              type: 'Liveness'
              httpGet: {
                path: '/health'
                port: port
              }
              periodSeconds: 30
              failureThreshold: 3
              timeoutSeconds: 5
            }
            {
              // No messages before the papers are read, nor for a bot that stops. A store that is away for less than a minute,
              // as when Azure moves it, costs people the memory of what they said and not the answer.
              type: 'Readiness'
              httpGet: {
                path: '/ready'
                port: port
              }
              periodSeconds: 10
              failureThreshold: 6
              timeoutSeconds: 5
            }
          ]
        }
      ]
      scale: {
        // Never none: Teams waits 15 s for an answer, and reading the papers takes longer.
        minReplicas: replicas
        maxReplicas: replicas
      }
      volumes: [
        {
          name: 'papers'
          storageType: 'AzureFile'
          storageName: papersMountName()
        }
        {
          name: 'data'
          storageType: 'EmptyDir'
        }
      ]
    }
  }
}

module alerts 'alerts.bicep' = {
  name: 'alerts'
  params: {
    resourceBaseName: resourceBaseName
    appId: app.id
    domain: app.properties.configuration.ingress.fqdn
    location: location
  }
}

output BOT_REVISION string = app.properties.latestRevisionName
