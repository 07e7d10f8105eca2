// Names that both templates need: azure.bicep makes these resources, app.bicep finds them again.

@export()
func identityName(base string) string => '${base}-identity'

@export()
func environmentName(base string) string => '${base}-env'

@export()
func appName(base string) string => '${base}-app'

@export()
func insightsName(base string) string => '${base}-insights'

@export()
func logsName(base string) string => '${base}-logs'

@export()
func actionGroupName(base string) string => '${base}-alerts'

// Unique in the whole of Azure, with letters and digits only.
@export()
func registryName(base string, groupId string) string => '${base}${take(uniqueString(groupId), 8)}'

// Unique in the whole of Azure, and at most 24 characters.
@export()
func vaultName(base string, groupId string) string => take('${base}-${uniqueString(groupId)}', 24)

// The secret that holds the address of the database with its password.
@export()
func databaseSecretName() string => 'database-url'

// What the environment calls the share with the papers.
@export()
func papersMountName() string => 'papers'
