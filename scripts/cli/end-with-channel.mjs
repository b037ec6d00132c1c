// Loaded into a program before its own modules. Ends it once the process that started it is gone, however that ended: the channel between the
// two closes then. It is no reason to go on.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
