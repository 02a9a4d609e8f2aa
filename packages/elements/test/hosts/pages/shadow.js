/** A component of the host page that keeps a quiz in its own shadow root. */
class HostCard extends HTMLElement {
  connectedCallback() {
    const quiz = document.createElement('kundskap-quiz');
    quiz.setAttribute('src', 'quiz.{lang}.json');
    quiz.lang = 'en';
    this.attachShadow({ mode: 'open' }).append(quiz);
  }
}

customElements.define('host-card', HostCard);
