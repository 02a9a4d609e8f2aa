import { PlaygroundApp } from './playground-app.js';

customElements.define('playground-app', PlaygroundApp);
