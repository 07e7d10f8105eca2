import { joinParticle } from '../../src/danish/particle-verbs';

test.each([
  ['falder', 'fra', 'frafalde'],
  ['lægges', 'ned', 'nedlægge'],
  ['betaler', 'ud', 'udbetale'],
  ['skære', 'ned', 'nedskære'],
  ['lægger', 'sammen', 'sammenlægge'],
])('%s %s is %s', (verb, particle, joined) => {
  expect(joinParticle(verb, particle)).toBe(joined);
});

test.each([
  ['står', 'for'],
  ['står', 'på'],
  ['botilbud', 'til'],
  ['drøfter', 'ned'],
  ['falder', ''],
])('%s %s is no one word', (verb, particle) => {
  expect(joinParticle(verb, particle)).toBeNull();
});
