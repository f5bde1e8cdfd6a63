/**
 * The preferences of a test's Firefox: all traffic to the test's server, unsigned extensions allowed to stay, the
 * extension at a known address, and no question asked that only a hand could answer.
 */
export function listFirefoxPreferences(
  port: number,
  extensionId: string,
  uuid: string,
): Readonly<Record<string, string | number | boolean>> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    // Loopback addresses too, or an extension could talk to them unseen.
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
    'network.proxy.failover_direct': false,
    // 5 = DNS over https switched off.
    'network.trr.mode': 5,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'xpinstall.signatures.required': false,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
    'extensions.webextOptionalPermissionPrompts': false,
    // Older versions open a popup from the toolbar only for a click of the reader's.
    'extensions.openPopupWithoutUserGesture.enabled': true,
    'browser.sessionstore.resume_from_crash': false,
  };
}
