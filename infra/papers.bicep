// The share with agendas, minutes and annexes. People write it; the bot only reads it.

param accountName string
param location string
param sku string
param subnetId string
param uploadAddresses array

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: accountName
  location: location
  kind: 'StorageV2'
  sku: {
    name: sku
  }
  properties: {
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    allowBlobPublicAccess: false
    // Container Apps mounts a share with the account's key and in no other way. The key stays within Azure.
    allowSharedKeyAccess: true
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'None'
      virtualNetworkRules: [
        {
          id: subnetId
          action: 'Allow'
        }
      ]
      ipRules: [for address in uploadAddresses: {
        value: address
        action: 'Allow'
      }]
    }
  }
}

resource files 'Microsoft.Storage/storageAccounts/fileServices@2023-05-01' = {
  parent: account
  name: 'default'
  properties: {
    // A share that was deleted by mistake can be had back this long.
    shareDeleteRetentionPolicy: {
      enabled: true
      days: 30
    }
  }
}

resource share 'Microsoft.Storage/storageAccounts/fileServices/shares@2023-05-01' = {
  parent: files
  name: 'papers'
  properties: {
    enabledProtocols: 'SMB'
    // All papers of five regions and ten years take less than 10.
    shareQuota: 32
  }
}

output accountName string = account.name
output shareName string = share.name
