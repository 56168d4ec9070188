/**
 * The schema of the police database and the only programs that change it: migration, roles with least rights, reference
 * data, the H2 server process and its backup. It knows the tables by name and no class of the core. The portal and the
 * gateway may use {@link pk.gov.balochistan.police.db.Engine} and {@link pk.gov.balochistan.police.db.SchemaVersion}.
 */
package pk.gov.balochistan.police.db;
