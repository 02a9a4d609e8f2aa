import '@kundskap/elements/define.js';
