'use strict';
// Teams in a process of its own, so that what it needs is not counted as ours.
const { startStandIn } = require('./stand-in');

void startStandIn().then(({ serviceUrl }) => process.send({ url: serviceUrl }));
process.once('disconnect', () => process.exit());
