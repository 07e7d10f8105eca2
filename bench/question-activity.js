'use strict';

/** A question as Teams sends it: the `number`-th of all, from a person in a personal chat. */
function buildQuestion(text, { number, person, chat }) {
  return {
    ...{ type: 'message', id: `message-${number}`, channelId: 'msteams', locale: 'da-DK', text },
    timestamp: new Date().toISOString(),
    from: { id: `29:person-${person}`, name: 'Ida Holm', aadObjectId: `person-${person}` },
    recipient: { id: '28:kkr-bot', name: 'KKR-bot' },
    conversation: { id: `a:talk-${chat}`, conversationType: 'personal' },
  };
}

module.exports = { buildQuestion };
