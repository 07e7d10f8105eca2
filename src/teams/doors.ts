import type { Activity } from 'botbuilder';
import type { BotIdentity } from '../config';
import { isAmong, isLoopback } from '../hosts';
import { RequestFault } from './request-fault';

/** The name in an address: "[::1]" of "http://[::1]:3978/x". Empty where it is no address. */
function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}

/**
 * Whether the bot may send to an address, its token with it: never in the clear but to this machine, and only to hosts
 * that are allowed. Without an identity only this machine: anybody could name any serviceUrl.
 */
export function maySendTo(address: string, identity: BotIdentity | null): boolean {
  const host = hostOf(address);
  if (!identity) return isLoopback(host);
  const isSafe = /^https:/iu.test(address) || isLoopback(host);
  return isSafe && isAmong(host, identity.allowedServiceHosts);
}

/** A page in the browser can have a name of its own lead to this machine; the request still tells the name. */
export function requireLoopbackHost(host: string | undefined): void {
  if (!isLoopback(hostOf(`http://${host ?? ''}`))) throw new RequestFault('foreignService');
}

/** The tenants that an activity names: Teams says it in two places, other channels in none. */
function tenantsOf({ channelData, conversation }: Activity): string[] {
  const { tenant } = Object(channelData) as { tenant?: { id?: unknown } | null };
  const named: readonly unknown[] = [tenant?.id, conversation.tenantId];
  return named.filter((id) => id !== undefined && id !== null && id !== '').map((id) => String(id).toLowerCase());
}

/** An activity without a tenant is nobody's: it comes from no Teams. */
function isFromAllowedTenant(activity: Activity, allowed: readonly string[] | null): boolean {
  if (allowed === null) return true;
  const tenants = tenantsOf(activity);
  return tenants.length > 0 && tenants.every((id) => allowed.some((one) => one.toLowerCase() === id));
}

/** Lets an activity in whose token is good. Throws a RequestFault for another tenant, and before anything is sent elsewhere. */
export function requireAllowed(activity: Activity, identity: BotIdentity | null): void {
  if (!maySendTo(activity.serviceUrl, identity)) {
    throw identity ? new RequestFault('forbidden', { reason: 'serviceUrl' }) : new RequestFault('foreignService');
  }
  if (identity && !isFromAllowedTenant(activity, identity.allowedTenants)) {
    throw new RequestFault('forbidden', { reason: 'tenant' });
  }
}
