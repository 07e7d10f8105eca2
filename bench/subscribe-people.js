'use strict';

/** So many people, each in a personal chat of their own, who hear seven days before it of each meeting of one body. */
async function subscribePeople(store, people, serviceUrl, now) {
  for (let number = 0; number < people; number += 1) {
    const id = `a:person-${number}`;
    const conversation = { id, conversationType: 'personal' };
    const user = { id: `29:${number}` };
    const reference = { serviceUrl, channelId: 'msteams', bot: { id: '28:bot' }, user, conversation };
    const target = { id, kind: 'person', person: `person-${number}`, reference: JSON.stringify(reference) };
    await store.targets.keep(target, now);
    await store.subscriptions.change(id, { bodies: ['KKR Sjælland'], daysBefore: [7] });
  }
}

module.exports = { subscribePeople };
