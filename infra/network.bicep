// One private network: the bot in one half, the database in the other, where nothing else can reach it.

param networkName string
param location string

resource network 'Microsoft.Network/virtualNetworks@2024-01-01' = {
  name: networkName
  location: location
  properties: {
    addressSpace: {
      addressPrefixes: ['10.80.0.0/23']
    }
    subnets: [
      {
        name: 'apps'
        properties: {
          // Container Apps asks for 32 addresses at least and needs more while it replaces copies.
          addressPrefix: '10.80.0.0/24'
          delegations: [
            {
              name: 'apps'
              properties: {
                serviceName: 'Microsoft.App/environments'
              }
            }
          ]
          // The way to the papers, whose account refuses everybody else.
          serviceEndpoints: [
            {
              service: 'Microsoft.Storage'
            }
          ]
        }
      }
      {
        name: 'database'
        properties: {
          addressPrefix: '10.80.1.0/28'
          delegations: [
            {
              name: 'database'
              properties: {
                serviceName: 'Microsoft.DBforPostgreSQL/flexibleServers'
              }
            }
          ]
        }
      }
    ]
  }
}

output networkId string = network.id
output appsSubnetId string = network.properties.subnets[0].id
output databaseSubnetId string = network.properties.subnets[1].id
